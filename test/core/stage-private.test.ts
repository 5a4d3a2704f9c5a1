import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Store } from '@electron/core/db/store';
import { StageContent, stageViews } from '@shared/contract/stage';
import type { Note } from '@shared/domain/board';
import { evening, openCore, openWorkshop } from '../helpers/core';
import { strictly } from '../helpers/schemas';

const SECRET = 'HEMMELIGT';
const secret = (what: string) => `${SECRET} ${what}`;

/** How a note came to be: whether the room may read it follows from that alone. */
const Made = fc.record({
  isOnB: fc.boolean(),
  fate: fc.constantFrom('hung', 'hidden', 'revealed', 'merged'),
});
const Evening = fc.record({
  notes: fc.array(Made, { minLength: 1, maxLength: 8 }),
  closedItems: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  /** Counted from the last block; 0: not begun. */
  startsAt: fc.integer({ min: 0, max: 4 }),
  /** How many rounds of visits have begun: none, one, the home round, all over. */
  rounds: fc.integer({ min: 0, max: 3 }),
  hidesTally: fc.boolean(),
  isVoteClosed: fc.boolean(),
  away: fc.array(fc.constantFrom('absent', 'excused', 'unexcused'), { maxLength: 3 }),
});
type Evening = typeof Evening extends fc.Arbitrary<infer E> ? E : never;

const mayBeRead = ({ fate }: Evening['notes'][number]) => fate === 'hung' || fate === 'revealed';

describe('whatever the evening was, and whatever is on', () => {
  it("has nothing on the room's screen that is not for the room", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(Evening, async (made) => {
        for (const { view, boardId, shown } of await screensOf(made)) {
          const text = JSON.stringify(shown);
          expect(text, `${view} ${boardId}`).not.toContain(SECRET);
          expect(text).not.toMatch(/@|facilitatorNote|presence|excused/);
          expect(strictly(StageContent).safeParse(shown).error).toBeUndefined();
          if (made.hidesTally && !made.isVoteClosed) expect(shown.vote?.rows ?? null).toBeNull();
        }
      }),
      { numRuns: 12 },
    );
  });

  it('has on a board all that may be read, and the number of what is hidden', async () => {
    const hung = { isOnB: false, fate: 'hung' } as const;
    const screens = await screensOf({
      notes: [hung, { isOnB: false, fate: 'hidden' }, { isOnB: false, fate: 'hidden' }, hung],
      ...{
        closedItems: [true, false],
        startsAt: 1,
        rounds: 1,
        hidesTally: true,
        isVoteClosed: false,
        away: [],
      },
    });
    const board = screens.find(({ view }) => view === 'board')?.shown.board;
    expect(board).toMatchObject({ hiddenNotes: 2, notes: [{ text: 'Åben 0' }, { text: 'Åben 3' }] });
    const agenda = screens
      .find(({ view }) => view === 'agenda')
      ?.shown.agenda.filter(({ isPart }) => !isPart);
    expect(agenda?.map(({ title }) => title).slice(-2)).toEqual(['Lukket punkt', 'Åbent punkt 1']);
    const vote = screens.find(({ view }) => view === 'vote')?.shown.vote;
    expect(vote).toMatchObject({ isClosed: false, dots: 2, rows: null });
  });
});

/** Plays the evening, and looks at every view in turn. */
async function screensOf(made: Evening) {
  const test = await openWorkshop();
  const { ask, id, rows, boardA, boardB, groupA, close, folder } = test;
  await ask('workshop.update', { id, fields: { purpose: secret('formål'), measure: secret('mål') } });
  await makeAgenda(test, made.closedItems);
  await makePeople(test, made.away);
  const noteIds = await makeNotes(test, made.notes);
  const { id: voteRoundId } = await ask('voteRound.add', {
    ...{ workshopId: id, title: 'Hvad først?', boardIds: [boardA.id, boardB.id], budget: 9 },
    ...{ allowsSeveral: true, allowsOwn: true, hidesTally: made.hidesTally },
  });
  const { id: matrixId } = await ask('matrix.add', {
    ...{ workshopId: id, title: 'Indsats', boardIds: [boardA.id, boardB.id] },
    ...{ xName: 'Indsats', xLow: 'lille', xHigh: 'stor', yName: 'Effekt', yLow: 'lav', yHigh: 'høj' },
  });
  const { id: ratingRoundId } = await ask('ratingRound.add', {
    ...{ workshopId: id, title: 'Nytte', boardIds: [boardA.id, boardB.id], criteria: ['Nytte'] },
  });
  const open = noteIds.filter((_, at) => mayBeRead(made.notes[at] ?? { isOnB: false, fate: 'hidden' }));
  for (const noteId of open.slice(0, 2)) {
    await ask('ballot.setPeople', { voteRoundId, groupId: groupA.id, people: 4 });
    await ask('ballot.setDots', { voteRoundId, groupId: groupA.id, noteId, count: 1 });
    await ask('rating.count', { ratingRoundId, noteId, criterion: 0, score: 4, by: 1 });
    await ask('matrixPlace.set', { matrixId, noteId, x: 300, y: 700 });
  }
  if (made.isVoteClosed) await ask('voteRound.close', { id: voteRoundId });
  await makeVisits(test, made.rounds);
  const { block } = await rows();
  const running = block.at(-made.startsAt);
  if (made.startsAt > 0 && running) await ask('clock.start', { workshopId: id, blockId: running.id });
  close();
  hideAndMerge(folder, id, noteIds, made.notes);
  const again = openCore(folder, 3);
  const screens = [];
  for (const view of stageViews)
    for (const boardId of view === 'board' ? [boardA.id, boardB.id] : [boardA.id]) {
      await again.ask('stage.direct', { workshopId: id, view, boardId });
      const shown = await again.as('stage', 'stage').ask('stage.view', {});
      screens.push({ view, boardId, shown });
    }
  again.close();
  return screens;
}

type Test = Awaited<ReturnType<typeof openWorkshop>>;

async function makeAgenda({ ask, id }: Test, closed: readonly boolean[]): Promise<void> {
  for (const [at, isClosed] of closed.entries()) {
    const title = isClosed ? secret('punkt') : `Åbent punkt ${at}`;
    const { id: agendaItemId } = await ask('agendaItem.add', { workshopId: id, title });
    await ask('agendaItem.update', {
      id: agendaItemId,
      fields: { isOpen: !isClosed, resume: secret('resumé'), earlierDecisions: secret('før') },
    });
    const named = isClosed ? secret('blok') : 'Samtale';
    const { id: blockId } = await ask('block.add', {
      agendaItemId,
      title: named,
      // What a board falls back on, when nothing is asked of its group.
      kind: 'groupWork',
      minutes: 5,
    });
    const question = isClosed ? secret('spørgsmål') : 'Hvad nu?';
    await ask('block.update', {
      id: blockId,
      fields: { question, facilitatorNote: secret('husk'), notes: secret('referat'), goal: secret('mål') },
    });
    await ask('logEntry.add', { workshopId: id, blockId, kind: 'decision', text: secret('log') });
  }
}

/** What guests say is for their hosts, not for the room. */
async function makeVisits({ ask, id, rows }: Test, begun: number): Promise<void> {
  const plan = { workshopId: id, minutes: 5, homeMinutes: 5, rounds: 1, prompt: 'Hvad mangler?' };
  await ask('visitRound.plan', plan);
  for (const { id: visitId } of (await rows()).visit) {
    const { id: inputId } = await ask('visitInput.add', { visitId, text: secret('bidrag') });
    await ask('visitInput.update', { id: inputId, fields: { answerText: secret('svar') } });
  }
  for (let round = 0; round < begun; round++) await ask('visitRound.next', { workshopId: id });
}

async function makePeople({ ask, id, groupA }: Test, away: Evening['away']): Promise<void> {
  const person = async (name: string, presence: 'present' | Evening['away'][number]) => {
    const { id: participantId } = await ask('participant.add', { workshopId: id, name, isMember: true });
    const fields = { email: `${SECRET}@eksempel.dk`, role: secret('rolle') };
    await ask('participant.update', { id: participantId, fields });
    await ask('participant.assign', { id: participantId, groupId: groupA.id });
    await ask('participant.setPresence', { ids: [participantId], presence });
  };
  await person('Signe Kjærulff', 'present');
  for (const presence of away) await person(secret('fraværende'), presence);
}

async function makeNotes({ ask, boardA, boardB }: Test, notes: Evening['notes']): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, made] of notes.entries()) {
    const text = mayBeRead(made) ? `Åben ${at}` : secret('note');
    const boardId = made.isOnB ? boardB.id : boardA.id;
    ids.push((await ask('note.add', { boardId, text, kind: 'idea' })).id);
  }
  return ids;
}

/** Puts notes into writing rounds and into each other, as they stand in the database. */
function hideAndMerge(
  folder: string,
  workshopId: string,
  ids: readonly string[],
  made: Evening['notes'],
): void {
  const store = new Store(folder, () => crypto.randomUUID());
  const round = (id: string, revealedAt: number | null) =>
    store.records.add('writingRound', {
      ...{ id, workshopId, boardId: null, asksNames: true, startedAt: evening, revealedAt },
    });
  const entry = { id: 'by hand', command: 'note.update', actor: 'window-1', at: evening } as const;
  store.transact(
    () => ({ ...entry, undoable: false, reverts: null, result: {} }),
    () => {
      const [hidden, revealed] = [crypto.randomUUID(), crypto.randomUUID()];
      if (made.some(({ fate }) => fate === 'hidden')) round(hidden, null);
      round(revealed, evening);
      for (const [at, { fate }] of made.entries())
        store.records.set('note', ids[at] ?? '', fieldsOf(fate, { hidden, revealed, into: ids[0] ?? '' }));
    },
  );
  store.close();
}

function fieldsOf(
  fate: Evening['notes'][number]['fate'],
  { hidden, revealed, into }: Record<'hidden' | 'revealed' | 'into', string>,
): Partial<Note> {
  const author = secret('forfatter');
  switch (fate) {
    case 'hung':
      return { author };
    case 'hidden':
      return { author, writingRoundId: hidden };
    case 'revealed':
      return { author, writingRoundId: revealed };
    case 'merged':
      return { author, mergedIntoId: into };
  }
}
