import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCore, openWorkshop, temporaryFolder } from '../../helpers/core';

describe('writing a file', () => {
  it('puts the bytes of every kind where they were asked for and leaves nothing beside them', async () => {
    const { main, id } = await openWorkshop();
    const folder = temporaryFolder();
    const starts = { docx: 'PK', xlsx: 'PK', csv: '\uFEFF', json: '{' };
    for (const [format, start] of Object.entries(starts) as [keyof typeof starts, string][]) {
      const path = join(folder, `ud.${format}`);
      const reply = await main.ask('file.export', { what: { kind: 'workshop', id, format }, path });
      const bytes = readFileSync(path);
      expect(reply).toEqual({ path, bytes: bytes.length });
      expect(bytes.toString('utf8').startsWith(start)).toBe(true);
    }
    expect(readdirSync(folder).sort()).toEqual(['ud.csv', 'ud.docx', 'ud.json', 'ud.xlsx']);
  });

  it('writes the PDF that was printed, and says what is missing when there is none', async () => {
    const { main, id } = await openWorkshop();
    const path = join(temporaryFolder(), 'ud.pdf');
    const what = { kind: 'workshop', id, format: 'pdf' } as const;
    const none = await main.reply('file.export', { what, path });
    expect(none).toMatchObject({ ok: false, error: { code: 'pdfUnavailable' } });
    expect(existsSync(path)).toBe(false);
    await main.ask('file.export', { what, path, bytes: new Uint8Array([37, 80, 68, 70]) });
    expect(readFileSync(path, 'latin1')).toBe('%PDF');
  });

  it('overwrites only when told to', async () => {
    const { main, id } = await openWorkshop();
    const path = join(temporaryFolder(), 'ud.csv');
    writeFileSync(path, 'mit');
    const what = { kind: 'workshop', id, format: 'csv' } as const;
    expect(await main.reply('file.export', { what, path })).toMatchObject({ error: { code: 'fileExists' } });
    expect(readFileSync(path, 'utf8')).toBe('mit');
    await main.ask('file.export', { what, path, force: true });
    expect(readFileSync(path, 'utf8')).toContain('Gruppe');
  });

  it('says what is wrong with a place it cannot write to', async () => {
    const { main, id } = await openWorkshop();
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'mappe'));
    const what = { kind: 'workshop', id, format: 'csv' } as const;
    const to = (path: string) => main.reply('file.export', { what, path, force: true });
    expect(await to(join(folder, 'mappe'))).toMatchObject({ error: { code: 'fileIsFolder' } });
    expect(await to(join(folder, 'ingen', 'ud.csv'))).toMatchObject({ error: { code: 'folderMissing' } });
    expect(await to(join(folder, `${'æ'.repeat(200)}.csv`))).toMatchObject({
      error: { code: 'fileNotWritten' },
    });
    expect(readdirSync(folder)).toEqual(['mappe']);
  });
});

describe('the name of a file', () => {
  const nameFor = async (title: string, format: 'docx' | 'json' | 'xlsx' = 'docx') => {
    const { ask } = openCore();
    const { id } = await ask('workshop.create', { title, plannedStart: '2027-03-09T17:00' });
    return (await ask('file.name', { what: { kind: 'workshop', id, format } })).name;
  };

  it('says what it is, of which day and what about', async () => {
    expect(await nameFor('Trygge veje')).toBe('Referat 2027-03-09 Trygge veje.docx');
    expect(await nameFor('Trygge veje', 'json')).toBe('Workshop 2027-03-09 Trygge veje.samskab.json');
    expect(await nameFor('Trygge veje', 'xlsx')).toBe('Noter 2027-03-09 Trygge veje.xlsx');
  });

  it('is one that Windows takes, and no longer than a disk takes', async () => {
    expect(await nameFor('Hvad nu? A/B: "nej" <eller> \u202Exslx…  .')).toBe(
      'Referat 2027-03-09 Hvad nu A B nej eller xslx….docx',
    );
    const long = await nameFor('👩‍🌾æ'.repeat(40));
    expect(Buffer.byteLength(long)).toBeLessThan(230);
    expect(long).toMatch(/(👩‍🌾|æ)\.docx$/u);
  });

  it("of the catalogue carries the day of today, in the interface's language", async () => {
    const { ask } = openCore();
    await ask('settings.update', { fields: { language: 'en' } });
    const { name } = await ask('file.name', { what: { kind: 'catalogue', format: 'pdf' } });
    expect(name).toBe('Idea catalogue 2027-03-09.pdf');
  });
});

describe('a document to print', () => {
  it('carries its typeface and its header, and takes the pages of its contents', async () => {
    const { main, id } = await openWorkshop();
    const what = { kind: 'workshop', id, format: 'pdf' } as const;
    const page = await main.ask('document.html', { what, pages: { 's-punkt-1': 7 } });
    expect(page.title).toBe('Referat: Trygge veje');
    expect(page.html).toContain('font/woff2;base64,');
    expect(page.html).toMatch(/href="#s-punkt-1">.*<span class="doc-contents-page">7<\/span>/);
    expect(page.headerTemplate).toContain('Referat · Trygge veje');
  });

  it('is refused with a sentence when its pages cannot be read', async () => {
    const { main } = openCore();
    const reply = await main.reply('document.pages', { pdf: new Uint8Array([1, 2, 3]) });
    expect(reply).toMatchObject({ ok: false, error: { code: 'pdfUnavailable' } });
  });
});
