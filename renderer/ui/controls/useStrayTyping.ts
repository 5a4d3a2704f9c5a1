import { useEffect, type RefObject } from 'react';

/**
 * Words typed after a press on a button, or beside everything, were meant for the line: it takes them from their first
 * letter. On a button their first space would press it again. A row has letters of its own; the others are lost on it.
 * Where the line is elsewhere, `reach` leads there and has it in focus when it returns; then `line` is the way to it.
 */
export function useStrayTyping(line: RefObject<HTMLElement | null>, reach?: () => void): void {
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      const isLetter = /^\S$/u.test(event.key);
      if (!isLetter || event.ctrlKey || event.altKey || event.metaKey) return;
      // A key of the room was pressed, and is done.
      if (event.defaultPrevented || event.isComposing) return;
      if (!isStray(event.target, line.current)) return;
      if (reach === undefined) line.current?.focus();
      else reach();
    };
    window.addEventListener('keydown', take);
    return () => window.removeEventListener('keydown', take);
  }, [line, reach]);
}

function isStray(target: EventTarget | null, line: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target === document.body)
    return document.querySelector('[role="dialog"], [role="alertdialog"]') === null;
  const isSilent =
    target.matches('li') ||
    (target.matches('button, [data-area]') && target.closest('li, [role="menu"]') === null);
  return isSilent && line?.closest('main')?.contains(target) === true;
}
