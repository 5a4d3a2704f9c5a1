import { describe, expect, it } from 'vitest';
import { evening, openCore, openWorkshop } from '../helpers/core';

describe("the room's screen", () => {
  it('goes black and comes back to what it showed', async () => {
    const { ask, id, boardA } = await openWorkshop();
    await ask('stage.direct', { workshopId: id, view: 'board', boardId: boardA.id });
    await ask('stage.direct', { isBlack: true });
    expect(await ask('stage.view', {})).toMatchObject({ isBlack: true, workshop: null, board: null });
    await ask('stage.direct', { isBlack: false });
    expect(await ask('stage.view', {})).toMatchObject({ view: 'board', board: { board: { id: boardA.id } } });
  });

  it('is no longer black when something is chosen for it', async () => {
    const { ask, id } = await openWorkshop();
    await ask('stage.direct', { workshopId: id, isBlack: true });
    await ask('stage.direct', { view: 'factors' });
    expect(await ask('stage.direction', {})).toMatchObject({ view: 'factors', isBlack: false });
  });

  it('begins another meeting with its clock, and not with what the last one ended on', async () => {
    const { ask, id, boardA } = await openWorkshop();
    await ask('stage.direct', { workshopId: id, view: 'board', boardId: boardA.id });
    const other = await ask('workshop.create', { title: 'Budget', plannedStart: '2027-03-10T09:00' });
    await ask('stage.direct', { workshopId: other.id });
    expect(await ask('stage.view', {})).toMatchObject({ view: 'clock', workshop: { title: 'Budget' } });
    await ask('stage.direct', { view: 'board' });
    expect(await ask('stage.view', {})).toMatchObject({ board: { groupLetter: 'A' } });
    await ask('stage.direct', { workshopId: id });
    await ask('stage.direct', { workshopId: id, view: 'factors' });
    await ask('stage.direct', { workshopId: id });
    expect(await ask('stage.direction', {})).toMatchObject({ workshopId: id, view: 'factors' });
  });

  it('says of a closed meeting that every item is over, with blocks or without', async () => {
    const { ask, id } = await openWorkshop();
    await ask('agendaItem.add', { workshopId: id, title: 'Eventuelt' });
    await ask('stage.direct', { workshopId: id, view: 'agenda' });
    const states = async () => (await ask('stage.view', {})).agenda.map(({ state }) => state);
    expect(await states()).toContain('toCome');
    await ask('workshop.close', { id });
    expect(new Set(await states())).toEqual(new Set(['done']));
  });

  it('shows how far apart the answers to a rating are, the highest mean first, and notes nobody judged not at all', async () => {
    const { ask, id, boardA, note } = await openWorkshop();
    const [bench, bus] = [await note('En bænk'), await note('En bus')];
    await note('Lys');
    const { id: ratingRoundId } = await ask('ratingRound.add', {
      ...{ workshopId: id, title: 'Hvad nytter?', boardIds: [boardA.id], criteria: ['Nytte'] },
    });
    const give = (noteId: string, scores: readonly number[]) =>
      Promise.all(
        scores.map((score) => ask('rating.count', { ratingRoundId, noteId, criterion: 0, score, by: 1 })),
      );
    await give(bench, [1, 1, 5, 5]);
    await give(bus, [4, 4, 5]);
    await ask('stage.direct', { workshopId: id, view: 'rating', roundId: ratingRoundId });
    const { rating } = await ask('stage.view', {});
    expect(rating).toMatchObject({ title: 'Hvad nytter?', answers: 4 });
    expect(rating?.rows.map(({ text, opinions }) => [text, opinions])).toEqual([
      ['En bus', [{ mean: 13 / 3, low: 4, high: 5, isSplit: false }]],
      ['En bænk', [{ mean: 3, low: 1, high: 5, isSplit: true }]],
    ]);
  });

  it('shows the same after the core has been away', async () => {
    const { ask, id, boardB, close, folder } = await openWorkshop();
    await ask('stage.direct', { workshopId: id, view: 'board', boardId: boardB.id });
    close();
    const again = openCore(folder, 2);
    expect(await again.ask('stage.view', {})).toMatchObject({ board: { board: { id: boardB.id } } });
    expect(await again.ask('check.run', {})).toMatchObject({ ok: true });
  });

  it('shows with a board what its group is asked and how long there is, also while all write unseen', async () => {
    const { ask, id, rows, boardA, boardB, groupB, note } = await openWorkshop();
    const { block } = await rows();
    const work = block.find(({ kind }) => kind === 'groupWork')?.id ?? '';
    await ask('block.update', { id: work, fields: { question: 'Hvad gør vejen tryg?' } });
    await ask('group.update', { id: groupB.id, fields: { question: 'Hvad gør stien tryg?' } });
    await ask('writingRound.start', { workshopId: id, boardId: null, asksNames: true });
    await note('Lys');
    const shownAt = async (boardId: string) => {
      await ask('stage.direct', { workshopId: id, view: 'board', boardId });
      return (await ask('stage.view', {})).board;
    };
    expect(await shownAt(boardA.id)).toMatchObject({ question: 'Hvad gør vejen tryg?', running: null });
    await ask('clock.start', { workshopId: id, blockId: work });
    expect(await shownAt(boardA.id)).toMatchObject({
      question: 'Hvad gør vejen tryg?',
      running: { id: work, startedAt: evening },
      hiddenNotes: 1,
    });
    expect(await shownAt(boardB.id)).toMatchObject({ question: 'Hvad gør stien tryg?' });
  });

  it("hangs the notes in the order of the group's own board", async () => {
    const { ask, id, boardA, note } = await openWorkshop();
    const [lys, , bus] = [await note('Lys'), await note('Bænk'), await note('Bus')];
    const { note: notes } = await ask('workshop.open', { id });
    const columnId = notes[0]?.columnId ?? '';
    await ask('note.move', { id: bus, columnId, clusterId: null, before: lys });
    await ask('stage.direct', { workshopId: id, view: 'board', boardId: boardA.id });
    const { board } = await ask('stage.view', {});
    expect(board?.notes.map(({ text }) => text)).toEqual(['Bus', 'Lys', 'Bænk']);
  });

  it('shows the round to come, the one that runs with its question, and at last that all are home', async () => {
    const { ask, id } = await openWorkshop();
    const shown = async () => (await ask('stage.view', {})).visits;
    await ask('stage.direct', { workshopId: id, view: 'visits' });
    expect(await shown()).toBeNull();
    const plan = { workshopId: id, minutes: 5, homeMinutes: 5, rounds: 1, prompt: 'Hvad mangler?' };
    await ask('visitRound.plan', plan);
    const visits = [{ prompt: 'Hvad mangler?' }, { prompt: 'Hvad mangler?' }];
    expect(await shown()).toMatchObject({ number: 1, round: { startedAt: null }, visits });
    await ask('visitRound.next', { workshopId: id });
    expect(await shown()).toMatchObject({ number: 1, round: { startedAt: evening, endedAt: null }, visits });
    await ask('visitRound.next', { workshopId: id });
    expect(await shown()).toMatchObject({ round: { isHome: true, endedAt: null }, visits: [] });
    await ask('visitRound.next', { workshopId: id });
    expect(await shown()).toMatchObject({ round: { isHome: true, endedAt: evening } });
  });

  it('gets neither what is meant for the facilitator nor what stands on other boards', async () => {
    const { ask, as, id, rows, boardA, boardB, note } = await openWorkshop();
    const [block] = (await rows()).block;
    await ask('block.update', {
      id: block?.id ?? '',
      fields: { facilitatorNote: 'Spørg Bodil om nøglen', notes: 'Ordet blev givet fri' },
    });
    await note('Lys på cykelstien');
    await ask('note.add', { boardId: boardB.id, text: 'En bænk ved søen', kind: 'idea' });
    await ask('stage.direct', { workshopId: id, view: 'board', boardId: boardA.id });
    const stage = as('stage', 'stage');
    const shown = JSON.stringify(await stage.ask('stage.view', {}));
    expect(shown).toContain('Lys på cykelstien');
    expect(shown).not.toMatch(/nøglen|givet fri|bænk/);
    expect(await stage.reply('workshop.open', { id })).toMatchObject({ error: { code: 'notAllowed' } });
  });
});
