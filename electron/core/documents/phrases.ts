/** How days, times, numbers and lists of names are written in each of the documents' languages. */
import { clockOf, dayOf, wallClock } from '@shared/domain/time';
import type { Language } from '@shared/domain/values';

/** `09-03-2027`, as Danish minutes write it, or `9 March 2027`. */
export function dayText(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (language === 'da') return `${date}-${month}-${year}`;
  return longDay.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(date))));
}

const longDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Of a wall-clock time such as `2027-03-09T17:00`. */
export const dayAndTimeText = (local: string, language: Language): string =>
  `${dayText(dayOf(local), language)} ${clockOf(local)}`;

export const clockText = (instant: number, timeZone: string): string => clockOf(wallClock(instant, timeZone));

export const dayOfInstant = (instant: number, timeZone: string): string =>
  dayOf(wallClock(instant, timeZone));

/** One decimal: `3,6` in Danish. */
export function decimalText(value: number, language: Language): string {
  const text = value.toFixed(1);
  return language === 'da' ? text.replace('.', ',') : text;
}

const lists: Record<Language, Intl.ListFormat> = {
  da: new Intl.ListFormat('da'),
  en: new Intl.ListFormat('en-GB'),
};

/** `Asta, Bo og Ditte` */
export const listText = (parts: readonly string[], language: Language): string =>
  lists[language].format(parts);
