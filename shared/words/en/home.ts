import type { home as danish } from '../da/home';

const many = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const home: typeof danish = {
  main: 'Workshops',
  monthAndYear: (day: string) => `${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`,
  weekday: (day: string) => weekdays[new Date(`${day}T12:00Z`).getUTCDay()] ?? '',

  welcome: 'Welcome',
  welcomeText: 'Write what you will work on. You get an agenda, two groups and a board for each.',
  orExample: 'Would you like to look around first?',
  openExample: 'Open the example',

  todayAt: (clock: string) => `Today at ${clock}`,
  tomorrowAt: (clock: string) => `Tomorrow at ${clock}`,
  dayAt: (weekday: string, clock: string) => `${weekday} at ${clock}`,
  inMinutes: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `in ${String(rest)} min`;
    return rest === 0 ? `in ${String(hours)} h` : `in ${String(hours)} h ${String(rest)} min`;
  },
  inDays: (days: number) => `in ${many(days, 'day', 'days')}`,
  shouldHaveBegun: 'should have begun',
  runningSince: (clock: string) => `Running since ${clock}`,
  latest: (day: string) => `Last held ${day}`,
  meetingOf: (ordinal: string, committee: string) => (ordinal ? `${ordinal}, ${committee}` : committee),
  invited: (count: number) => `${String(count)} invited`,
  nobodyInvited: 'Nobody is invited yet',
  inGroups: (count: number) => `in ${many(count, 'group', 'groups')}`,
  withoutGroup: (count: number) => `${many(count, 'participant', 'participants')} without a group`,
  people: (count: number) => many(count, 'participant', 'participants'),
  groups: (count: number) => many(count, 'group', 'groups'),
  notes: (count: number) => many(count, 'note', 'notes'),
  decisions: (count: number) => many(count, 'decision', 'decisions'),
  entries: (count: number) => `${many(count, 'idea', 'ideas')} in the catalogue`,

  upcoming: 'Coming up',
  recent: 'Recent',
  archive: 'Archive',
  bin: 'Bin',
  view: 'Show',
  workshops: 'Workshops',
  noUpcoming: 'No workshops coming up.',
  noArchived: 'The archive is empty.',
  noBinned: 'The bin is empty.',
  status: { preparing: 'In preparation', running: 'Running', closed: 'Closed' },
  notHeld: 'Not held',

  open: 'Open',
  actions: (title: string) => `Actions for ${title}`,
  more: 'Actions',
  duplicate: 'Use again…',
  export: 'Save as file…',
  toArchive: 'Archive',
  fromArchive: 'Take out of the archive',
  toBin: 'Delete',
  fromBin: 'Restore',
  archived: (title: string) => `“${title}” is in the archive.`,
  binned: (title: string) => `“${title}” is in the bin.`,
  opened: (title: string) => `“${title}” was here already.`,
  openedArchived: (title: string) => `“${title}” was here already, in the archive.`,
  openedBinned: (title: string) => `“${title}” was here already, in the bin.`,
  saved: (path: string) => `Saved as ${path}`,
  showFile: 'Show the file',

  newWorkshop: 'New workshop',
  asLastTime: 'As last time',
  asLastTimeText: 'Agenda, participants and groups come along',
  fromScratch: 'From scratch',
  openFile: 'Open a file',
  example: 'The example',

  newTitle: 'What will you work on?',
  titlePlaceholder: 'For example Communities for young people',
  titleMissing: 'Write what you will work on.',
  date: 'Date',
  start: 'Begins',
  dateMissing: 'Choose a date.',
  startMissing: 'Write a time.',
  committee: 'Committee',
  noCommittee: 'No committee',
  newCommittee: 'New committee…',
  committeeName: 'Name of the committee',
  create: 'Create',
  cancel: 'Cancel',
  copyOf: (title: string) => `Use “${title}” again`,
  copyText: 'Agenda, participants, groups and empty boards come along. What was said and decided does not.',

  openActions: 'Actions waiting',
  openCount: (count: number) => `${String(count)} open`,
  noOpenActions: 'No actions are waiting.',
  daysLate: (days: number) => `${many(days, 'day', 'days')} overdue`,
  dueToday: 'due today',
  dueBy: (day: string) => `by ${day}`,
  ticked: (text: string) => `“${text}” is done.`,

  allHere: 'Everything is on this computer.',
  lastBackup: (when: string) => `Latest backup ${when}.`,
  noBackup: 'There is no backup yet.',
  todayClock: (clock: string) => `today ${clock}`,
  yesterdayClock: (clock: string) => `yesterday ${clock}`,
};
