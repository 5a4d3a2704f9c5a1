import { expect, test } from 'vitest';
import type { DataTable } from '@electron/core/documents/table';
import { csv } from '@electron/core/writers/csv';
import { guardFormula, unguardFormula } from '@electron/core/writers/formula-guard';
import { xlsx } from '@electron/core/writers/xlsx';
import { unzip } from './unzip';

const table = (...rows: DataTable['rows']): DataTable => ({
  name: 'Noter',
  columns: [
    { title: 'Note', kind: 'text', width: 40 },
    { title: 'Prikker', kind: 'number', width: 10 },
    { title: 'Senest', kind: 'date', width: 12 },
  ],
  rows,
});

const lines = (data: DataTable, language: 'da' | 'en' = 'da') =>
  Buffer.from(csv(data, language)).toString('utf8').split('\r\n');

test('CSV is what a Danish Excel opens: BOM, semicolons, CRLF, decimal comma', () => {
  const data = table(['Øl; brød og "ost"', -3.5, '2027-04-01'], ['To\nlinjer', null, '2027-03-09T18:06']);
  expect(lines(data)).toEqual([
    '\uFEFFNote;Prikker;Senest',
    '"Øl; brød og ""ost""";-3,5;2027-04-01',
    '"To\nlinjer";;2027-03-09 18:06',
    '',
  ]);
  expect(lines(data, 'en')[1]).toContain(';-3.5;');
});

test.each([
  '=1+1', '+45 12 34 56 78', '-5', '@SUM(1)', '\t=1', '\rx', '＝1', '＋1', '－1', '＠x', ' =1', '"=1', '\u200B=1', "'=1",
])('a cell that begins as a formula gets an apostrophe: %j', (text) => {
  expect(guardFormula(text)).toMatch(/^'/);
  expect(guardFormula(text).replaceAll("'", '')).toBe(text.replaceAll("'", ''));
  expect(unguardFormula(guardFormula(text))).toBe(text);
}); // prettier-ignore

test('a formula behind a separator is guarded where a spreadsheet would cut the cell', () => {
  expect(guardFormula('pris,=1;@x\n+2')).toBe("'pris,'=1;'@x\n'+2");
  expect(guardFormula('Ja, - og nej')).toBe('Ja, - og nej');
  expect(unguardFormula("'et citat'")).toBe("'et citat'");
});

test('XLSX stores text as text: no formula, no escape of Excel’s, no forbidden sign', async () => {
  const hostile = ['=1+1', '<f>1</f>', '_x0041_', 'a\u0000b\uD800', 'https://x.example', 'DDE("cmd")'];
  const parts = unzip(await xlsx([table(...hostile.map((text) => [text, 1, null]))]));
  const all = [...parts.values()].join('\n');
  expect(all).not.toMatch(/<f[ >]|TargetMode="External"|<hyperlink/);
  expect(all).toContain('_x005F_x0041_');
  expect(all).toContain('a□b□');
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
  expect(sheet).toMatch(/<col [^>]*width="40"/);
});

test('sheets have names that Excel takes, and the same tables give the same bytes', async () => {
  const names = ['Noter', 'noter', 'a/b:c*?[x]', '', 'x'.repeat(40), 'x'.repeat(41)];
  const sheets = names.map((name) => ({ ...table(['a', 1, '2027-03-09T18:06']), name }));
  const bytes = await xlsx(sheets);
  const workbook = unzip(bytes).get('xl/workbook.xml') ?? '';
  const written = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? '');
  expect(written).toEqual(['Noter', 'noter (2)', 'a b c   x', '4', 'x'.repeat(31), `${'x'.repeat(26)} (2)`]);
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await xlsx(sheets)))).toBe(0);
});
