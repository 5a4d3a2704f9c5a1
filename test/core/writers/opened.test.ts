import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DataTable } from '@electron/core/documents/table';
import { csv } from '@electron/core/writers/csv';
import { docx } from '@electron/core/writers/docx';
import { xlsx } from '@electron/core/writers/xlsx';
import { sampleMinutes } from './sample';
import { unzip } from './unzip';

/* The files opened by another program, where it is installed: the other tests read them by our own means only. */

const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;
const hasOffice = isThere('soffice');
const hasPdfText = isThere('pdftotext');
const minute = 60_000;

const table: DataTable = {
  name: 'Noter',
  columns: [
    { title: 'Note', kind: 'text', width: 40 },
    { title: 'Prikker', kind: 'number', width: 10 },
  ],
  rows: [
    ['=1+1', 3.5],
    ['@SUM(1;2)', 2],
    ['Ærlig,=2+2 snak 😀', -1],
  ],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samskab-opened-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function convert(name: string, bytes: Uint8Array, to: string, ...options: string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', ...options, '--convert-to', to, '--outdir', folder, file], {
    stdio: 'ignore',
  });
  return path.join(folder, `${path.parse(name).name}.${to.split(':')[0] ?? ''}`);
}

test.skipIf(!hasOffice || !hasPdfText)(
  'the contents of the Word file name the page each item really starts on',
  async () => {
    const pdf = convert('minutes.docx', await docx(sampleMinutes()), 'pdf');
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-']).toString().split('\f');
    for (const title of ['1 (Åben) Samskabelse', '3 (Åben) Samskabelse', '4 (Åben) Samskabelse', 'Opfølgning', 'Bilag']) {
      const row = pages[0]?.split('\n').find((line) => line.startsWith(title));
      const page = pages.findIndex((text, at) => at > 0 && text.split('\n').some((line) => line.startsWith(title)));
      expect(row).toMatch(new RegExp(`\\.\\s*${page + 1}$`));
    }
    expect(pages[1]).toContain('Side 2 af 6');
  },
  minute,
); // prettier-ignore

test.skipIf(!hasOffice)(
  'a spreadsheet shows what was typed and calculates nothing',
  async () => {
    const shown = (file: string) => readFileSync(file, 'utf8').replaceAll('"', '').trim().split('\n').slice(1);
    const asCsv = 'csv:Text - txt - csv (StarCalc):59,34,76';
    const fromXlsx = shown(convert('a.xlsx', await xlsx([table]), asCsv));
    expect(fromXlsx).toEqual(['=1+1;3.5', '@SUM(1;2);2', 'Ærlig,=2+2 snak 😀;-1']);
    const danish = '--infilter=CSV:59,34,76,1,,1030';
    const workbook = unzip(readFileSync(convert('b.csv', csv(table, 'da'), 'xlsx:Calc MS Excel 2007 XML', danish)));
    expect(workbook.get('xl/worksheets/sheet1.xml')).toContain('<v>3.5</v>');
    expect(workbook.get('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
    expect(workbook.get('xl/sharedStrings.xml')).toContain('>&apos;@SUM(1;2)<');
  },
  minute,
); // prettier-ignore
