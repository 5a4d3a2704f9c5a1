import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cameLate, leftEarly } from '@shared/domain/attendance';
import { opinions } from '@shared/domain/opinions';
import { plan, blocksInOrder } from '@shared/domain/running-order';
import { instantOf } from '@shared/domain/time';
import { noteKinds } from '@shared/domain/values';
import { openCore, temporaryFolder } from '../helpers/core';
import { examplePath, examples, readExample } from '../helpers/examples';

async function openExample(name: (typeof examples)[number]) {
  const test = openCore();
  const { id } = await test.main.ask('file.importWorkshop', { path: examplePath(name) });
  const rows = await test.ask('workshop.open', { id });
  const [workshop] = rows.workshop;
  if (workshop === undefined) throw new Error('The example is not there');
  return { ...test, id, rows, workshop };
}

describe.each(examples)('the example %s', (name) => {
  it('comes out byte for byte as it went in', async () => {
    const { main, id } = await openExample(name);
    const path = join(temporaryFolder(), 'again.samskab.json');
    await main.ask('file.export', { what: { kind: 'workshop', id, format: 'json' }, path });
    expect(readFileSync(path, 'utf8')).toBe(readExample(name));
  });

  it('is known when it comes in again', async () => {
    const { main, id, ask } = await openExample(name);
    expect(await main.ask('file.importWorkshop', { path: examplePath(name) })).toMatchObject({
      id,
      isNew: false,
    });
    expect(await ask('check.run', {})).toMatchObject({ ok: true, problems: [] });
  });

  it('has something of everything to show', async () => {
    const { rows } = await openExample(name);
    const members = rows.participant.filter(({ isMember }) => isMember);
    for (const presence of ['present', 'absent', 'excused'])
      expect(members.map((member) => member.presence)).toContain(presence);
    expect(members.some(cameLate) && members.some(leftEarly)).toBe(true);
    expect(rows.participant.length).toBeGreaterThan(members.length);
    expect(rows.agendaItem.filter(({ isOpen }) => !isOpen)).toHaveLength(1);
    expect(rows.agendaItem.filter(({ caseNumber }) => caseNumber !== '').map(({ isOpen }) => isOpen)).toEqual(
      [false],
    );
    expect(new Set(rows.note.map(({ kind }) => kind))).toEqual(new Set(noteKinds));
    expect(rows.note.filter(({ isForCatalogue }) => isForCatalogue).length).toBeGreaterThan(5);
    expect(rows.visit).toHaveLength(2);
    expect(rows.visitRound.map(({ isHome }) => isHome)).toEqual([false, true]);
    expect(new Set(rows.visitInput.map(({ answer }) => answer))).toEqual(new Set(['adopt', 'adapt', 'park']));
    expect(rows.visitInput.every(({ answerText }) => answerText !== '')).toBe(true);
    expect(rows.voteRound.every(({ closedAt }) => closedAt !== null)).toBe(true);
    expect(rows.dots.length).toBeGreaterThan(5);
    const spread = rows.rating.map(({ counts }) => opinions(counts).agreement);
    expect(spread).toContain('split');
    expect(rows.assessment).toHaveLength(5);
    const actions = rows.logEntry.filter(({ kind }) => kind === 'action');
    expect(actions.every(({ owner, dueDay }) => owner !== '' && dueDay !== '')).toBe(true);
  });

  it('tells of an evening whose times fit together', async () => {
    const { rows, workshop } = await openExample(name);
    const blocks = blocksInOrder(rows.agendaItem, rows.block);
    const start = instantOf(workshop.plannedStart, workshop.timeZone);
    expect(plan(blocks, start).at(-1)?.end).toBe(instantOf(workshop.plannedEnd, workshop.timeZone));
    expect(blocks[0]?.startedAt).toBe(workshop.startedAt);
    expect(blocks.at(-1)?.endedAt).toBe(workshop.endedAt);
    blocks.slice(1).forEach((block, at) => expect(block.startedAt).toBe(blocks[at]?.endedAt));
    const groupWork = blocks.find(({ kind }) => kind === 'groupWork');
    for (const { createdAt } of rows.note) {
      expect(createdAt).toBeGreaterThan(groupWork?.startedAt ?? Infinity);
      expect(createdAt).toBeLessThan(groupWork?.endedAt ?? 0);
    }
  });

  it('points at nothing that is not in it', async () => {
    const { rows, workshop } = await openExample(name);
    const ids = new Set(Object.values(rows).flatMap((list) => list.map(({ id }) => id)));
    for (const record of Object.values(rows).flat()) {
      for (const [field, value] of Object.entries(record)) {
        if (field.endsWith('Id') && value !== null) expect(ids, `${field} of ${record.id}`).toContain(value);
      }
    }
    expect(ids).toContain(workshop.id);
  });
});
