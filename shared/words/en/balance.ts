import type { balance as danish } from '../da/balance';

const many = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;
const range = (least: number, most: number) =>
  least === most ? String(least) : `${String(least)}–${String(most)}`;
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
const groupsNamed = (letters: readonly string[]) =>
  `${letters.length === 1 ? 'Group' : 'Groups'} ${listed(letters)}`;
type Uneven = { value: string; least: number; most: number };
const unevenList = (uneven: readonly Uneven[]) =>
  listed(uneven.map(({ value, least, most }) => `${value} (${range(least, most)} in each)`));

/** Prepare: groups by stated rules. */
export const balance: typeof danish = {
  open: 'Form groups …',
  title: 'Form groups',
  detail: (people, away, moves) =>
    [
      `${String(people)} to place`,
      away > 0 && `${String(away)} away`,
      moves !== null && (moves === 0 ? 'nobody moves' : `${String(moves)} move`),
    ]
      .filter(Boolean)
      .join(', '),
  propose: 'Propose',
  another: 'Another proposal',
  accept: 'Take the proposal',
  accepted: (removed: readonly string[]) =>
    removed.length === 0
      ? 'The groups are formed.'
      : `The groups are formed. ${groupsNamed(removed)} stood empty and ${removed.length === 1 ? 'is' : 'are'} deleted.`,
  nothingYet: 'Choose rules and press Propose. Nothing changes until you take the proposal.',
  nobody: 'There is nobody to place yet. Add people on the right.',

  rules: 'Rules',
  howMany: 'How many',
  by: { groups: 'Number of groups', size: 'People in each' },
  groupsHint: (size) => `${size} in each`,
  sizeHint: (groups) => many(groups, 'group', 'groups'),
  numberWrong: (most) => `Write a number from 1 to ${String(most)}.`,
  leadersStay: 'Group leaders stay in their group',
  placedStay: 'Those who have a group stay in it',
  mixesRoles: 'Mix the roles',
  mixesCompetences: 'Mix the competences',
  partsLastTime: 'Not together again from last time',
  lastMeeting: (title, day) => `“${title}”, ${day}`,
  noLastMeeting: 'The committee has had no meeting with groups before.',
  keepsPairs: 'Keep pairs together or apart',
  pairs: 'Pairs',
  noPairs: 'No pairs yet.',
  first: 'The one',
  second: 'The other',
  choose: 'Choose …',
  rule: 'Rule',
  together: 'Together',
  apart: 'Apart',
  addPair: 'Add pair',
  pairMissing: 'Choose two people first.',
  removePair: (first, second) => `Remove the pair ${first} and ${second}`,

  proposal: 'The proposal',
  account: 'How the rules are met',
  sizes: (least, most) =>
    most - least > 1
      ? `The groups have ${range(least, most)}. It cannot be more even while some stay where they are.`
      : `All groups have ${range(least, most)}.`,
  rolesEven: 'The roles are spread as evenly as possible.',
  rolesUneven: (uneven) => `The roles are spread evenly except ${unevenList(uneven)}.`,
  noRoles: 'No two people share a role, so there is nothing to mix.',
  competencesEven: 'The competences are spread as evenly as possible.',
  competencesUneven: (uneven) => `The competences are spread evenly except ${unevenList(uneven)}.`,
  noCompetences: 'No two people share a competence, so there is nothing to mix.',
  pairsKept: (count) =>
    count === 1
      ? 'The pair sits as you asked.'
      : `${count === 2 ? 'Both' : `All ${String(count)}`} pairs sit as you asked.`,
  notTogether: (first, second) =>
    `${first} and ${second} cannot be together while the other rules are to hold.`,
  notApart: (first, second) => `${first} and ${second} cannot be parted while the other rules are to hold.`,
  nobodyAgain: 'Nobody is with anybody from last time.',
  again: (names) =>
    `${listed(names.map(([first, second]) => `${first} and ${second}`))} were together last time too.`,
  manyAgain: (count) => `${String(count)} pairs were together last time too.`,
  fewestAgain: 'It cannot be fewer.',
  surplus: (letters: readonly string[]) =>
    `${groupsNamed(letters)} ${letters.length === 1 ? 'is' : 'are'} not needed. Empty as ${letters.length === 1 ? 'it is, it goes' : 'they are, they go'}.`,
  emptied: (letters: readonly string[]) =>
    letters.length === 1
      ? `${groupsNamed(letters)} gets nobody, but stays with what is written or planned in it.`
      : `${groupsNamed(letters)} get nobody, but stay with what is written or planned in them.`,
  leaderless: (letters) =>
    letters.length === 1
      ? `Group ${letters.join('')} has no leader yet.`
      : `Groups ${listed(letters)} have no leader yet.`,

  leaderOf: (letter) => `Leader of group ${letter}`,
  noLeader: 'No group leader',
  makeLeader: (letter) => `Leader of group ${letter}`,
  makeLeaderKey: 'Group leader',
  nowLeader: (name, letter) => `${name} now leads group ${letter}.`,
};
