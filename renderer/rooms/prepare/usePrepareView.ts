import { useEffect, useRef, useState } from 'react';
import { choose, useChosen } from '@renderer/data/place';

/** What stands in the agenda's place for a while. */
export type PrepareView = 'agenda' | 'balance';

const keyOf = (workshopId: string): string => `prepareView:${workshopId}`;

export const showInPrepare = (workshopId: string, view: PrepareView): void => choose(keyOf(workshopId), view);

/** Whoever closes it comes back to the button that opened it, which carries `data-opens`. */
export function usePrepareView(workshopId: string) {
  const chosen = useChosen(keyOf(workshopId));
  const view: PrepareView = chosen === 'balance' ? chosen : 'agenda';
  const [hasReturned, setHasReturned] = useState(false);
  const before = useRef(view);
  useEffect(() => {
    const closed = before.current;
    before.current = view;
    if (view === 'agenda' && closed !== 'agenda')
      document.querySelector<HTMLElement>(`[data-opens="${closed}"]`)?.focus();
  }, [view]);
  const close = () => {
    setHasReturned(true);
    showInPrepare(workshopId, 'agenda');
  };
  return { view, close, hasReturned };
}
