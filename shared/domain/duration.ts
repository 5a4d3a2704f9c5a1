/** `12:40`, from an hour on `1:05:00`; the sign is the caller's to say. A begun second counts whole while time runs down. */
function duration(milliseconds: number): string {
  const seconds = milliseconds < 0 ? Math.floor(-milliseconds / 1_000) : Math.ceil(milliseconds / 1_000);
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The figures of a clock that runs down and, when time is up, on: `12:40`, then `+2:10`. */
export const clockFigures = (left: number): string => (left < 0 ? '+' : '') + duration(left);

/** How far the time of a block or a round has come: warned at a fifth and at a twentieth left, only ever as advice. */
export type TimeState = 'waiting' | 'fine' | 'soon' | 'last' | 'over';
export type TimeWarning = Extract<TimeState, 'soon' | 'last' | 'over'>;

/** Milliseconds. A last warning closer to the end than this would only be one more interruption. */
const leastLast = 10_000;

export function timeState(left: number, planned: number, isRunning: boolean): TimeState {
  if (!isRunning) return 'waiting';
  if (left < 0) return 'over';
  const last = planned * 0.05;
  if (last >= leastLast && left <= last) return 'last';
  return planned > 0 && left <= planned * 0.2 ? 'soon' : 'fine';
}

const inOrder: readonly TimeState[] = ['waiting', 'fine', 'soon', 'last', 'over'];

/** What there is to say when the time has come from one state to another: nothing when more time was given. */
export function warningBetween(before: TimeState, now: TimeState): TimeWarning | null {
  if (now === 'waiting' || now === 'fine') return null;
  return inOrder.indexOf(now) > inOrder.indexOf(before) ? now : null;
}
