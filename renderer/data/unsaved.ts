import { useEffect, useState } from 'react';
import { native, onPush, request } from './bridge';
import { useDraftTexts } from './drafts';
import { go, usePlace } from './place';
import { useReplica } from './replica';
import { useWorkshop } from './records';
import { useAppState } from './settings';
import { knownDrafts, unsavedOf, type KnownDrafts, type Unsaved } from './unsaved-drafts';

/** Nobody is told of drafts, so they are asked for. */
const every = 2_000;
const none: KnownDrafts = { own: {}, elsewhere: [], since: {} };

const ahead = (): number => useAppState.getState().clock.ahead;

/** What is still unsaved in this workshop, in this window or another. */
export function useUnsaved(): Unsaved[] {
  const { id } = useWorkshop();
  const tables = useReplica((replica) => replica.tables);
  const texts = useDraftTexts();
  const [drafts, setDrafts] = useState(none);
  useEffect(() => {
    const ask = () => {
      request('draft.everywhere', {}).then(
        (found) => setDrafts((before) => knownDrafts(before, found, Date.now() + ahead())),
        () => undefined,
      );
    };
    // What stood open in the room one comes from is being saved in this very moment.
    queueMicrotask(ask);
    const timer = setInterval(ask, every);
    const stop = onPush(ask);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  // What has been given up since is gone at once.
  const own = Object.fromEntries(Object.keys(drafts.own).map((field) => [field, texts[field] ?? '']));
  return unsavedOf({ ...drafts, own }, tables, id);
}

/** To where it is being written: there the words stand in their field. */
export async function goToUnsaved({ window, room, chosen }: Unsaved): Promise<void> {
  if (window !== null) await native('showWindow', { window });
  else go({ room, chosen: { ...usePlace.getState().chosen, ...chosen } });
}
