/** Between instants and the wall clock of the room, whatever zone the computer is in. */
const day = 86_400_000;
const parts = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = parts.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  parts.set(timeZone, made);
  return made;
}

/** `2027-03-09T17:04:12` on the wall in `timeZone`. */
export function wallClock(instant: number, timeZone: string): string {
  const found = Object.fromEntries(
    formatter(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = found;
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
}

/**
 * The instant at which the wall in `timeZone` shows `local` (`2027-03-09T17:00`). In the hour that comes twice: the
 * first; in the hour that is left out: as if the clock had not been put on yet.
 */
export function instantOf(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local}Z`);
  const offset = (at: number) => Date.parse(`${wallClock(at, timeZone)}Z`) - at;
  const beforeChange = asUtc - offset(asUtc - day);
  const afterChange = asUtc - offset(asUtc + day);
  const shows = (at: number) => at + offset(at) === asUtc;
  return [beforeChange, afterChange].sort((a, b) => a - b).find(shows) ?? beforeChange;
}

/** Whether this computer knows the zone by that name. */
export function isTimeZone(name: string): boolean {
  try {
    formatter(name);
    return name !== '';
  } catch {
    return false;
  }
}

export const dayOf = (local: string): string => local.slice(0, 10);
export const clockOf = (local: string): string => local.slice(11, 16);

/**
 * The day somebody meant who typed this into a date field, which has years of four digits and reports one as soon as
 * there is a first: `0027-03-23` is 2027, `0202-03-23` is a year not typed to its end (null). No day is a day too.
 */
export function dayMeant(typed: string): string | null {
  const year = Number(typed.slice(0, 4));
  if (typed === '' || year >= 1900) return typed;
  return year >= 10 && year < 100 ? `20${typed.slice(2)}` : null;
}

/** An instant on the computer's own wall, its day as `dayText` writes days: `09.03.2027 19:06`. */
export function momentHere(instant: number, dayText: (day: string) => string): string {
  const local = wallClock(instant, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return `${dayText(dayOf(local))} ${clockOf(local)}`;
}
