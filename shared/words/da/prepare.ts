import type { Presence } from '../../domain/workshop';

const many = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;
const weekdays = 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' ');

export const prepare = {
  agenda: 'Dagsorden',
  day: (day: string) => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`,
  weekday: (day: string) => weekdays[new Date(`${day}T12:00Z`).getUTCDay()] ?? '',
  caseNumberIs: (number: string) => `Sags-id ${number}`,
  items: (count: number) => many(count, 'punkt', 'punkter'),
  blocks: (count: number) => many(count, 'blok', 'blokke'),
  minutes: (count: number) => `${String(count)} min`,
  details: 'Oplysninger',
  newItem: 'Nyt punkt',
  newBlock: 'Ny blok',
  toBoards: 'Til tavlerne',

  itemNumber: (number: number) => `${String(number)}.`,
  attachmentCount: (count: number) => many(count, 'bilag', 'bilag'),
  noBlocks: 'Ingen blokke endnu.',
  endsOnTime: 'Slut som aftalt. Ingen luft i planen.',
  endsEarly: (minutes: string, end: string) => `${minutes} luft. Aftalt slut er kl. ${end}.`,
  endsLate: (minutes: string, end: string) => `${minutes} over. Aftalt slut er kl. ${end}.`,
  duration: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `${String(rest)} min`;
    return rest === 0 ? `${String(hours)} t.` : `${String(hours)} t. ${String(rest)} min`;
  },

  openRow: 'Åbn',
  closeRow: 'Luk',
  moveKeys: 'Flyt',
  shorter: 'Kortere',
  longer: 'Længere',
  shorterByOne: '1 min kortere',
  longerByOne: '1 min længere',
  move: 'Flyt til …',
  remove: 'Slet',
  moveUp: 'Op',
  moveDown: 'Ned',
  intoItem: (number: number, title: string) => `Punkt ${String(number)}: ${title}`,
  removedBlock: (title: string) => `Blokken »${title}« er slettet.`,
  removedItem: (title: string) => `Punktet »${title}« og dets blokke er slettet.`,
  removedPerson: (name: string) => `${name} er slettet.`,
  removedGroup: (name: string) => `Gruppen »${name}« er slettet.`,
  undo: 'Fortryd',
  rowName: (title: string, kind: string, start: string, minutes: number) =>
    `${start} ${title}, ${kind}, ${String(minutes)} min`,

  title: 'Titel',
  titleMissing: 'Skriv en titel.',
  kind: 'Slags',
  minutesLabel: 'Minutter',
  minutesWrong: 'Skriv et helt tal fra 0 til 600.',
  presenter: 'Hvem',
  question: 'På scenen',
  questionHint: 'Det spørgsmål, salen ser',
  facilitatorNote: 'Til facilitator',
  facilitatorNoteHint: 'Kun du ser det',
  caseNumber: 'Sags-id',
  isOpen: 'Offentlighed',
  resume: 'Resumé',
  earlierDecisions: 'Tidligere beslutninger',
  attachments: 'Bilag',
  addAttachment: 'Nyt bilag',
  attachmentPlaceholder: 'Titel; Enter tilføjer',
  documentNumber: 'Dokumentnr.',
  removeAttachment: (title: string) => `Slet bilaget ${title}`,

  drag: {
    instructions:
      'Tryk mellemrum for at løfte, pilene for at flytte, mellemrum for at slippe og Esc for at fortryde.',
    handle: (name: string) => `Flyt ${name}`,
    picked: (name: string) => `${name} er løftet.`,
    over: (name: string, list: string, position: number, count: number) =>
      position === 0
        ? `${name}: ${list}.`
        : `${name}: plads ${String(position)} af ${String(count)} i ${list}.`,
    dropped: (name: string, list: string, position: number, count: number) =>
      position === 0
        ? `${name} er flyttet til ${list}.`
        : `${name} er plads ${String(position)} af ${String(count)} i ${list}.`,
    cancelled: (name: string) => `${name} blev, hvor den var.`,
  },

  side: 'Grupper og deltagere',
  groups: 'Grupper',
  spreadState: (placed: number, missing: number) =>
    missing === 0 ? `${String(placed)} fordelt` : `${String(placed)} fordelt, ${String(missing)} mangler`,
  addGroup: 'Ny gruppe',
  spread: 'Fordel jævnt',
  nobodyToSpread: 'Alle har en gruppe.',
  noGroups: 'Ingen grupper endnu.',
  leaderIs: (name: string) => `Skriver: ${name}`,
  noLeader: 'Ingen skriver valgt',
  groupName: 'Navn',
  leader: 'Skriver ved skærmen',
  noLeaderChoice: 'Ingen valgt',
  deliverable: 'Hvad gruppen skal nå frem til',
  groupQuestion: 'Gruppens spørgsmål',
  place: 'Sted',
  members: 'I gruppen',
  nobodyInGroup: 'Ingen endnu. Træk en deltager hertil, eller tryk på gruppens bogstav ud for navnet.',
  groupSize: (count: number) => many(count, 'person', 'personer'),
  groupRow: (letter: string, name: string, count: number) =>
    `Gruppe ${letter}: ${name}, ${many(count, 'person', 'personer')}`,
  removeGroup: 'Slet gruppen',

  participants: 'Deltagere',
  invited: (count: number) => `${String(count)} inviteret`,
  addPerson: 'Tilføj deltager',
  addPersonPlaceholder: 'Navn, rolle; Enter tilføjer',
  nameMissing: 'Skriv et navn først, og så rolle og organisation efter komma.',
  addedPerson: (name: string) => `${name} er tilføjet.`,
  more: 'Hent deltagere',
  importCsv: 'Fra en CSV-fil …',
  addMembers: 'Udvalgets medlemmer den dag',
  addedMembers: (count: number) =>
    count === 0 ? 'Alle medlemmer er med i forvejen.' : `${many(count, 'medlem', 'medlemmer')} er tilføjet.`,
  nobody: 'Ingen deltagere endnu.',
  nobodyHint: 'Skriv et navn ovenfor, eller hent en liste.',
  noGroup: 'Uden gruppe',
  absent: 'Afbud',
  guest: 'Gæst',
  toGroup: (letter: string) => `Gruppe ${letter}`,
  moveToGroup: 'Flyt til gruppe',
  outOfGroups: 'Ud af gruppen',
  personRow: (name: string, role: string, group: string) => [name, role, group].filter(Boolean).join(', '),
  name: 'Navn',
  nameNeeded: 'Skriv et navn.',
  role: 'Rolle',
  organisation: 'Organisation',
  email: 'E-mail',
  competences: 'Kompetencer',
  competencesHint: 'Med komma imellem',
  group: 'Gruppe',
  kindOfPerson: 'Deltager som',
  member: 'Medlem',
  presence: 'Fremmøde',
  presences: { unknown: 'Ventes', present: 'Til stede', absent: 'Afbud' } as Record<Presence, string>,
  removePerson: 'Slet deltageren',

  importTitle: 'Deltagere hentet',
  importTaken: (added: number, known: number) =>
    [
      added === 0 ? 'Ingen nye er tilføjet' : `${many(added, 'deltager', 'deltagere')} er tilføjet`,
      known > 0 && `${String(known)} var med i forvejen`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
  importSkipped: 'Disse rækker kom ikke med:',
  importRow: (row: number) => `Række ${String(row)}`,
  ok: 'OK',

  workshopTitle: 'Titel',
  ordinal: 'Mødenummer',
  ordinalWrong: 'Skriv et tal fra 1 til 999, eller lad feltet være tomt.',
  date: 'Dato',
  start: 'Begynder',
  end: 'Slutter',
  whenMissing: 'Skriv dato og klokkeslæt.',
  purpose: 'Formål',
  documentLanguage: 'Sprog i dokumenterne',
  languages: { da: 'Dansk', en: 'Engelsk' },
  committee: 'Udvalg',
  noCommittee: 'Intet udvalg',
  newCommittee: 'Nyt udvalg …',
  committeeName: 'Udvalgets navn',

  committeeMembers: 'Udvalgets medlemmer',
  membersOf: (name: string) => `Medlemmer af ${name}`,
  membersIntro: 'Udvalgets medlemmer følger med fra møde til møde. En rolle kan gælde i en periode.',
  addMember: 'Tilføj medlem',
  addMemberPlaceholder: 'Navn, rolle, organisation; Enter tilføjer',
  noMembers: 'Ingen medlemmer endnu.',
  roles: 'Roller',
  addRole: 'Ny rolle',
  rolePlaceholder: 'Rolle; Enter tilføjer',
  from: 'Fra',
  to: 'Til',
  removeMember: 'Slet medlemmet',
  removeRole: (role: string) => `Slet rollen ${role}`,
  removedMember: (name: string) => `${name} er ikke længere medlem.`,
  close: 'Luk',
};
