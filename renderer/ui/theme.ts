export type Theme = 'light' | 'dark' | 'system';

/** What the reader has chosen; `system` follows the computer, also when it changes. Returns how to stop following. */
export const applyTheme = (theme: Theme): (() => void) => {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const dark = theme === 'dark' || (theme === 'system' && prefersDark.matches);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  };
  show();
  if (theme !== 'system') return () => undefined;
  prefersDark.addEventListener('change', show);
  return () => prefersDark.removeEventListener('change', show);
};

/** The smallest and the largest text size, as a factor of the design's own. */
const textSizes = { least: 1, most: 2 } as const;

/** Everything is measured in rem, so the whole app grows with the text; columns go below when they no longer fit. */
export const applyTextSize = (factor: number): void => {
  const within = Math.min(Math.max(factor, textSizes.least), textSizes.most);
  document.documentElement.style.setProperty('--text-scale', String(within));
};
