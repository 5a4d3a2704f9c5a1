import { useEffect, useRef, useState } from 'react';
import { addToLine } from './add-to-line';

/**
 * Who asks something by a key and types on has not seen the question. What is typed on a button of it goes to the
 * line, and a space among it presses nothing. Answers what has been typed so.
 */
export function useTypedOn(boardId: string): string {
  const [typed, setTyped] = useState('');
  // Letters come faster than they are drawn.
  const latest = useRef('');
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (!/^.$/u.test(key) || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (!(target instanceof Element && target.matches('button')) || (key === ' ' && latest.current === ''))
        return;
      event.preventDefault();
      event.stopPropagation();
      addToLine(boardId, key, '');
      latest.current += key;
      setTyped(latest.current);
    };
    // Before the button hears of it.
    window.addEventListener('keydown', take, { capture: true });
    return () => window.removeEventListener('keydown', take, { capture: true });
  }, [boardId]);
  return typed;
}
