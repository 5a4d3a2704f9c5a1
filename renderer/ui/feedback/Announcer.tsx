import { useSyncExternalStore } from 'react';
import { currentlySpoken, onSpoken } from './announce';

/** Where announcements are read from. Mount it once, before anything is announced. */
export const Announcer = () => {
  const { polite, assertive } = useSyncExternalStore(onSpoken, currentlySpoken);
  return (
    <div className="unseen">
      <div role="status">{polite}</div>
      <div role="log" aria-live="assertive">
        {assertive}
      </div>
    </div>
  );
};
