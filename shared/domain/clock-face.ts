/** What a clock on a group's screen shows of the running block or round. Pure. */
import { clockFigures, type TimeState } from './duration';
import { blockTime, type Timed } from './running-order';

const minute = 60_000;

export type ClockFace = {
  /** `12:40`, and `+2:10` over time: never to be taken for a time of day. */
  figures: string;
  state: Exclude<TimeState, 'waiting'> | 'paused';
  /** How far the time has come, also in a pause. */
  time: TimeState;
  leftMs: number;
  totalMinutes: number;
  spentMinutes: number;
  minutesLeft: number;
};

export function clockFace(block: Timed, now: number, pausedAt: number | null): ClockFace {
  const { planned, leftMs, spentMinutes, state } = blockTime(block, now, pausedAt);
  return {
    figures: clockFigures(leftMs),
    state: pausedAt !== null ? 'paused' : state === 'waiting' ? 'fine' : state,
    time: state,
    leftMs,
    totalMinutes: planned,
    spentMinutes,
    minutesLeft: Math.max(0, Math.ceil(leftMs / minute)),
  };
}
