import type { WorkshopStatus } from '../../domain/workshop';

const many = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;
const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);
const weekdays = 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' ');

export const home = {
  main: 'Workshops',
  monthAndYear: (day: string) => `${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`,
  weekday: (day: string) => weekdays[new Date(`${day}T12:00Z`).getUTCDay()] ?? '',

  welcome: 'Velkommen',
  welcomeText: 'Skriv, hvad I skal arbejde med. Så får du en dagsorden, to grupper og en tavle til hver.',
  orExample: 'Vil du se dig omkring først?',
  openExample: 'Åbn eksemplet',

  todayAt: (clock: string) => `I dag kl. ${clock}`,
  tomorrowAt: (clock: string) => `I morgen kl. ${clock}`,
  dayAt: (weekday: string, clock: string) => `${weekday} kl. ${clock}`,
  inMinutes: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `om ${String(rest)} min`;
    return rest === 0 ? `om ${String(hours)} t.` : `om ${String(hours)} t. ${String(rest)} min`;
  },
  inDays: (days: number) => `om ${many(days, 'dag', 'dage')}`,
  shouldHaveBegun: 'skulle være begyndt',
  runningSince: (clock: string) => `I gang siden kl. ${clock}`,
  latest: (day: string) => `Senest ${day}`,
  meetingOf: (ordinal: string, committee: string) => (ordinal ? `${ordinal} i ${committee}` : committee),
  invited: (count: number) => many(count, 'er inviteret', 'er inviteret'),
  nobodyInvited: 'Ingen er inviteret endnu',
  inGroups: (count: number) => `fordelt på ${many(count, 'gruppe', 'grupper')}`,
  withoutGroup: (count: number) => `${many(count, 'deltager', 'deltagere')} uden gruppe`,
  people: (count: number) => many(count, 'deltager', 'deltagere'),
  groups: (count: number) => many(count, 'gruppe', 'grupper'),
  notes: (count: number) => many(count, 'note', 'noter'),
  decisions: (count: number) => many(count, 'beslutning', 'beslutninger'),
  entries: (count: number) => `${many(count, 'idé', 'idéer')} i kataloget`,

  upcoming: 'Kommende',
  recent: 'Seneste',
  archive: 'Arkiv',
  bin: 'Papirkurv',
  view: 'Vis',
  workshops: 'Workshops',
  noUpcoming: 'Ingen kommende workshops.',
  noArchived: 'Arkivet er tomt.',
  noBinned: 'Papirkurven er tom.',
  status: { preparing: 'Forberedes', running: 'I gang', closed: 'Hævet' } as Record<WorkshopStatus, string>,
  notHeld: 'Ikke afholdt',

  open: 'Åbn',
  actions: (title: string) => `Handlinger for ${title}`,
  more: 'Handlinger',
  duplicate: 'Brug igen …',
  export: 'Gem som fil …',
  toArchive: 'Læg i arkivet',
  fromArchive: 'Tag ud af arkivet',
  toBin: 'Slet',
  fromBin: 'Gendan',
  archived: (title: string) => `»${title}« er lagt i arkivet.`,
  binned: (title: string) => `»${title}« er lagt i papirkurven.`,
  opened: (title: string) => `»${title}« var hentet i forvejen.`,
  openedArchived: (title: string) => `»${title}« var hentet i forvejen og ligger i arkivet.`,
  openedBinned: (title: string) => `»${title}« var hentet i forvejen og ligger i papirkurven.`,
  saved: (path: string) => `Gemt som ${path}`,
  showFile: 'Vis filen',

  newWorkshop: 'Ny workshop',
  asLastTime: 'Som sidste gang',
  asLastTimeText: 'Dagsorden, deltagere og grupper følger med',
  fromScratch: 'Fra bunden',
  openFile: 'Åbn en fil',
  example: 'Eksemplet',

  newTitle: 'Hvad skal I arbejde med?',
  titlePlaceholder: 'Fx Fællesskaber for unge',
  titleMissing: 'Skriv, hvad I skal arbejde med.',
  date: 'Dato',
  start: 'Begynder',
  dateMissing: 'Vælg en dato.',
  startMissing: 'Skriv et klokkeslæt.',
  committee: 'Udvalg',
  noCommittee: 'Intet udvalg',
  newCommittee: 'Nyt udvalg …',
  committeeName: 'Udvalgets navn',
  create: 'Opret',
  cancel: 'Annullér',
  copyOf: (title: string) => `Brug »${title}« igen`,
  copyText:
    'Dagsorden, deltagere, grupper og tomme tavler følger med. Det, der blev sagt og besluttet, gør ikke.',

  openActions: 'Opfølgninger, der venter',
  openCount: (count: number) => many(count, 'åben', 'åbne'),
  noOpenActions: 'Ingen opfølgninger venter.',
  daysLate: (days: number) => `${many(days, 'dag', 'dage')} over frist`,
  dueToday: 'frist i dag',
  dueBy: (day: string) => `senest ${day}`,
  ticked: (text: string) => `»${text}« er udført.`,

  allHere: 'Alt ligger på denne computer.',
  lastBackup: (when: string) => `Seneste sikkerhedskopi ${when}.`,
  noBackup: 'Der er ingen sikkerhedskopi endnu.',
  todayClock: (clock: string) => `i dag ${clock}`,
  yesterdayClock: (clock: string) => `i går ${clock}`,
};
