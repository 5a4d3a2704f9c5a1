import { useEffect, useRef, useState } from 'react';
import { choose, useChosen } from '@renderer/data/place';

/** What stands in the agenda's place for a while. */
type PrepareView = 'agenda' | 'balance' | 'readiness';

const keyOf = (workshopId: string): string => `prepareView:${workshopId}`;

export const showInPrepare = (workshopId: string, view: PrepareView): void => choose(keyOf(workshopId), view);

/** Whoever closes it comes back to the button that opened it, which carries `data-opens`. */
export function usePrepareView(workshopId: string) {
  const chosen = useChosen(keyOf(workshopId));
  const view: PrepareView = chosen === 'balance' || chosen === 'readiness' ? chosen : 'agenda';
  const [hasBeenElsewhere, setHasBeenElsewhere] = useState(false);
  if (view !== 'agenda' && !hasBeenElsewhere) setHasBeenElsewhere(true);
  const before = useRef(view);
  useEffect(() => {
    const closed = before.current;
    before.current = view;
    if (view !== 'agenda' || closed === 'agenda' || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-opens="${closed}"]`)?.focus();
  }, [view]);
  const close = () => showInPrepare(workshopId, 'agenda');
  return { view, close, hasBeenElsewhere };
}
