/** What stands where at home. Pure; `now` is the wall clock of this computer, `2027-03-09T15:20`. */
import type { WorkshopSummary } from '@shared/contract/workshop';
import { clockOf, dayOf, wallClock } from '@shared/domain/time';
import type { Words } from '@shared/words/index';

export type Shelves = {
  /** The one to go on with: running, else the next, else the latest. */
  first: WorkshopSummary | null;
  upcoming: WorkshopSummary[];
  recent: WorkshopSummary[];
  archived: WorkshopSummary[];
  binned: WorkshopSummary[];
};

export function shelvesOf(workshops: readonly WorkshopSummary[], now: string): Shelves {
  const binned = workshops.filter(({ binnedAt }) => binnedAt !== null).sort(latestFirst);
  const kept = workshops.filter(({ binnedAt }) => binnedAt === null);
  const archived = kept.filter(({ archivedAt }) => archivedAt !== null).sort(latestFirst);
  const live = kept.filter(({ archivedAt }) => archivedAt === null);
  const ahead = live.filter((workshop) => isAhead(workshop, now)).sort(runningThenSoonest);
  const past = live.filter((workshop) => !isAhead(workshop, now)).sort(latestFirst);
  const [next, ...upcoming] = ahead;
  if (next !== undefined) return { first: next, upcoming, recent: past, archived, binned };
  const [latest, ...recent] = past;
  return { first: latest ?? null, upcoming: [], recent, archived, binned };
}

/** The meeting that »as last time« means: the latest that was begun; before the first one, the next. */
export function lastHeld(workshops: readonly WorkshopSummary[], now: string): WorkshopSummary | null {
  const kept = workshops.filter(({ binnedAt }) => binnedAt === null);
  const held = kept.filter(({ status }) => status !== 'preparing').sort(latestFirst);
  return held[0] ?? shelvesOf(kept, now).first;
}

/** Running, or prepared and not over by the clock. */
export function isAhead({ status, plannedEnd }: WorkshopSummary, now: string): boolean {
  return status === 'running' || (status === 'preparing' && plannedEnd >= now);
}

const latestFirst = (a: WorkshopSummary, b: WorkshopSummary) => b.plannedStart.localeCompare(a.plannedStart);

function runningThenSoonest(a: WorkshopSummary, b: WorkshopSummary): number {
  if (a.status !== b.status) return a.status === 'running' ? -1 : 1;
  return a.plannedStart.localeCompare(b.plannedStart);
}

const days = (from: string, to: string) =>
  Math.round((Date.parse(`${dayOf(to)}T00:00Z`) - Date.parse(`${dayOf(from)}T00:00Z`)) / 86_400_000);
const minutes = (from: string, to: string) =>
  Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000);

/** »I dag kl. 17:00, om 1 t. 40 min« */
export function whenOf(workshop: WorkshopSummary, now: string, zone: string, { home, marks }: Words): string {
  const { status, startedAt, plannedStart } = workshop;
  if (status === 'running') return home.runningSince(clockOf(wallClock(startedAt ?? 0, zone)));
  if (!isAhead(workshop, now)) return home.latest(marks.day(dayOf(plannedStart)));
  const clock = clockOf(plannedStart);
  const away = days(now, plannedStart);
  if (away > 1)
    return `${capital(home.dayAt(home.weekday(dayOf(plannedStart)), clock))}, ${home.inDays(away)}`;
  if (away === 1) return home.tomorrowAt(clock);
  const left = minutes(now, plannedStart);
  return `${home.todayAt(clock)}, ${left > 0 ? home.inMinutes(left) : home.shouldHaveBegun}`;
}

/** »4. møde i Ungeudvalget. Pakhuset. 25 er inviteret, fordelt på 4 grupper.« */
export function leadOf(workshop: WorkshopSummary, { home, frame }: Words): string {
  const { ordinal, committeeName, place, participants, groups } = workshop;
  const nth = ordinal === null ? '' : frame.ordinal(ordinal);
  const who =
    participants === 0
      ? home.nobodyInvited
      : [home.invited(participants), groups > 0 && spread(workshop, home)].filter(Boolean).join(', ');
  const what = committeeName === '' ? nth : home.meetingOf(nth, committeeName);
  return [what, place, who]
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}

/** Groups that nobody is in yet are only there. */
const spread = ({ groups, participants, withoutGroup }: WorkshopSummary, home: Words['home']): string =>
  withoutGroup === participants ? home.groups(groups) : home.inGroups(groups);

/** The second line of a row: what it holds. */
export function countsOf(workshop: WorkshopSummary, { home, frame }: Words): string {
  const { ordinal, committeeName, status, participants, groups, notes, decisions, catalogueEntries } =
    workshop;
  const isPrepared = status === 'preparing';
  const counts = isPrepared
    ? [participants > 0 && home.people(participants), groups > 0 && home.groups(groups)]
    : [
        notes > 0 && home.notes(notes),
        decisions > 0 && home.decisions(decisions),
        catalogueEntries > 0 && home.entries(catalogueEntries),
      ];
  const held = counts.filter((part) => part !== false).join(', ');
  return [ordinal !== null && frame.ordinal(ordinal), committeeName, held]
    .filter((part) => part !== false && part !== '')
    .join(' · ');
}

/** »i dag 16:20«, »09.03.2027« */
export function backupWhen(madeAt: number, now: string, zone: string, { home, marks }: Words): string {
  const local = wallClock(madeAt, zone);
  const away = days(local, now);
  if (away === 0) return home.todayClock(clockOf(local));
  if (away === 1) return home.yesterdayClock(clockOf(local));
  return marks.day(dayOf(local));
}

export function dueOf(
  dueDay: string,
  now: string,
  { home, marks }: Words,
): { text: string; isLate: boolean } | null {
  if (dueDay === '') return null;
  const away = days(dueDay, now);
  if (away > 0) return { text: home.daysLate(away), isLate: true };
  return { text: away === 0 ? home.dueToday : home.dueBy(marks.day(dueDay)), isLate: false };
}

/** Of a first meeting: most begin when people are off work. */
const usualClock = '17:00';

/** A week ahead, on a working day, when the meeting that was made last begins. */
export function likelyStart(workshops: readonly WorkshopSummary[], now: string): string {
  const latest = workshops
    .filter(({ binnedAt }) => binnedAt === null)
    .reduce<WorkshopSummary | null>(
      (one, other) => (one && one.createdAt > other.createdAt ? one : other),
      null,
    );
  const untilMonday = [1, 0, 0, 0, 0, 0, 2][new Date(`${dayOf(now)}T00:00Z`).getUTCDay()] ?? 0;
  return `${daysLater(now, 7 + untilMonday)}T${latest ? clockOf(latest.plannedStart) : usualClock}`;
}

const daysLater = (now: string, days: number): string =>
  new Date(Date.parse(`${dayOf(now)}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
