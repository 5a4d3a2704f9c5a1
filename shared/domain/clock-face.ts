/** What a clock on a group's screen shows of the running block or round. Pure. */
import { duration, timeState } from './duration';
import { left, plannedMinutes, spent, type Timed } from './running-order';

const minute = 60_000;

export type ClockFace = {
  /** `12:40`, and `+2:10` over time: never to be taken for a time of day. */
  figures: string;
  state: 'fine' | 'soon' | 'over' | 'paused';
  totalMinutes: number;
  spentMinutes: number;
  minutesLeft: number;
};

export function clockFace(block: Timed, now: number, pausedAt: number | null): ClockFace {
  const totalMinutes = plannedMinutes(block);
  const remaining = left(block, now, pausedAt);
  const state = timeState(remaining, totalMinutes * minute, true);
  return {
    figures: `${remaining < 0 ? '+' : ''}${duration(remaining)}`,
    state: pausedAt !== null ? 'paused' : state === 'waiting' ? 'fine' : state,
    totalMinutes,
    spentMinutes: Math.floor(spent(block, now, pausedAt) / minute),
    minutesLeft: Math.max(0, Math.ceil(remaining / minute)),
  };
}
