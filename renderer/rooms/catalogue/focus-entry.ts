/** Opens the idea that is shown: on from the list or the search to its words. */
export const focusEntry = (): void => document.querySelector<HTMLElement>('[data-entry] button')?.focus();
