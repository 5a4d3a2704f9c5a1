/** Samskab's own mark: one tally of five, for five factors. */
export const Mark = ({ className = 'i' }: { className?: string | undefined }) => (
  <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M5 4v16M9.7 4v16M14.3 4v16M19 4v16M1.5 16.5l21-9" />
  </svg>
);
