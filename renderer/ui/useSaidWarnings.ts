import type { TimeState, TimeWarning } from '@shared/domain/duration';
import { announce } from './feedback/announce';
import { useTimeWarning } from './useTimeWarning';

/** Each with the whole minutes that are left. */
export type WarningWords = Record<TimeWarning, (minutes: number) => string>;

/** A clock's warnings for whoever does not see it. */
export const useSaidWarnings = (
  clockId: string,
  state: TimeState,
  leftMs: number,
  words: WarningWords,
): void => useTimeWarning(clockId, state, (warning) => announce(words[warning](Math.round(leftMs / 60_000))));
