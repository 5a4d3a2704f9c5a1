/** A length of time as people write one. Pure. */

const hoursAndMinutes =
  /^(?:(?<hours>\d{1,3}(?:[.,](?:\d|25|75))?)\s*(?:t|time|timer|h|hour|hours)\.?)?\s*(?:(?:og|and)\s+)?(?:(?<minutes>\d{1,4})\s*(?:m|min|minut|minutter|minutes?)?\.?)?$/iu;
const clock = /^(?<hours>\d{1,2}):(?<minutes>[0-5]\d)$/u;

/**
 * `45`, `45 min`, `1 t. 15`, `1,5 timer`, `1:30`; null: it says no length, or more than one: »1,5« may be a part of an
 * hour or of a minute, »1.30 t« a clock's half past one or a fraction. Whole minutes.
 */
export function minutesMeant(typed: string): number | null {
  const text = typed.trim();
  const { hours, minutes } = (clock.exec(text) ?? hoursAndMinutes.exec(text))?.groups ?? {};
  if (hours === undefined && minutes === undefined) return null;
  return Math.round(Number((hours ?? '0').replace(',', '.')) * 60) + Number(minutes ?? 0);
}
