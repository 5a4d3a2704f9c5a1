import { describe, expect, it, test } from 'vitest';
import { readParticipants } from '@electron/core/readers/participants';
import { readXlsx } from '@electron/core/readers/xlsx';
import { zipLimits } from '@electron/core/readers/zip';
import { xlsx } from '@electron/core/writers/xlsx';
import { workbookOf, zipOf } from './zip-of';

const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const notATable = { refusal: { code: 'notATable', looksLike: 'archive' } };

test('a workbook that we wrote is read again as it was', async () => {
  const rows = [
    ['Åse & Ørsted', '=SUM(A1)', 'to\nlinjer'],
    ['<b>', '', 'æ_x0041_ø'],
  ];
  const columns = ['Navn', 'Rolle', 'Note'].map((title) => ({ title, kind: 'text' as const, width: 20 }));
  const bytes = await xlsx([{ name: 'Ark', columns, rows }]);
  expect(readXlsx(bytes)).toEqual({ rows: [['Navn', 'Rolle', 'Note'], ...rows] });
});

test('words are found wherever Excel keeps them: shared, split into runs, in the cell, as a formula’s result', () => {
  const strings =
    '<sst><si><t>Navn</t></si><si><r><t>Asta </t></r><r><rPr/><t>Ravnholm</t></r><rPh><t>x</t></rPh></si></sst>';
  const sheet =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><v>38</v></c></row>' +
    `<row r="4"><c r="A4" t="s"><v>1</v></c>${text('B4', 'Borger &amp; nabo&#x2019;')}` +
    '<c t="str"><f>A1</f><v>sum</v></c><c t="e"><v>#REF!</v></c></row>';
  expect(readXlsx(workbookOf(sheet, [{ name: 'xl/sharedStrings.xml', data: strings }]))).toEqual({
    rows: [[], ['Navn', '', '38'], [], ['Asta Ravnholm', 'Borger & nabo’', 'sum']],
  });
});

test('people stand below a title over merged cells, and a hidden sheet is passed over', () => {
  const sheet =
    `<row r="1">${text('A1', 'Deltagere den 9. marts')}</row>` +
    `<row r="3">${text('A3', 'Navn')}${text('B3', 'Rolle')}</row>` +
    `<row r="4">${text('A4', 'Asta Ravnholm')}${text('B4', 'Formand')}</row>`;
  const workbook =
    '<workbook xmlns:r="r"><sheets><sheet name="Lister" state="hidden" r:id="rId9"/><sheet name="Folk" r:id="rId1"/></sheets></workbook>';
  const { rows } = readXlsx(workbookOf(sheet, [{ name: 'xl/workbook.xml', data: workbook }]));
  expect(readParticipants(rows ?? []).taken).toMatchObject([
    { person: { name: 'Asta Ravnholm', role: 'Formand' } },
  ]);
});

describe('a workbook that is hostile, damaged or too large', () => {
  it.each([
    ['with too many rows', `<row r="20001">${text('A20001', 'x')}</row>`, 'tooManyRows'],
    ['with too many columns', `<row r="1">${text('ZZ1', 'x')}</row>`, 'tooManyColumns'],
    ['with too long a cell', `<row r="1">${text('A1', 'x'.repeat(40_000))}</row>`, 'cellTooLong'],
    ['with a row that is nowhere', `<row r="-1">${text('A1', 'x')}</row>`, 'notATable'],
    ['with words that are cut off', '<row r="1"><!-- ', 'notATable'],
    ['with nothing in it', '<row r="1"/><row r="1048576"><c r="A1048576" s="1"/></row>', 'noRows'],
    ['with entities that grow', '<!DOCTYPE x [<!ENTITY a "aa">]><row/>', 'notATable'],
    ['whose sheet inflates a thousandfold', `<row/>${' '.repeat(20_000_000)}`, 'notATable'],
  ])('%s is refused', (_what, sheet, code) => {
    expect(readXlsx(workbookOf(sheet)).refusal).toMatchObject({ code });
  });

  it('is refused without being inflated when it has too many parts', () => {
    const parts = Array.from({ length: zipLimits.entries + 1 }, (_, n) => ({
      name: `xl/${n}.xml`,
      data: 'x',
    }));
    expect(readXlsx(zipOf(parts))).toEqual(notATable);
  });

  it('is refused wherever it was cut off or overwritten', () => {
    const whole = workbookOf(`<row r="1">${text('A1', 'Navn')}</row>`);
    for (let at = 0; at < whole.length - 4; at++) {
      const damaged = Buffer.from(whole);
      damaged.fill(0xff, at, at + 4);
      for (const bytes of [whole.subarray(0, at), damaged]) {
        const read = readXlsx(bytes);
        if (read.refusal)
          expect(['notATable', 'noRows', 'tooManyRows', 'tooManyColumns']).toContain(read.refusal.code);
      }
    }
  });
});
