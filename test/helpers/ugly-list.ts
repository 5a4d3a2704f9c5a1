/** A list as it comes from a municipality: titles above, headings of its own, columns nobody needs, and mistakes. */

const firstNames = 'Åse Bjørn Kjærstine Søren Dorthe Frøydis Ib Mæt Øjvind Yrsa'.split(' ');
const lastNames = 'Ravnholm Kjærsgaard Overgård Tornby Åkjær Lindegård'.split(' ');
const departments = ['Teknik, miljø og klima', 'Ældre og sundhed', 'Borgmesterkontoret', ''];
const titles = ['Byplanlægger', 'Borger', 'Medlem af lokalrådet', 'Sekretariatsleder', ''];

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

function personRow(at: number): string[] {
  const name = `${pick(firstNames, at)} ${pick(lastNames, Math.floor(at / 10))}`;
  const email = at % 3 === 0 ? '' : `${String(at)}.${pick(lastNames, at).toLowerCase()}@solbaek.example`;
  return [
    String(at + 1),
    name,
    pick(titles, at),
    pick(departments, at),
    email,
    `24 00 ${String(at + 10)} 00`,
  ];
}

/** 60 rows below the headings: 3 of them without a name, 4 twice; two blank ones between. */
export function uglyRows(): string[][] {
  const people = Array.from({ length: 53 }, (_, at) => personRow(at));
  const again = [1, 2, 4, 5].map((at) =>
    personRow(at).map((cell, column) => (column === 1 ? ` ${cell.toUpperCase()}` : cell)),
  );
  const nameless = [0, 1, 2].map((at) => ['', '', 'Gæst', '', `gaest${String(at)}@solbaek.example`, '']);
  const blank = ['', '', '', '', '', ''];
  return [
    ['Deltagere – borgermøde om Åhavnen', '', '', '', '', ''],
    ['Udtræk 2. marts 2027', '', '', '', '', ''],
    blank,
    ['Nr.', 'Deltager', 'Stilling', 'Forvaltning', 'Mail', 'Mobil'],
    ...people.slice(0, 20),
    blank,
    ...nameless,
    ...people.slice(20),
    blank,
    ...again,
  ];
}

const notInLatin1 = new Map([['–', 0x96]]);

/** As Excel in Denmark saves CSV: semicolons, Windows-1252, CRLF. */
export function uglyCsv(rows = uglyRows()): Uint8Array {
  const text = rows.map((row) => row.join(';')).join('\r\n');
  return Uint8Array.from(text, (sign) => notInLatin1.get(sign) ?? sign.charCodeAt(0));
}
