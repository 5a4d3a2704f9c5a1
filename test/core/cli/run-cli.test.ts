import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, type CliIo } from '@electron/core/cli';
import { readTable } from '@electron/core/files/read-table';
import { openCore, openWorkshop, temporaryFolder } from '../../helpers/core';
import { pdfOf } from '../writers/small-pdf';

type Said = { code: number; out: string; err: string };

/** A terminal that stands in a folder of its own, beside a data folder. */
function terminal(extra: Partial<CliIo> = {}, data = join(temporaryFolder(), 'data')) {
  const cwd = temporaryFolder();
  async function say(...args: string[]): Promise<Said> {
    let [out, err] = ['', ''];
    const io = {
      cwd,
      stdout: (text: string) => void (out += text),
      stderr: (text: string) => void (err += text),
      env: {},
      readTable: (path: string) => Promise.resolve(readTable(path)),
      ...extra,
    };
    const code = await runCli([...args, '--data', data], io);
    return { code, out, err };
  }
  return { cwd, data, say };
}

/** A data folder with one workshop, whose note is marked for the catalogue, and its file beside. */
async function withWorkshop(extra: Partial<CliIo> = {}) {
  const workshop = await openWorkshop();
  const { id, ask, folder } = workshop;
  const note = await workshop.note('En nøgle til hver gade');
  await ask('note.update', { id: note, fields: { isForCatalogue: true } });
  workshop.close();
  return { id, ...terminal(extra, folder) };
}

/** On whose second page the first item of the minutes begins. */
const twoPages = pdfOf({
  1: '<</Pages 2 0 R /Dests 5 0 R>>',
  2: '<</Kids [3 0 R 4 0 R]>>',
  3: '<</Type /Page>>',
  4: '<</Type /Page>>',
  5: '<</s-punkt-1 [4 0 R /Fit]>>',
});

const json = ({ out }: Said): unknown => JSON.parse(out);

describe('the command line', () => {
  it('exports a workshop, brings it into another folder, and shows the same there', async () => {
    const here = await withWorkshop();
    const file = join(here.cwd, 'w.samskab.json');
    const exported = await here.say(
      'workshop',
      'export',
      here.id,
      '--format',
      'json',
      '--out',
      'w.samskab.json',
    );
    expect(exported).toMatchObject({ code: 0, err: '' });
    expect(json(exported)).toEqual({ path: file, bytes: readFileSync(file).length });

    const there = terminal();
    expect(await there.say('workshop', 'import', file)).toEqual({
      code: 0,
      out: `{"id":"${here.id}"}\n`,
      err: '',
    });
    expect((await there.say('workshop', 'show', here.id)).out).toBe(readFileSync(file, 'utf8'));
    expect(json(await there.say('workshop', 'list'))).toMatchObject([{ id: here.id, title: 'Trygge veje' }]);
    expect(json(await there.say('check'))).toMatchObject({ ok: true, problems: [] });
  });

  it('takes options anywhere and paths from where the caller stands', async () => {
    const { id, cwd, say } = await withWorkshop();
    mkdirSync(join(cwd, 'ud'));
    for (const format of ['docx', 'xlsx', 'csv']) {
      const said = await say('--out', `ud/noter.${format}`, 'workshop', `--format=${format}`, 'export', id);
      expect(said).toMatchObject({ code: 0, err: '' });
      expect(existsSync(join(cwd, 'ud', `noter.${format}`))).toBe(true);
    }
  });

  it('brings participants in and tells what it left out', async () => {
    const { id, cwd, say } = await withWorkshop();
    writeFileSync(join(cwd, 'folk.csv'), 'Navn;E-mail\nAsta;asta@solbaek.example\n;x@solbaek.example\n');
    expect(json(await say('participants', 'import', id, 'folk.csv'))).toEqual({
      added: 1,
      known: 0,
      skipped: [{ row: 3, reason: 'Der står intet navn.' }],
    });
  });

  it('publishes once, searches, and exports the catalogue', async () => {
    const { id, cwd, say } = await withWorkshop();
    expect(json(await say('catalogue', 'publish', '--workshop', id))).toEqual({ added: 1, known: 0 });
    expect(json(await say('catalogue', 'publish', '--workshop', id))).toEqual({ added: 0, known: 1 });
    expect(json(await say('catalogue', 'search', 'hver', 'nøgle', '--limit', '5'))).toMatchObject({
      matches: 1,
      total: 1,
      entries: [{ title: 'En nøgle til hver gade' }],
    });
    expect(json(await say('catalogue', 'search', 'findes-ikke'))).toMatchObject({ matches: 0, entries: [] });
    for (const format of ['docx', 'xlsx', 'csv', 'json']) {
      const said = await say('catalogue', 'export', '--format', format, '--out', `k.${format}`);
      expect(said).toMatchObject({ code: 0, err: '' });
    }
    expect(readFileSync(join(cwd, 'k.csv'), 'utf8')).toContain('En nøgle til hver gade');
  });

  it('prints a PDF twice: the second time with the pages of its contents', async () => {
    const printed: string[] = [];
    const printPdf = ({ html }: { html: string }) => {
      printed.push(html);
      return Promise.resolve(twoPages);
    };
    const { id, cwd, say } = await withWorkshop({ printPdf });
    const said = await say('workshop', 'export', id, '--format', 'pdf', '--out', 'referat.pdf');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(printed).toHaveLength(2);
    expect(printed[0]).toContain('doc-contents-page"></span>');
    expect(printed[1]).toContain('doc-contents-page">2</span>');
    expect(readFileSync(join(cwd, 'referat.pdf'), 'latin1').startsWith('%PDF')).toBe(true);
  });
});

describe('a call that is refused', () => {
  const oneLine = /^[^\n]+\n$/;

  it('says in one line what is wrong, with exit code 1 and nothing on standard output', async () => {
    const { id, cwd, say } = await withWorkshop();
    writeFileSync(join(cwd, 'broken.json'), '{"version": 1');
    writeFileSync(join(cwd, 'there.csv'), 'mit');
    const calls: [string[], RegExp][] = [
      [['workshop', 'import', 'væk.json'], /væk\.json findes ikke/],
      [['workshop', 'import', 'broken.json'], /broken\.json er ikke en hel Samskab-fil/],
      [['workshop', 'import', '.'], /er en mappe/],
      [['workshop', 'show', 'vrøvl'], /ingen workshop med id vrøvl/],
      [['workshop', 'show', id.replace(/.$/, 'f')], /ingen workshop med id/],
      [['workshop', 'export', 'vrøvl', '--format', 'docx', '--out', 'x.docx'], /ingen workshop/],
      [['workshop', 'export', id, '--format', 'csv', '--out', 'there.csv'], /findes i forvejen.*--force/],
      [['workshop', 'export', id, '--format', 'csv', '--out', 'ingen/x.csv'], /Mappen .* findes ikke/],
      [['workshop', 'export', id, '--format', 'pdf', '--out', 'x.pdf'], /PDF kunne ikke laves/],
      [['participants', 'import', id, 'væk.csv'], /væk\.csv findes ikke/],
      [['participants', 'import', id.replace(/.$/, 'f'), 'there.csv'], /ingen workshop/],
      [['catalogue', 'publish', '--workshop', 'vrøvl'], /ingen workshop/],
    ];
    for (const [args, sentence] of calls) {
      const said = await say(...args);
      expect(said, args.join(' ')).toMatchObject({ code: 1, out: '' });
      expect(said.err, args.join(' ')).toMatch(sentence);
      expect(said.err, args.join(' ')).toMatch(oneLine);
      expect(said.err).not.toMatch(/Error|undefined|\bat \//);
    }
    expect(readFileSync(join(cwd, 'there.csv'), 'utf8')).toBe('mit');
    expect(json(await say('check'))).toMatchObject({ ok: true });
  });

  it('stays on one line even when the name of a file does not', async () => {
    const { say } = terminal();
    expect((await say('workshop', 'import', 'to\nlinjer\u2028.json')).err).toMatch(oneLine);
  });

  it('is refused while the app has the folder open', async () => {
    const { folder } = openCore();
    const { say } = terminal({}, folder);
    const said = await say('workshop', 'list');
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toMatch(/^Samskab bruger allerede mappen .*\n$/);
  });

  it('overwrites with --force', async () => {
    const { id, cwd, say } = await withWorkshop();
    writeFileSync(join(cwd, 'noter.csv'), 'mit');
    expect(
      await say('workshop', 'export', id, '--format', 'csv', '--force', '--out', 'noter.csv'),
    ).toMatchObject({
      code: 0,
    });
    expect(readFileSync(join(cwd, 'noter.csv'), 'utf8')).toContain('En nøgle');
  });
});

describe('wrong use', () => {
  it.each([
    [],
    ['vis'],
    ['workshop'],
    ['workshop', 'slet'],
    ['workshop', 'show'],
    ['workshop', 'show', ''],
    ['workshop', 'list', 'alle'],
    ['workshop', 'list', '--force'],
    ['workshop', 'list', '--hurtigt'],
    ['workshop', 'export', 'x', '--format', 'docx'],
    ['workshop', 'export', 'x', '--out', 'x.docx'],
    ['workshop', 'export', 'x', '--format', 'odt', '--out', 'x.odt'],
    ['workshop', 'export', 'x', '--out', '--format', 'docx'],
    ['participants', 'import', 'x'],
    ['catalogue', 'publish'],
    ['catalogue', 'search'],
    ['catalogue', 'search', 'nøgle', '--limit', '0'],
    ['catalogue', 'search', 'nøgle', '--limit', 'mange'],
    ['check', '--lang', 'de'],
  ])('%s %s %s: exit code 2, the usage on standard error, no data folder made', async (...args) => {
    const { data, say } = terminal();
    const said = await say(...args.filter((word) => typeof word === 'string'));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('workshop export ID');
    expect(existsSync(data)).toBe(false);
  });

  it('is no wrong use to ask how', async () => {
    const { say } = terminal();
    expect(await say('--help')).toMatchObject({ code: 0, out: '' });
    expect((await say('help')).err).toContain('catalogue search');
  });
});

describe('the language of the command line', () => {
  const sentences = async (env: Record<string, string>, ...args: string[]) =>
    (await terminal({ env }).say('workshop', 'show', 'x', ...args)).err;

  it('is Danish unless the system, the setting or --lang says English', async () => {
    expect(await sentences({})).toMatch(/^Der er ingen/);
    expect(await sentences({ LANG: 'C.UTF-8' })).toMatch(/^Der er ingen/);
    expect(await sentences({ LANG: 'en_GB.UTF-8' })).toMatch(/^There is no/);
    expect(await sentences({ LC_ALL: 'da_DK.UTF-8', LANG: 'en_US.UTF-8' })).toMatch(/^Der er ingen/);
    expect(await sentences({ LANG: 'en_US.UTF-8' }, '--lang', 'da')).toMatch(/^Der er ingen/);
    expect(await sentences({}, '--lang=en')).toMatch(/^There is no/);
  });

  it('follows the setting of the data folder', async () => {
    const core = openCore();
    await core.ask('settings.update', { fields: { language: 'en' } });
    core.close();
    const { say } = terminal({}, core.folder);
    expect((await say('workshop', 'show', 'x')).err).toMatch(/^There is no/);
    expect((await say('workshop', 'show', 'x', '--lang', 'da')).err).toMatch(/^Der er ingen/);
  });
});
