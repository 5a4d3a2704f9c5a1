import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/core/files/read-table';
import { openWorkshop, temporaryFolder } from '../../helpers/core';

async function withList(content: string | Uint8Array) {
  const workshop = await openWorkshop();
  const path = join(temporaryFolder(), 'folk.csv');
  writeFileSync(path, content);
  const people = async () => (await workshop.rows()).participant;
  const bring = () =>
    workshop.main.reply('file.importParticipants', { workshopId: workshop.id, reading: readTable(path) });
  return { ...workshop, people, bring };
}

const list =
  'Navn;Rolle;Organisation;E-mail;Kompetencer;Medlem\r\n' +
  'Asta Ravnholm;Formand;Solbæk Kommune;asta@solbaek.example;haver, økonomi;ja\r\n' +
  ';;;;;\r\n' +
  ';Gæst;;gaest@solbaek.example;;nej\r\n' +
  'ASTA  RAVNHOLM;;;Asta@solbaek.example;tegning;\r\n' +
  'Bertil Kjærsgaard;;;;;\r\n';

describe('a list of participants', () => {
  it('is taken in, and what was not taken is told by row and reason', async () => {
    const { bring, people } = await withList(list);
    expect(await bring()).toEqual({
      ok: true,
      value: {
        added: 2,
        known: 0,
        completed: 0,
        skipped: [
          { row: 4, reason: 'Der står intet navn.' },
          { row: 5, reason: 'Samme person som i række 2; de lægges sammen.' },
        ],
      },
    });
    const [asta, bertil] = await people();
    expect(asta).toMatchObject({
      name: 'Asta Ravnholm',
      role: 'Formand',
      email: 'asta@solbaek.example',
      competences: ['haver', 'økonomi', 'tegning'],
      isMember: true,
      presence: 'unknown',
    });
    expect(bertil).toMatchObject({ name: 'Bertil Kjærsgaard', isMember: false });
  });

  it('that says nothing of members makes everybody take part alike where there is no committee', async () => {
    const { bring, people } = await withList('Navn;Rolle\r\nAsta Ravnholm;Borger\r\nBertil Kjærsgaard;\r\n');
    expect((await bring()).ok).toBe(true);
    expect((await people()).map(({ isMember }) => isMember)).toEqual([true, true]);
  });

  it('adds nobody twice, and one Undo takes all of it back', async () => {
    const { bring, people, main } = await withList(list);
    await bring();
    expect(await bring()).toMatchObject({ value: { added: 0, known: 2 } });
    await main.ask('history.undo', {});
    expect(await people()).toEqual([]);
  });

  it('knows the members of the committee', async () => {
    const { ask, bring, people, id } = await withList('Navn;E-mail\nDitte Overgård;ditte@solbaek.example\n');
    const { id: committeeId } = await ask('committee.create', { name: 'Udvalget', language: 'da' });
    const { id: memberId } = await ask('member.add', {
      committeeId,
      name: 'Ditte Overgård',
      email: 'ditte@solbaek.example',
    });
    await ask('workshop.update', { id, fields: { committeeId } });
    await bring();
    expect(await people()).toMatchObject([{ memberId, isMember: true }]);
  });

  it.each([
    ['a workbook', Buffer.from('PK\u0003\u0004 xl/workbook.xml'), 'notATable'],
    ['an empty file', '', 'noRows'],
    ['headings alone', 'Navn;E-mail\n', 'noRows'],
    ['an open quotation mark', 'Navn;Rolle\n"Asta;Formand\nBo;\n', 'quoteNeverCloses'],
    ['too many columns', `Navn${';x'.repeat(200)}\nAsta\n`, 'tooManyColumns'],
    ['too long a cell', `Navn\n${'a'.repeat(40_000)}\n`, 'cellTooLong'],
  ])('%s is refused with a sentence and changes nothing', async (_what, content, code) => {
    const { bring, people } = await withList(content);
    const reply = await bring();
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect(!reply.ok && reply.error.message).toContain('folk.csv');
    expect(await people()).toEqual([]);
  });

  it('leaves out a row that is too long to keep, and takes the rest', async () => {
    const { bring, people } = await withList(`Navn;Rolle\nAsta;${'x'.repeat(301)}\nBo;\n`);
    expect(await bring()).toMatchObject({ value: { added: 1, skipped: [{ row: 2 }] } });
    expect((await people()).map(({ name }) => name)).toEqual(['Bo']);
  });

  it('of a workshop that is not there is refused', async () => {
    const { main, id } = await withList(list);
    const workshopId = id.replace(/.$/, 'f');
    const reading = { file: 'folk.csv', rows: [['Navn'], ['Asta']] };
    const reply = await main.reply('file.importParticipants', { workshopId, reading });
    expect(reply).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });
});
