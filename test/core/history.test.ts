import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCore, openWorkshop } from '../helpers/core';

describe('undo and redo', () => {
  it('takes back the last note and brings it again', async () => {
    const { ask, note, texts } = await openWorkshop();
    await note('Lys på cykelstien');
    await note('En bænk ved søen');
    expect(await ask('history.undo', {})).toEqual({ outcome: 'done', command: 'note.add' });
    expect(await texts()).toEqual(['Lys på cykelstien']);
    await ask('history.redo', {});
    expect(await texts()).toEqual(['Lys på cykelstien', 'En bænk ved søen']);
  });

  it('still works after a restart', async () => {
    const first = await openWorkshop();
    await first.note('Lys på cykelstien');
    first.close();
    const again = openCore(first.folder, 2);
    expect(await again.ask('history.undo', {})).toMatchObject({ outcome: 'done' });
    expect((await again.ask('workshop.open', { id: first.id })).note).toEqual([]);
    await again.ask('history.redo', {});
    expect((await again.ask('workshop.open', { id: first.id })).note).toHaveLength(1);
  });

  it("takes back a window's own act, not another window's later one", async () => {
    const { ask, as, note, texts } = await openWorkshop();
    const other = as('window-2');
    const id = await note('Lys på cykelstien');
    await other.ask('note.update', { id, fields: { kind: 'concern' } });
    await ask('note.update', { id, fields: { text: 'Lys på stien' } });
    await ask('history.undo', {});
    expect(await texts()).toEqual(['Lys på cykelstien']);
    // What window 1 did first has been overtaken: the note is no longer as it was added.
    expect(await ask('history.undo', {})).toMatchObject({ outcome: 'overtaken', command: 'note.add' });
    expect(await texts()).toEqual(['Lys på cykelstien']);
  });

  it('takes back field by field what nobody has changed since', async () => {
    const { ask, as, note, rows } = await openWorkshop();
    const id = await note('Lys på cykelstien');
    await ask('note.update', { id, fields: { text: 'Lys', kind: 'question' } });
    await as('window-2').ask('note.update', { id, fields: { text: 'Lys overalt' } });
    expect(await ask('history.undo', {})).toMatchObject({ outcome: 'partly' });
    expect((await rows()).note[0]).toMatchObject({ text: 'Lys overalt', kind: 'idea' });
  });

  it('leaves a group standing when another window has written on its board', async () => {
    const { ask, as, id, rows } = await openWorkshop();
    const { id: groupId } = await ask('group.add', { workshopId: id });
    const board = (await rows()).board.find((candidate) => candidate.groupId === groupId);
    await as('window-2').ask('note.add', { boardId: board?.id ?? '', text: 'Kom først', kind: 'idea' });
    expect(await ask('history.undo', {})).toMatchObject({ outcome: 'overtaken' });
    expect((await rows()).group).toHaveLength(3);
    expect(await ask('check.run', {})).toMatchObject({ ok: true, problems: [] });
  });

  it('says that there is nothing to take back', async () => {
    const { ask } = openCore();
    expect(await ask('history.undo', {})).toEqual({ outcome: 'nothing', command: null });
  });

  it('comes back to the start when all is undone and to the end when all is redone, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ act: fc.nat(5), at: fc.nat(50) }), { maxLength: 40 }),
        async (acts) => {
          const { ask, rows, boardA, id, onPush } = await openWorkshop(openCore());
          const start = await rows();
          let steps = 0;
          const stopCounting = onPush(() => steps++);
          for (const { act, at } of acts) {
            const { note, column, cluster, group } = await rows();
            const chosen = note[at % Math.max(1, note.length)];
            const to = column.filter(({ boardId }) => boardId === boardA.id)[at % 4];
            if (act === 0 || !chosen || !to)
              await ask('note.add', { boardId: boardA.id, text: `n${at}`, kind: 'idea' });
            else if (act === 1)
              await ask('note.move', { id: chosen.id, columnId: to.id, clusterId: null, before: null });
            else if (act === 2) await ask('note.toggleFactor', { id: chosen.id, factor: 'goal' });
            else if (act === 3) await ask('note.remove', { id: chosen.id });
            else if (act === 4 && cluster.length < 3)
              await ask('cluster.create', { name: `t${at}`, noteIds: [chosen.id] });
            else if (group.length < 5) await ask('group.add', { workshopId: id });
          }
          stopCounting();
          const end = await rows();
          for (let step = 0; step < steps; step++) await ask('history.undo', {});
          expect(await rows()).toEqual(start);
          for (let step = 0; step < steps; step++) await ask('history.redo', {});
          expect(await rows()).toEqual(end);
          expect(await ask('check.run', {})).toMatchObject({ ok: true });
        },
      ),
      { seed: 7, numRuns: 12 },
    );
  });
});
