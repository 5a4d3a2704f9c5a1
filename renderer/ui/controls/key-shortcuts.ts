const ariaNames: Record<string, string> = {
  Ctrl: 'Control',
  PgDn: 'PageDown',
  PgUp: 'PageUp',
  Esc: 'Escape',
  Ins: 'Insert',
  Del: 'Delete',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '+': 'Plus',
  '−': '-',
};

/** What is printed on the keys, in the words of aria-keyshortcuts. */
export const keyShortcuts = (keys: readonly string[] | undefined): string | undefined =>
  keys?.map((key) => ariaNames[key] ?? key).join('+');
