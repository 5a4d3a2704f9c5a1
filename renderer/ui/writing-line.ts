/** To where one writes in this room, as Esc leads there; nowhere in a room without such a line. */
export const focusWritingLine = (): void =>
  document.querySelector<HTMLElement>('[data-writing-line]')?.focus();
