import { useEffect, useRef } from 'react';
import { warningBetween, type TimeState, type TimeWarning } from '@shared/domain/duration';

/**
 * Warns once at each step that the time of a clock comes to while it is looked at. A clock that is come to, also by
 * going back, warns of nothing that was so already.
 */
export const useTimeWarning = (
  clockId: string,
  state: TimeState,
  warn: (warning: TimeWarning) => void,
): void => {
  const latest = useRef(warn);
  useEffect(() => {
    latest.current = warn;
  });
  const seen = useRef({ clockId, state });
  useEffect(() => {
    const before = seen.current;
    seen.current = { clockId, state };
    const warning = before.clockId === clockId ? warningBetween(before.state, state) : null;
    if (warning !== null) latest.current(warning);
  }, [clockId, state]);
};
