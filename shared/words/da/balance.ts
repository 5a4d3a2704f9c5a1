const many = (count: number, one: string, more: string) => `${String(count)} ${count === 1 ? one : more}`;
const range = (least: number, most: number) =>
  least === most ? String(least) : `${String(least)}–${String(most)}`;
const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1) ?? ''}`;
const groupsNamed = (letters: readonly string[]) => `Gruppe ${listed(letters)}`;
type Uneven = { value: string; least: number; most: number };
const unevenList = (uneven: readonly Uneven[]) =>
  listed(uneven.map(({ value, least, most }) => `${value} (${range(least, most)} i hver)`));

/** Forbered: groups by stated rules. */
export const balance = {
  open: 'Sæt grupper …',
  title: 'Sæt grupper',
  /** `moves` null: nothing is proposed yet. */
  detail: (people: number, away: number, moves: number | null) =>
    [
      `${String(people)} skal fordeles`,
      away > 0 && `${String(away)} er væk`,
      moves !== null && (moves === 0 ? 'ingen flyttes' : `${String(moves)} flyttes`),
    ]
      .filter(Boolean)
      .join(', '),
  propose: 'Foreslå',
  another: 'Et andet forslag',
  accept: 'Brug forslaget',
  /** `removed`: the letters of the groups that went with it. */
  accepted: (removed: readonly string[]) =>
    removed.length === 0
      ? 'Grupperne er sat.'
      : `Grupperne er sat. ${groupsNamed(removed)} stod ${removed.length === 1 ? 'tom' : 'tomme'} og er slettet.`,
  nothingYet: 'Vælg regler, og tryk på Foreslå. Intet ændres, før du bruger forslaget.',
  nobody: 'Der er ingen deltagere at fordele endnu. Tilføj dem til højre.',

  rules: 'Regler',
  howMany: 'Hvor mange',
  by: { groups: 'Antal grupper', size: 'Personer i hver' },
  groupsHint: (size: string) => `${size} i hver`,
  sizeHint: (groups: number) => many(groups, 'gruppe', 'grupper'),
  numberWrong: (most: number) => `Skriv et tal fra 1 til ${String(most)}.`,
  leadersStay: 'Gruppeledere bliver i deres gruppe',
  placedStay: 'De, der har en gruppe, bliver i den',
  mixesRoles: 'Bland rollerne',
  mixesCompetences: 'Bland kompetencerne',
  partsLastTime: 'Ikke sammen igen fra sidst',
  lastMeeting: (title: string, day: string) => `»${title}«, ${day}`,
  noLastMeeting: 'Udvalget har ikke haft et møde med grupper før.',
  keepsPairs: 'Hold par sammen eller hver for sig',
  pairs: 'Par',
  noPairs: 'Ingen par endnu.',
  first: 'Den ene',
  second: 'Den anden',
  choose: 'Vælg …',
  rule: 'Regel',
  together: 'Sammen',
  apart: 'Hver for sig',
  addPair: 'Tilføj par',
  pairMissing: 'Vælg to deltagere først.',
  removePair: (first: string, second: string) => `Slet parret ${first} og ${second}`,

  proposal: 'Forslaget',
  account: 'Sådan går det med reglerne',
  sizes: (least: number, most: number) =>
    most - least > 1
      ? `Grupperne har ${range(least, most)}. Mere lige bliver det ikke, når nogle bliver, hvor de er.`
      : `Alle grupper har ${range(least, most)}.`,
  rolesEven: 'Rollerne er fordelt så jævnt, det kan lade sig gøre.',
  rolesUneven: (uneven: readonly Uneven[]) => `Rollerne er fordelt jævnt på nær ${unevenList(uneven)}.`,
  noRoles: 'Ingen deler rolle, så der er ikke noget at blande.',
  competencesEven: 'Kompetencerne er fordelt så jævnt, det kan lade sig gøre.',
  competencesUneven: (uneven: readonly Uneven[]) =>
    `Kompetencerne er fordelt jævnt på nær ${unevenList(uneven)}.`,
  noCompetences: 'Ingen deler kompetence, så der er ikke noget at blande.',
  pairsKept: (count: number) =>
    count === 1
      ? 'Parret sidder, som I bad om.'
      : `${count === 2 ? 'Begge' : `Alle ${String(count)}`} par sidder, som I bad om.`,
  notTogether: (first: string, second: string) =>
    `${first} og ${second} kan ikke komme sammen, når de andre regler skal holde.`,
  notApart: (first: string, second: string) =>
    `${first} og ${second} kan ikke skilles ad, når de andre regler skal holde.`,
  nobodyAgain: 'Ingen er sammen med nogen fra sidst.',
  again: (names: readonly (readonly [string, string])[]) =>
    `${listed(names.map(([first, second]) => `${first} og ${second}`))} var også sammen sidst.`,
  manyAgain: (count: number) => `${String(count)} par var også sammen sidst.`,
  fewestAgain: 'Færre kan det ikke blive.',
  surplus: (letters: readonly string[]) =>
    `${groupsNamed(letters)} er der ikke brug for. ${letters.length === 1 ? 'Den er tom og slettes' : 'De er tomme og slettes'}.`,
  emptied: (letters: readonly string[]) =>
    letters.length === 1
      ? `${groupsNamed(letters)} får ingen, men bliver stående med det, der er skrevet eller planlagt i den.`
      : `${groupsNamed(letters)} får ingen, men bliver stående med det, der er skrevet eller planlagt i dem.`,
  leaderless: (letters: readonly string[]) => `Gruppe ${listed(letters)} har ingen gruppeleder endnu.`,

  leaderOf: (letter: string) => `Gruppeleder i gruppe ${letter}`,
  noLeader: 'Ingen gruppeleder',
  makeLeader: (letter: string) => `Leder af gruppe ${letter}`,
  makeLeaderKey: 'Gruppeleder',
  nowLeader: (name: string, letter: string) => `${name} leder nu gruppe ${letter}.`,
};
