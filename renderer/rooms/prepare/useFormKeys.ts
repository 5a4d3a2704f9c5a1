import type { KeyboardEvent, RefObject } from 'react';
import { returnFocus } from './useReturnedFocus';

/** Esc closes a form in place of its line. What is typed is saved, as in every way of leaving it; undo takes it back. */
export function useFormKeys(form: RefObject<HTMLElement | null>, onClose: () => void) {
  const close = () => {
    const field = document.activeElement;
    // Leaving the field is what saves it.
    if (field instanceof HTMLElement && form.current?.contains(field)) field.blur();
    returnFocus();
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
