/** The note or theme that has the focus itself, not something in it. Shaped like a ref, for keys that work only there. */
export const focusedStop = (is: 'note' | 'theme') => ({
  get current(): Element | null {
    const { activeElement } = document;
    return activeElement?.matches(`[data-stop-is="${is}"]`) ? activeElement : null;
  },
});

export const focusedId = (): string | null => document.activeElement?.getAttribute('data-stop') ?? null;
