/** `12:40`, from an hour on `1:05:00`; the sign is the caller's to say. A begun second counts whole while time runs down. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds < 0 ? Math.floor(-milliseconds / 1_000) : Math.ceil(milliseconds / 1_000);
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The figures of a clock that runs down and, when time is up, on: `12:40`, then `+2:10`. */
export const clockFigures = (left: number): string => (left < 0 ? '+' : '') + duration(left);

/** How far a block's time has come: warned from the last fifth on, and only ever as advice. */
export type TimeState = 'waiting' | 'fine' | 'soon' | 'over';

export function timeState(left: number, planned: number, isRunning: boolean): TimeState {
  if (!isRunning) return 'waiting';
  if (left < 0) return 'over';
  return left <= planned * 0.2 ? 'soon' : 'fine';
}
