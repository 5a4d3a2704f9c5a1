import { useEffect, useRef } from 'react';

/**
 * For the line that comes back when a form in its place was closed: the focus that went with the form comes to it.
 * Whoever clicked elsewhere is elsewhere.
 */
export function useReturnedFocus<E extends HTMLElement>() {
  const own = useRef<E>(null);
  useEffect(() => {
    if (formClosed && document.activeElement === document.body) own.current?.focus();
    formClosed = false;
  }, []);
  return own;
}

let formClosed = false;

/** Called by the form as it closes by a key or its button. */
export const returnFocus = (): void => {
  formClosed = true;
};
