import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Store } from '@electron/core/db/store';
import { serve, type Port } from '@electron/core/serve';
import { StageContent, stageViews } from '@shared/contract/stage';
import { recordSchemas, recordTypes, type RecordOf, type RecordType } from '@shared/domain/records';
import { isHere } from '@shared/domain/workshop';
import type { z } from '@shared/domain/zod';
import { evening, openCore, openWorkshop, type TestCore } from '../helpers/core';
import { commandNames, randomCommand, worldOf } from '../helpers/random-commands';
import { fieldsOf, strictly } from '../helpers/schemas';

const SECRET = 'HEMMELIGT';

/** The texts that the room may read. Every other text of every record is written full of a secret below. */
const forTheRoom = new Set([
  ...['workshop.title', 'workshop.timeZone', 'agendaItem.title', 'block.title', 'block.question'],
  ...['group.letter', 'group.name', 'group.place', 'group.question', 'group.deliverable', 'participant.name'],
  ...['board.title', 'column.title', 'cluster.name', 'note.text', 'visit.prompt'],
  ...['voteRound.title', 'ratingRound.title', 'matrix.title'],
  ...['matrix.xName', 'matrix.xLow', 'matrix.xHigh', 'matrix.yName', 'matrix.yLow', 'matrix.yHigh'],
]);

describe('what may come to the screen', () => {
  it('is named here, field by field: one more is a decision about what the whole room may know', () => {
    expect(fieldsOf(StageContent)).toEqual(
      [
        'view isBlack theme language clock clock.ahead clock.isRehearsal',
        'workshop workshop.title workshop.timeZone workshop.plannedStart workshop.pausedAt workshop.status',
        'block block.id block.title block.kind block.question block.minutes block.addedMinutes',
        'block.startedAt block.endedAt block.pausedFor',
        'next next.title next.kind next.minutes item item.title',
        'groups groups.id groups.letter groups.name groups.place groups.question groups.doneAt',
        'agenda agenda.id agenda.isPart agenda.title agenda.start agenda.state',
        'seats seats.id seats.name seats.groupId seats.isLeader',
        'board board.board board.board.id board.board.title board.groupLetter board.question board.hiddenNotes',
        'board.running board.running.id board.running.title board.running.kind board.running.question',
        'board.running.minutes board.running.addedMinutes board.running.startedAt board.running.endedAt',
        'board.running.pausedFor',
        'board.columns board.columns.id board.columns.title board.columns.kind',
        'board.clusters board.clusters.id board.clusters.columnId board.clusters.name',
        'board.notes board.notes.id board.notes.columnId board.notes.clusterId board.notes.text board.notes.kind',
        'visits visits.number visits.of visits.round visits.round.id visits.round.minutes visits.round.isHome',
        'visits.round.addedMinutes visits.round.startedAt visits.round.endedAt visits.round.pausedFor',
        'visits.visits visits.visits.id visits.visits.board visits.visits.prompt',
        'visits.visits.visitor visits.visits.visitor.letter visits.visits.visitor.name visits.visits.visitor.place',
        'visits.visits.host visits.visits.host.letter visits.visits.host.name visits.visits.host.place',
        'vote vote.id vote.title vote.budget vote.isClosed vote.people vote.dots vote.rows vote.rows.noteId',
        'vote.rows.text vote.rows.groupLetter vote.rows.count vote.rows.place vote.rows.isShared',
        'rating rating.id rating.title rating.criteria rating.answers rating.rows rating.rows.id rating.rows.text',
        'rating.rows.groupLetter rating.rows.opinions rating.rows.opinions.mean rating.rows.opinions.low',
        'rating.rows.opinions.high rating.rows.opinions.isSplit',
        'matrix matrix.id matrix.title matrix.xName matrix.xLow matrix.xHigh matrix.yName matrix.yLow matrix.yHigh',
        'matrix.notes matrix.notes.id matrix.notes.text matrix.notes.x matrix.notes.y',
        'factors factors.factor factors.counts',
      ]
        .flatMap((line) => line.split(' '))
        .sort(),
    );
  });

  it.each([0, 1, 2, 3, 4, 5])(
    'through its port is that and nothing else, whatever was done in every room (%i)',
    { timeout: 60_000 },
    async (seed) => {
      const test = await openWorkshop(openCore(undefined, seed));
      const { folder, id } = test;
      const before = portOf(test);
      await makeStart(test);
      if (seed > 0) await actAtRandom(test, seed);
      expect(before.got.filter(({ push }) => push !== 'stage' && push !== 'reload')).toEqual([]);
      test.close();
      const written = writeSecrets(folder);
      expect(written.length).toBeGreaterThan(seed === 0 ? 20 : 10);

      const again = openCore(folder, seed + 100);
      const port = portOf(again);
      const boards = (await again.ask('workshop.open', { id })).board.map((board) => board.id);
      for (const view of stageViews)
        for (const boardId of view === 'board' ? boards : boards.slice(0, 1)) {
          await again.ask('stage.direct', { workshopId: id, view, boardId });
          const shown = await port.shown();
          expect(strictly(StageContent).safeParse(shown).error, view).toBeUndefined();
          expect(JSON.stringify(shown), view).not.toContain(SECRET);
        }
      expect(JSON.stringify(port.got.filter(({ push }) => push))).not.toContain(SECRET);
    },
  );
});

type Message = { push?: string; reply?: { ok: boolean; value: unknown } };

/** The stage's end of its port: everything that came to it. */
function portOf({ core }: Pick<TestCore, 'core'>) {
  const events = new EventEmitter();
  const got: Message[] = [];
  const port = {
    on: (name: string, listener: (event: never) => void) => events.on(name, listener as () => void),
    postMessage: (message: Message) => got.push(message),
    start: () => undefined,
  };
  serve(core, { role: 'stage', actor: 'stage' }, port as unknown as Port, () => undefined);
  const shown = async () => {
    events.emit('message', { data: { id: got.length, name: 'stage.view', input: {} } });
    await expect.poll(() => got.at(-1)?.reply).toMatchObject({ ok: true });
    return got.at(-1)?.reply?.value;
  };
  return { got, shown };
}

/** One of everything that has a text, open and withheld, so that no field goes unread. */
async function makeStart({
  ask,
  id,
  boardA,
  boardB,
  groupA,
  note,
  rows,
}: Awaited<ReturnType<typeof openWorkshop>>) {
  const noteId = await note('Lys på stien');
  const { id: personId } = await ask('participant.add', {
    workshopId: id,
    name: 'Signe Kjærulff',
    isMember: true,
  });
  await ask('participant.assign', { id: personId, groupId: groupA.id });
  const { id: awayId } = await ask('participant.add', { workshopId: id, name: 'Ove Tranebjerg' });
  await ask('participant.setPresence', { ids: [awayId], presence: 'excused' });
  const { id: agendaItemId } = await ask('agendaItem.add', { workshopId: id, title: 'Personsag' });
  await ask('agendaItem.update', { id: agendaItemId, fields: { isOpen: false } });
  await ask('block.add', { agendaItemId, title: 'Drøftelse', kind: 'groupWork', minutes: 5 });
  await ask('writingRound.start', { workshopId: id, boardId: boardB.id, asksNames: true });
  await ask('note.add', { boardId: boardB.id, text: 'En bænk', kind: 'idea' });
  const boardIds = [boardA.id, boardB.id];
  const rules = { budget: 3, allowsSeveral: true, allowsOwn: true, hidesTally: false };
  await ask('voteRound.add', { workshopId: id, title: 'Hvad først?', boardIds, ...rules });
  await ask('ratingRound.add', { workshopId: id, title: 'Nytte', boardIds, criteria: ['Nytte'] });
  const ends = { xName: 'Indsats', xLow: '', xHigh: '', yName: 'Effekt', yLow: '', yHigh: '' };
  const { id: matrixId } = await ask('matrix.add', { workshopId: id, title: 'Indsats', boardIds, ...ends });
  await ask('matrixPlace.set', { matrixId, noteId, x: 300, y: 700 });
  await ask('visitRound.plan', {
    workshopId: id,
    minutes: 5,
    homeMinutes: 5,
    rounds: 1,
    prompt: 'Hvad mangler?',
  });
  for (const { id: visitId } of (await rows()).visit)
    await ask('visitInput.add', { visitId, text: 'En lampe' });
  const [block] = (await rows()).block;
  if (block)
    await ask('logEntry.add', { workshopId: id, blockId: block.id, kind: 'decision', text: 'Vi går i gang' });
}

/** What a room can do to a meeting that goes on: it is neither put away nor taken apart. */
const acts = commandNames.filter(
  (name) =>
    !/^(history|settings|committee|method|catalogue)/.test(name) &&
    !/^workshop\.(set|create|duplicate)|^board\.remove$/.test(name),
);

async function actAtRandom(test: TestCore, seed: number): Promise<void> {
  for (let step = 0; step < 150; step++) {
    const { name, input } = randomCommand(seed * 1_000 + step, await worldOf(test), acts);
    await test.reply(name, input as never);
  }
}

/** Fills every text that is not the room's, as it stands in the database. Answers which there were. */
function writeSecrets(folder: string): string[] {
  const store = new Store(folder, () => crypto.randomUUID());
  const written = new Set<string>();
  const entry = { id: 'by hand', command: 'note.update', actor: 'window-1', at: evening } as const;
  store.transact(
    () => ({ ...entry, undoable: false, reverts: null, result: {} }),
    () => {
      for (const type of recordTypes.filter((one) => one !== 'setting'))
        for (const record of store.records.list(type)) {
          const fields = secretFields(store, type, record);
          for (const field of Object.keys(fields)) written.add(`${type}.${field}`);
          if (Object.keys(fields).length > 0) store.records.set(type, record.id, fields);
        }
    },
  );
  store.close();
  return [...written];
}

function secretFields<T extends RecordType>(
  store: Store,
  type: T,
  record: RecordOf<T>,
): Partial<RecordOf<T>> {
  const shape: Record<string, z.ZodType> = recordSchemas[type].shape;
  const fields = Object.entries(shape).flatMap(([field, schema]) => {
    const secret = `${SECRET} ${type}.${field}`;
    if (field === 'rank' || !schema.safeParse(secret).success) return [];
    const isOpen = forTheRoom.has(`${type}.${field}`) && !isWithheld(store, type, record);
    return isOpen ? [] : [[field, secret]];
  });
  return Object.fromEntries(fields) as Partial<RecordOf<T>>;
}

/** Texts of a kind that the room reads, of this record all the same not. */
function isWithheld({ records }: Store, type: RecordType, record: RecordOf<RecordType>): boolean {
  const of = <T extends RecordType>(name: T) => (type === name ? (record as RecordOf<T>) : null);
  const [note, block, person] = [of('note'), of('block'), of('participant')];
  if (note !== null) {
    const round = records.get('writingRound', note.writingRoundId ?? '');
    return note.mergedIntoId !== null || round?.revealedAt === null;
  }
  const itemId = block?.agendaItemId ?? of('agendaItem')?.id ?? '';
  return records.get('agendaItem', itemId)?.isOpen === false || (person !== null && !isHere(person));
}
