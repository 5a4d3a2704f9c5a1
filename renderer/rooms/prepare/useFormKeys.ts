import type { KeyboardEvent, RefObject } from 'react';

/** Esc closes what stands in place of a line or a list. What is typed is saved, as in every way of leaving it; undo takes it back. */
export function useFormKeys(form: RefObject<HTMLElement | null>, onClose: () => void) {
  const close = () => {
    const field = document.activeElement;
    // Leaving the field is what saves it.
    if (field instanceof HTMLElement && form.current?.contains(field)) field.blur();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return { close, onKeyDown };
}
