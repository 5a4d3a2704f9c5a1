import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingLimits } from '@shared/contract/reading';
import { readCsv } from '@electron/core/readers/csv';
import { limits } from '@electron/core/readers/rows';
import { csv } from '@electron/core/writers/csv';

const read = (text: string, encoding: BufferEncoding = 'utf8') => readCsv(Buffer.from(text, encoding));
const danish = 'Navn;Rolle\r\nÆgir Øststrøm;Års-formand\r\n';
const rows = [
  ['Navn', 'Rolle'],
  ['Ægir Øststrøm', 'Års-formand'],
];

test('Danish letters survive every encoding that spreadsheets write', () => {
  const utf16 = Buffer.from(danish, 'utf16le');
  const swapped = Buffer.from(utf16).swap16();
  expect(read(danish).rows).toEqual(rows);
  expect(read(`\uFEFF${danish}`).rows).toEqual(rows);
  expect(read(danish, 'latin1').rows).toEqual(rows);
  expect(readCsv(utf16).rows).toEqual(rows);
  expect(readCsv(swapped).rows).toEqual(rows);
  expect(readCsv(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])).rows).toEqual(rows);
  expect(readCsv(Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])).rows).toEqual(rows);
});

test('Windows-1252 has its own signs where Latin-1 has none', () => {
  expect(readCsv(Buffer.from([0x80, 0x3b, 0x93, 0xe6, 0x94])).rows).toEqual([['€', '“æ”']]);
});

test('the separator is the sign that every line has alike', () => {
  expect(read('Navn;Kompetencer\nAsta;a, b, c\n').rows).toEqual([['Navn', 'Kompetencer'], ['Asta', 'a, b, c']]); // prettier-ignore
  expect(read('Navn,Rolle\nAsta,"Formand; vært"\n').rows).toEqual([['Navn', 'Rolle'], ['Asta', 'Formand; vært']]); // prettier-ignore
  expect(read('Navn\tRolle\nAsta\tFormand, vært').rows).toEqual([['Navn', 'Rolle'], ['Asta', 'Formand, vært']]); // prettier-ignore
  expect(read('Navn\nRavnholm, Asta\n').rows).toEqual([['Navn'], ['Ravnholm, Asta']]);
  expect(read('sep=,\r\nNavn,Rolle;titel').rows).toEqual([['Navn', 'Rolle;titel']]);
});

test('quotation marks hold line breaks and separators, and a name may begin with one', () => {
  expect(read('a;"linje 1\r\nlinje 2";"siger ""ja"""\n"Bo" Hansen;;').rows).toEqual([
    ['a', 'linje 1\r\nlinje 2', 'siger "ja"'],
    ['"Bo" Hansen', '', ''],
  ]);
});

test('line breaks of all systems end a row, and a blank line keeps its number', () => {
  expect(read('a;b\rc;d\n\ne;f\r\n').rows).toEqual([['a', 'b'], ['c', 'd'], [''], ['e', 'f']]);
});

test.each([
  ['spreadsheet', Buffer.from('PK\x03\x04....xl/workbook.xml', 'latin1')],
  ['archive', Buffer.from('PK\x03\x04....mimetype', 'latin1')],
  ['pdf', Buffer.from('%PDF-1.7\n')],
  ['picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ['unknown', Buffer.from('Navn;\0Rolle\n')],
])('a file that is no text is refused as what it looks like: %s', (looksLike, bytes) => {
  expect(readCsv(bytes)).toEqual({ refusal: { code: 'notATable', looksLike } });
});

test('each limit is refused with its number, and what just fits is taken', () => {
  const cell = 'x'.repeat(limits.cell);
  expect(read(`a;${cell}`).rows).toEqual([['a', cell]]);
  expect(read(`a;b\nc;${cell}x`)).toEqual({
    refusal: { code: 'cellTooLong', row: 2, column: 2, most: limits.cell },
  });
  expect(read('a\n'.repeat(limits.rows)).rows).toHaveLength(limits.rows);
  expect(read('a\n'.repeat(limits.rows + 1))).toEqual({
    refusal: { code: 'tooManyRows', most: limits.rows },
  });
  expect(read(';'.repeat(limits.columns - 1)).rows?.[0]).toHaveLength(limits.columns);
  expect(read(';'.repeat(limits.columns))).toEqual({
    refusal: { code: 'tooManyColumns', row: 1, most: limits.columns },
  });
  expect(readCsv(Buffer.alloc(limits.bytes + 1, 'a')).refusal).toMatchObject({ code: 'tooLarge' });
  expect(read(' \r\n').refusal).toEqual({ code: 'noRows' });
  expect(read('a;b\nc;"d\ne').refusal).toEqual({ code: 'quoteNeverCloses', row: 2, column: 2 });
});

test(
  'a hostile file of many megabytes is refused long before its process is ended',
  { timeout: 30_000 },
  () => {
    const started = performance.now();
    expect(readCsv(Buffer.alloc(limits.bytes, ';')).refusal?.code).toBe('tooManyColumns');
    expect(readCsv(Buffer.alloc(limits.bytes, '"')).refusal?.code).toBeDefined();
    expect(performance.now() - started).toBeLessThan(readingLimits.ms / 2);
  },
);

test('what we write we read, sign for sign', () => {
  const texts = fc.array(fc.array(cell(), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, (written) => {
      const columns = ['Navn', 'Note'].map((title) => ({ title, kind: 'text' as const, width: 20 }));
      const bytes = csv({ name: 'Noter', columns, rows: written }, 'da');
      expect(readCsv(bytes).rows?.slice(1)).toEqual(written);
    }),
    { numRuns: 1_000 },
  );
});

test('no bytes make the reader throw or touch what all objects share', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readCsv(bytes);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

/** Words, and the signs that separators, quotes and formulas are made of. */
function cell() {
  const sign = fc.constantFrom(
    ...[';', ',', '\t', '"', "'", '=', '+', '-', '@', '＝', '\r', '\n', ' '],
    'a',
    'ø',
    '5',
    '😀',
    '\u202E',
    '\u200B',
    'e\u0301',
  );
  return fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''))); // prettier-ignore
}
