import { describe, expect, it } from 'vitest';
import type { WorkshopSummary } from '@shared/contract/workshop';
import { wordsIn } from '@shared/words/index';
import {
  backupWhen,
  countsOf,
  dueOf,
  lastHeld,
  leadOf,
  likelyStart,
  shelvesOf,
  whenOf,
} from '@renderer/rooms/home/home-view';

const zone = 'Europe/Copenhagen';
const now = '2027-03-09T15:20';
const words = wordsIn.da;

const plain: WorkshopSummary = {
  id: 'id',
  title: 'Fællesskaber, der holder',
  ordinal: null,
  place: '',
  status: 'preparing',
  plannedStart: '2027-03-09T17:00',
  plannedEnd: '2027-03-09T20:00',
  startedAt: null,
  endedAt: null,
  archivedAt: null,
  binnedAt: null,
  createdAt: 0,
  committeeId: null,
  committeeName: '',
  participants: 0,
  withoutGroup: 0,
  groups: 2,
  notes: 0,
  decisions: 0,
  catalogueEntries: 0,
};
const on = (id: string, day: string, more: Partial<WorkshopSummary> = {}): WorkshopSummary => ({
  ...plain,
  id,
  plannedStart: `${day}T17:00`,
  plannedEnd: `${day}T20:00`,
  ...more,
});
const ids = (workshops: readonly WorkshopSummary[]) => workshops.map(({ id }) => id);

describe('the workshop at the top', () => {
  const april = on('april', '2027-04-14');
  const today = on('today', '2027-03-09');
  const closed = on('closed', '2027-01-12', { status: 'closed' });
  const missed = on('missed', '2027-02-02');

  it('is the next one, with later ones ahead and earlier ones behind it', () => {
    const shelves = shelvesOf([april, closed, today, missed], now);
    expect(shelves.first?.id).toBe('today');
    expect(ids(shelves.upcoming)).toEqual(['april']);
    expect(ids(shelves.recent)).toEqual(['missed', 'closed']);
  });

  it('is before all the one that runs, even past its time', () => {
    const running = on('running', '2027-03-01', { status: 'running' });
    expect(shelvesOf([today, running], now).first?.id).toBe('running');
  });

  it('is the latest when none is ahead', () => {
    const shelves = shelvesOf([closed, missed], now);
    expect(shelves.first?.id).toBe('missed');
    expect(ids(shelves.recent)).toEqual(['closed']);
  });

  it('is none that was put away', () => {
    const archived = { ...today, id: 'archived', archivedAt: 1 };
    const binned = { ...today, id: 'binned', binnedAt: 1, archivedAt: 1 };
    const shelves = shelvesOf([archived, binned], now);
    expect(shelves.first).toBeNull();
    expect(ids(shelves.archived)).toEqual(['archived']);
    expect(ids(shelves.binned)).toEqual(['binned']);
  });
});

it('takes the latest meeting that was held as the last time, and before the first one the next', () => {
  const ahead = on('ahead', '2027-04-14');
  const held = on('held', '2027-01-12', { status: 'closed' });
  const earlier = on('earlier', '2026-10-07', { status: 'closed' });
  expect(lastHeld([ahead, earlier, held], now)?.id).toBe('held');
  expect(lastHeld([ahead], now)?.id).toBe('ahead');
  expect(lastHeld([{ ...held, binnedAt: 1 }], now)).toBeNull();
});

describe('when it is', () => {
  it.each([
    [on('w', '2027-03-09'), 'I dag kl. 17:00, om 1 t. 40 min'],
    [on('w', '2027-03-09', { plannedStart: '2027-03-09T15:00' }), 'I dag kl. 15:00, skulle være begyndt'],
    [on('w', '2027-03-10'), 'I morgen kl. 17:00'],
    [on('w', '2027-03-16'), 'Tirsdag kl. 17:00, om 7 dage'],
    [on('w', '2027-01-12', { status: 'closed' }), 'Senest 12.01.2027'],
    [
      on('w', '2027-03-09', { status: 'running', startedAt: Date.UTC(2027, 2, 9, 16, 2) }),
      'I gang siden kl. 17:02',
    ],
  ])('is said as from here: %#', (workshop, said) => {
    expect(whenOf(workshop, now, zone, words)).toBe(said);
  });
});

it('tells who is invited, and of groups only once somebody is in one', () => {
  const invited = {
    ...plain,
    participants: 5,
    withoutGroup: 1,
    ordinal: 4,
    committeeName: 'Ungeudvalget',
    place: 'Pakhuset',
  };
  expect(leadOf(invited, words)).toBe(
    '4. møde i Ungeudvalget. Pakhuset. 5 er inviteret, fordelt på 2 grupper.',
  );
  expect(leadOf({ ...plain, participants: 5, withoutGroup: 5 }, words)).toBe('5 er inviteret, 2 grupper.');
  expect(leadOf(plain, words)).toBe('Ingen er inviteret endnu.');
});

it('counts what a meeting left behind', () => {
  const held = {
    ...plain,
    status: 'closed',
    notes: 58,
    decisions: 1,
    catalogueEntries: 1,
  } as WorkshopSummary;
  expect(countsOf(held, words)).toBe('58 noter, 1 beslutning, 1 idé i kataloget');
});

it('says how late an action is', () => {
  expect(dueOf('2027-03-06', now, words)).toEqual({ text: '3 dage over frist', isLate: true });
  expect(dueOf('2027-03-09', now, words)).toEqual({ text: 'frist i dag', isLate: false });
  expect(dueOf('2027-03-12', now, words)).toEqual({ text: 'senest 12.03.2027', isLate: false });
  expect(dueOf('', now, words)).toBeNull();
});

it('says when the latest backup was made', () => {
  expect(backupWhen(Date.UTC(2027, 2, 8, 15, 20), now, zone, words)).toBe('i går 16:20');
  expect(backupWhen(Date.UTC(2027, 2, 9, 7, 5), now, zone, words)).toBe('i dag 08:05');
});

describe('when a new workshop is likely to be', () => {
  it('is a week ahead and in the evening; never on a weekend', () => {
    expect(likelyStart([], '2027-03-09T15:20')).toBe('2027-03-16T17:00');
    expect(likelyStart([], '2027-03-13T23:50')).toBe('2027-03-22T17:00');
    expect(likelyStart([], '2027-03-14T00:10')).toBe('2027-03-22T17:00');
    expect(likelyStart([], '2027-12-27T09:00')).toBe('2028-01-03T17:00');
  });

  it('has the hour of the one that was made last and is not in the bin', () => {
    const made = (
      createdAt: number,
      plannedStart: string,
      binnedAt: number | null = null,
    ): WorkshopSummary => ({ ...plain, createdAt, plannedStart, binnedAt });
    const all = [made(2, '2027-02-01T13:30'), made(1, '2027-04-01T18:00'), made(3, '2027-02-02T08:00', 9)];
    expect(likelyStart(all, '2027-03-09T15:20')).toBe('2027-03-16T13:30');
  });
});
