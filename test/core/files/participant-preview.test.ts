import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { readTable } from '@electron/core/files/read-table';
import type { KnownPeople, ListPlan } from '@shared/contract/participant-list';
import { openWorkshop, temporaryFolder } from '../../helpers/core';
import { uglyCsv, uglyRows } from '../../helpers/ugly-list';

async function withList(content: string | Uint8Array, name = 'folk.csv') {
  const workshop = await openWorkshop();
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  const reading = readTable(path);
  const { id: workshopId, main, ask } = workshop;
  return {
    ...workshop,
    preview: (plan?: ListPlan) => main.ask('file.previewParticipants', { workshopId, reading, plan }),
    take: (known: KnownPeople = 'leave', plan?: ListPlan) =>
      main.ask('file.importParticipants', { workshopId, reading, plan, known }),
    add: (fields: { name: string; email?: string; role?: string }) =>
      ask('participant.add', { workshopId, ...fields }),
    people: async () => (await workshop.rows()).participant,
  };
}

const asExcel = (rows: readonly (readonly string[])[]) =>
  writeExcel(
    rows.map((cells) => cells.map((value) => (value === '' ? null : { value, type: String }))),
  ).toBuffer();

const ugly = {
  plan: { firstRow: 5, fields: [null, 'name', 'role', 'organisation', 'email', null] },
  added: 53,
  known: [],
  further: 54,
  strays: [],
  namesakes: [],
};

describe('the preview of a list', () => {
  it.each([
    ['CSV in Windows-1252 with semicolons', 'folk.csv', () => uglyCsv()],
    ['CSV in UTF-8 with a mark and commas', 'folk.csv', () => Buffer.from(`\uFEFF${uglyRows().map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')}`)],
    ['a workbook with titles above', 'folk.xlsx', () => asExcel(uglyRows())],
  ])('of an ugly one tells all there is: %s', async (_what, name, content) => {
    const { preview, people } = await withList(await content(), name);
    const seen = await preview();
    expect(seen).toMatchObject({ file: name, ...ugly });
    expect(seen.columns.map(({ heading }) => heading)).toEqual(['Nr.', 'Deltager', 'Stilling', 'Forvaltning', 'Mail', 'Mobil']);
    expect(seen.rows.map(({ row, becomes }) => `${String(row)} ${becomes}`)).toEqual([
      '2 heading', '4 heading', '5 added', '6 added', '7 added', '8 added', '9 added', '10 added',
    ]);
    expect(seen.rows[2]?.cells).toEqual(['1', 'Åse Ravnholm', 'Byplanlægger', 'Teknik, miljø og klima', '', '24 00 10 00']);
    expect(seen.left.map(({ row }) => row)).toEqual([26, 27, 28, 63, 64, 65, 66]);
    expect(seen.left[3]).toEqual({ row: 63, name: 'BJØRN RAVNHOLM', reason: 'Samme person som i række 6; de lægges sammen.' });
    expect(await people()).toEqual([]);
  }); // prettier-ignore

  it('promises what is then done, and Undo takes all of it back at once', async () => {
    const { preview, take, people, main } = await withList(uglyCsv());
    const { added, left } = await preview();
    expect(await take()).toMatchObject({ added, known: 0, skipped: left.map(({ row }) => ({ row })) });
    expect(await people()).toHaveLength(added);
    expect(await preview()).toMatchObject({ added: 0, left });
    await main.ask('history.undo', {});
    expect(await people()).toEqual([]);
  });

  it('reads a column as it is told to, and another row as the first', async () => {
    const { preview, take, people } = await withList('Hvem;Fra\nAsta Ravnholm;Lokalrådet\nBo Lind;\n');
    expect(await preview()).toMatchObject({ plan: { firstRow: 1 }, added: 3 });
    const plan: ListPlan = { firstRow: 2, fields: ['name', 'organisation'] };
    expect(await preview(plan)).toMatchObject({
      plan,
      added: 2,
      columns: [{ heading: 'Hvem' }, { heading: 'Fra' }],
      rows: [{ becomes: 'heading' }, { becomes: 'added' }, { becomes: 'added' }],
    });
    await take('leave', plan);
    expect((await people()).map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
      ['Asta Ravnholm', '', 'Lokalrådet'],
      ['Bo Lind', '', ''],
    ]);
  });

  it('says by which rule somebody is here already, and who only has the same name', async () => {
    const { preview, add } = await withList(
      'Navn;Rolle;E-mail\nAsta;Vært;asta@x.example\nBo;Vært;bo@x.example\nCarl;Vært;carl@x.example\n',
    );
    await add({ name: 'asta', email: 'ASTA@x.example', role: 'Formand' });
    await add({ name: 'Bo' });
    await add({ name: 'Carl', email: 'carl@y.example' });
    expect(await preview()).toMatchObject({
      added: 1,
      known: [
        { row: 2, name: 'Asta', isByName: false, gains: false },
        { row: 3, name: 'Bo', isByName: true, gains: true },
      ],
      namesakes: [{ row: 4, name: 'Carl' }],
    });
  });

  it('fills in what those who are here lack only when told to, and writes nothing over', async () => {
    const { take, add, people, main } = await withList(
      'Navn;Rolle;E-mail;Kompetencer\nAsta;Vært;asta@x.example;jura\nBo;Vært;bo@x.example;\n',
    );
    await add({ name: 'Asta', role: 'Formand' });
    expect(await take('leave')).toMatchObject({ added: 1, known: 1, completed: 0 });
    expect(await take('complete')).toMatchObject({ added: 0, known: 2, completed: 1 });
    expect((await people()).find(({ name }) => name === 'Asta')).toMatchObject({
      role: 'Formand',
      email: 'asta@x.example',
      competences: ['jura'],
    });
    await main.ask('history.undo', {});
    expect((await people()).find(({ name }) => name === 'Asta')).toMatchObject({
      email: '',
      competences: [],
    });
  });

  it('tells of an e-mail that stood in another column, as long as nobody has said which column is which', async () => {
    const { preview } = await withList(
      'Asta;Vært;;asta@x.example\nBo;Vært;;bo@x.example\nCarl;carl@x.example\n',
    );
    const seen = await preview();
    expect(seen).toMatchObject({ added: 3, strays: [3] });
    expect(await preview(seen.plan)).toMatchObject({ added: 3, strays: [] });
  });

  it('of a list without a name is still a preview, in which nobody comes in', async () => {
    const { preview } = await withList('Navn;Rolle\nAsta;Vært\n');
    expect(await preview({ firstRow: 2, fields: [null, 'role'] })).toMatchObject({
      added: 0,
      left: [{ row: 2 }],
    });
    expect(await preview({ firstRow: 9, fields: ['name', 'role'] })).toMatchObject({ added: 0, left: [] });
  });

  it('does not carry a long cell whole, and a window cannot ask for it', async () => {
    const { preview, reply, id } = await withList(`Navn;Rolle\nAsta;${'x'.repeat(30_000)}\n`);
    expect((await preview()).rows[1]?.cells[1]).toHaveLength(81);
    const reading = { file: 'folk.csv', rows: [['Navn'], ['Asta']] };
    expect(await reply('file.previewParticipants', { workshopId: id, reading })).toMatchObject({
      ok: false,
      error: { code: 'notAllowed' },
    });
  });
});
