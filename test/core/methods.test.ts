import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSequence, minutesOf } from '@shared/domain/method';
import { blocksInOrder } from '@shared/domain/running-order';
import { openCore, openWorkshop, type TestCore } from '../helpers/core';

const cafe = { key: 'world-cafe', language: 'da' } as const;

const library = (test: Pick<TestCore, 'ask'>) => test.ask('method.list', { language: 'da' });

async function ownCopy(test: Pick<TestCore, 'ask'>, source: { key: string; language: 'da' | 'en' } = cafe) {
  const { id } = await test.ask('method.copy', { source });
  const method = async () => {
    const found = (await library(test)).own.find((own) => own.id === id);
    if (found === undefined) throw new Error('The copy is gone');
    return found;
  };
  return { id, method, titles: async () => (await method()).steps.map(({ title }) => title) };
}

async function agendaOf({ rows }: Awaited<ReturnType<typeof openWorkshop>>) {
  const { agendaItem, block } = await rows();
  const blocks = blocksInOrder(agendaItem, block);
  const [item] = agendaItem;
  if (item === undefined) throw new Error('An agenda has an item');
  return { item, blocks, titles: blocks.map(({ title }) => title) };
}

describe('the library', () => {
  it('speaks the language asked for, sorted as that language sorts', async () => {
    const { ask } = openCore();
    const danish = (await ask('method.list', { language: 'da' })).shipped;
    const english = (await ask('method.list', { language: 'en' })).shipped;
    expect(danish.find(({ key }) => key === 'impact-effort')?.name).toBe('Effekt og indsats');
    expect(english.find(({ key }) => key === 'impact-effort')?.name).toBe('Impact and effort');
    const names = danish.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'da')));
  });

  it('has a shipped method copied, which is then one’s own to change while the shipped one stays', async () => {
    const test = openCore();
    const { id, method } = await ownCopy(test);
    await test.ask('method.update', { id, fields: { name: 'Caféaften' } });
    expect(await method()).toMatchObject({ name: 'Caféaften', shippedKey: 'world-cafe', language: 'da' });
    expect((await library(test)).shipped.some(({ name }) => name === 'World café')).toBe(true);
    await test.ask('method.remove', { id });
    expect((await library(test)).own).toEqual([]);
    await test.ask('history.undo', {});
    expect((await method()).name).toBe('Caféaften');
  });

  it('refuses a method that is nowhere', async () => {
    const { reply } = openCore();
    const source = { key: 'no-such', language: 'da' } as const;
    expect(await reply('method.copy', { source })).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });
});

describe('the steps of one’s own method', () => {
  it('are added, changed, moved and removed, each to be undone', async () => {
    const test = openCore();
    const { id, method, titles } = await ownCopy(test, { key: 'check-in', language: 'da' });
    const added = await test.ask('method.addStep', { id });
    await test.ask('method.updateStep', { id, stepId: added.id, fields: { title: 'To og to', minutes: 4 } });
    expect(await titles()).toEqual(['Bordet rundt', 'To og to']);
    const first = (await method()).steps[0]?.id ?? null;
    await test.ask('method.moveStep', { id, stepId: added.id, beforeStepId: first });
    expect(await titles()).toEqual(['To og to', 'Bordet rundt']);
    await test.ask('method.removeStep', { id, stepId: added.id });
    expect(await titles()).toEqual(['Bordet rundt']);
    expect(await test.reply('method.removeStep', { id, stepId: first ?? '' })).toMatchObject({
      error: { code: 'lastStep' },
    });
    for (let step = 0; step < 4; step++) await test.ask('history.undo', {});
    expect(await titles()).toEqual(['Bordet rundt']);
  });

  it('never begin beside a step that is not there', async () => {
    const test = openCore();
    const { id, method } = await ownCopy(test);
    const [first, second] = (await method()).steps;
    if (!first || !second) throw new Error('A café has rounds');
    await test.ask('method.updateStep', { id, stepId: second.id, fields: { withPrevious: true } });
    await test.ask('method.removeStep', { id, stepId: first.id });
    expect((await method()).steps[0]).toMatchObject({ id: second.id, withPrevious: false });
  });
});

describe('a method in the agenda', () => {
  it('becomes blocks with everything it says, in one step that one undo takes back', async () => {
    const test = await openWorkshop();
    const { item, blocks, titles } = await agendaOf(test);
    const group = blocks.find(({ kind }) => kind === 'groupWork');
    await test.ask('method.insert', { source: cafe, agendaItemId: item.id, before: group?.id ?? null });
    const after = await agendaOf(test);
    expect(after.titles.slice(1, 7)).toEqual([
      'Sådan gør vi',
      'Første runde',
      'Anden runde',
      'Tredje runde',
      'Høsten',
      'Gruppearbejde',
    ]);
    expect(after.blocks[5]).toMatchObject({
      method: 'World café',
      minutes: 15,
      leastMinutes: 10,
      question: 'Hvad står klarere nu end for en time siden?',
      goal: 'De vigtigste indsigter er skrevet på tavlen.',
      groupIds: [],
    });
    expect(after.blocks[1]?.facilitatorNote).toContain('Værten bliver ved bordet');
    await test.ask('history.undo', {});
    expect((await agendaOf(test)).titles).toEqual(titles);
  });

  it('never comes between blocks that run side by side', async () => {
    const test = await openWorkshop();
    const own = await ownCopy(test, { key: 'dot-voting', language: 'da' });
    const [, second] = (await own.method()).steps;
    await test.ask('method.updateStep', {
      id: own.id,
      stepId: second?.id ?? '',
      fields: { withPrevious: true },
    });
    const { item } = await agendaOf(test);
    const source = { id: own.id };
    const { blockIds } = await test.ask('method.insert', { source, agendaItemId: item.id, before: null });
    const check = { key: 'check-in', language: 'da' } as const;
    await test.ask('method.insert', {
      source: check,
      agendaItemId: item.id,
      before: blockIds[1] ?? null,
    });
    expect((await agendaOf(test)).titles.slice(-4)).toEqual([
      'Læs og bestem dig',
      'Sæt prikkerne',
      'Bordet rundt',
      'Se på resultatet',
    ]);
  });

  it('is refused in an item of another workshop’s blocks, and nothing is left of it', async () => {
    const test = await openWorkshop();
    const other = await openWorkshop(test);
    const [here, there] = [await agendaOf(test), await agendaOf(other)];
    const before = there.blocks[0]?.id ?? null;
    expect(
      await test.reply('method.insert', { source: cafe, agendaItemId: here.item.id, before }),
    ).toMatchObject({ ok: false, error: { code: 'notFound' } });
    expect((await agendaOf(test)).titles).toEqual(here.titles);
  });
});

describe('a plan that is kept', () => {
  it('becomes a method without the people and the words of the evening', async () => {
    const test = await openWorkshop();
    const { blocks } = await agendaOf(test);
    const [first, second] = blocks;
    if (!first || !second) throw new Error('An agenda has blocks');
    await test.ask('block.update', {
      id: second.id,
      fields: { presenter: 'Yrsa Vang', notes: 'Der blev sagt meget', question: 'Hvor er det mørkt?' },
    });
    await test.ask('method.createFromBlocks', {
      workshopId: test.id,
      name: 'Mørke steder',
      scope: 'method',
      blockIds: [second.id, first.id],
    });
    const [kept] = (await library(test)).own;
    expect(kept?.steps.map(({ title, prompt }) => [title, prompt])).toEqual([
      ['Velkomst', ''],
      ['Gruppearbejde', 'Hvor er det mørkt?'],
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/Yrsa|sagt meget/);
  });

  it('becomes a template that gives the same evening again', async () => {
    const test = await openWorkshop();
    const { id: templateId } = await test.ask('method.createFromBlocks', {
      workshopId: test.id,
      name: 'Vores aften',
      scope: 'meeting',
      blockIds: null,
    });
    const before = await agendaOf(test);
    const { id } = await test.ask('workshop.create', {
      title: 'Næste møde',
      plannedStart: '2027-04-13T17:00',
      template: { id: templateId },
    });
    const rows = () => test.ask('workshop.open', { id });
    const again = await agendaOf({ ...test, id, rows });
    const plan = ({ blocks }: typeof before) =>
      blocks.map(({ title, kind, minutes }) => [title, kind, minutes]);
    expect(plan(again)).toEqual(plan(before));
  });
});

describe('a new workshop from a template', () => {
  it('has its blocks, its length and two groups, and speaks the committee’s language', async () => {
    const { ask } = openCore();
    const { id: committeeId } = await ask('committee.create', { name: 'The roads', language: 'en' });
    const { id } = await ask('workshop.create', {
      title: 'Safer roads',
      plannedStart: '2027-03-09T17:00',
      committeeId,
      template: { key: 'two-group-feedback', language: 'da' },
    });
    const { workshop, block, group } = await ask('workshop.open', { id });
    expect(workshop[0]).toMatchObject({ language: 'en', plannedEnd: '2027-03-09T19:00' });
    expect(block[1]).toMatchObject({ title: 'The two drafts in short', method: '' });
    expect(group).toHaveLength(2);
  });
});

describe('how long a method takes', () => {
  const steps = fc.array(
    fc.record({ minutes: fc.integer({ min: 0, max: 600 }), withPrevious: fc.boolean() }),
  );

  it('is never more than all its steps and never less than the longest', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const all = list.map(({ minutes }) => minutes);
        expect(minutesOf(list)).toBeLessThanOrEqual(all.reduce((sum, minutes) => sum + minutes, 0));
        expect(minutesOf(list)).toBeGreaterThanOrEqual(Math.max(0, ...all));
      }),
    );
  });

  it('is the sum where nothing runs side by side, and does not change by being put in sequence', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const alone = list.map((step) => ({ ...step, withPrevious: false }));
        expect(minutesOf(alone)).toBe(list.reduce((sum, { minutes }) => sum + minutes, 0));
        expect(minutesOf(inSequence(list))).toBe(minutesOf(list));
      }),
    );
  });
});

it('puts the tip of a method with its first block, and keeps that of a template for who prepares by it', async () => {
  const test = await openWorkshop();
  const [item] = (await test.rows()).agendaItem;
  const place = { agendaItemId: item?.id ?? '', before: null };
  const insertedNotes = async (key: string) => {
    const { blockIds } = await test.ask('method.insert', { source: { key, language: 'da' }, ...place });
    const { block } = await test.rows();
    return block.filter(({ id }) => blockIds.includes(id)).map(({ facilitatorNote }) => facilitatorNote);
  };
  const tipOf = async (key: string) =>
    (await library(test)).shipped.find((one) => one.key === key)?.tip ?? '';
  expect((await insertedNotes('world-cafe')).join(' ')).toContain(await tipOf('world-cafe'));
  expect((await insertedNotes('two-group-feedback')).join(' ')).not.toContain(
    await tipOf('two-group-feedback'),
  );
});
