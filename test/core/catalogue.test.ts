import { describe, expect, it } from 'vitest';
import type { Input } from '@shared/contract/index';
import { openWorkshop } from '../helpers/core';

async function openCatalogue(...texts: string[]) {
  const test = await openWorkshop();
  const { ask, id: workshopId, note } = test;
  const mark = async (text: string) => {
    const id = await note(text);
    await ask('note.update', { id, fields: { isForCatalogue: true } });
    return id;
  };
  for (const text of texts) await mark(text);
  const publish = () => ask('catalogue.publish', { workshopId });
  await publish();
  const search = async (words: string, more: Input<'catalogue.search'> = {}) =>
    (await ask('catalogue.search', { words, ...more })).entries.map(({ title }) => title);
  return { ...test, mark, publish, search };
}

describe('the idea catalogue', () => {
  it('takes in the marked notes, each once', async () => {
    const { note, mark, publish, search } = await openCatalogue('Lys på stien');
    await note('Ikke til kataloget');
    await mark('En bænk');
    expect(await publish()).toEqual({ added: 1, known: 1 });
    expect(await publish()).toEqual({ added: 0, known: 2 });
    expect(await search('')).toEqual(['En bænk', 'Lys på stien']);
  });

  it('knows where an entry came from', async () => {
    const { ask, id, groupA, mark, publish } = await openCatalogue();
    const noteId = await mark('Lys på stien\nsom de har det i nabobyen');
    await ask('note.toggleFactor', { id: noteId, factor: 'goal' });
    const { id: clusterId } = await ask('cluster.create', { name: 'Lyset', noteIds: [noteId] });
    await publish();
    const [entry] = (await ask('catalogue.search', {})).entries;
    expect(entry).toMatchObject({
      number: 1,
      title: 'Lys på stien',
      description: 'Lys på stien\nsom de har det i nabobyen',
      factors: ['goal'],
      noteId,
      clusterName: 'Lyset',
      groupLetter: 'A',
      groupName: groupA.name,
      workshopId: id,
      workshopTitle: 'Trygge veje',
      meetingDay: '2027-03-09',
    });
    expect(clusterId).not.toBe('');
  });

  it('keeps the words of an entry when the note, the group and the workshop go', async () => {
    const { ask, id, note, rows, search } = await openCatalogue('Lys på stien');
    await note('x');
    for (const { id: noteId } of (await rows()).note) await ask('note.remove', { id: noteId });
    await ask('group.remove', { id: (await rows()).group[0]?.id ?? '' });
    await ask('workshop.setBinned', { id, isBinned: true });
    expect(await search('stien')).toEqual(['Lys på stien']);
    const [entry] = (await ask('catalogue.search', {})).entries;
    expect(entry).toMatchObject({ groupLetter: 'A', workshopTitle: 'Trygge veje', noteText: 'Lys på stien' });
  });

  it('is searched by its own words once they were changed, and no longer by the old ones in the title', async () => {
    const { ask, search } = await openCatalogue('Lys på stien');
    const [entry] = (await ask('catalogue.search', {})).entries;
    const fields = { title: 'Lamper', description: 'Ved skolen', factors: ['mindset', 'goal'] as const };
    await ask('catalogueEntry.update', {
      id: entry?.id ?? '',
      fields: { ...fields, factors: [...fields.factors] },
    });
    expect(await search('lamper skolen')).toEqual(['Lamper']);
    const { entry: changed } = await ask('catalogueEntry.get', { id: entry?.id ?? '' });
    expect(changed).toMatchObject({ factors: ['goal', 'mindset'], noteText: 'Lys på stien' });
    await ask('catalogueEntry.remove', { id: entry?.id ?? '' });
    expect(await search('lamper')).toEqual([]);
    await ask('history.undo', {});
    expect(await search('lamper')).toEqual(['Lamper']);
  });
});

describe('searching the catalogue', () => {
  const texts = [
    'Køkken i ungdomsuddannelsernes eksamensuger',
    'Ø-færge til de unge',
    'Et 50% tilskud',
    'Sagde »hej« OR "nej"',
  ];

  it.each([
    ['uddannelse', [texts[0]]],
    ['UNGDOM køk', [texts[0]]],
    ['eksamen køkken', [texts[0]]],
    ['unge færge', [texts[1]]],
    ['ø-', [texts[1]]],
    ['Ø', [texts[1], texts[0]]],
    ['0%', [texts[2]]],
    ['_', []],
    ['"nej"', [texts[3]]],
    ['OR', [texts[3]]],
    ['»hej«', [texts[3]]],
    ['unge NOT færge', []],
    ['title:unge', []],
    ['ung*', []],
    ['NEAR(unge færge)', []],
    ['Trygge', [...texts].reverse()],
    ['Tr', [...texts].reverse()],
  ])('finds by %s what holds it', async (words, expected) => {
    const { search } = await openCatalogue(...texts);
    const found = await search(words);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it.each([
    '"',
    '""""',
    "'; DROP TABLE note; --",
    '\0',
    'abc\0def',
    '\uD800',
    '*',
    '(',
    '-',
    '\\',
    '%%%',
    '^abc',
    'a'.repeat(300),
    'ab '.repeat(99),
    '{a b}:c',
    '🍎',
    '   ',
  ])('takes %j for text', async (words) => {
    const { ask, bugs } = await openCatalogue('Lys');
    await ask('catalogue.search', { words });
    expect(bugs).toEqual([]);
  });

  it('puts a hit in the title first', async () => {
    const { ask, mark, publish, search } = await openCatalogue('Noget om lys i en lang forklaring', 'Bænk');
    const [bench] = (await ask('catalogue.search', { words: 'bænk' })).entries;
    await ask('catalogueEntry.update', {
      id: bench?.id ?? '',
      fields: { description: 'Ved lyskrydset står der en' },
    });
    await mark('Lys');
    await publish();
    expect((await search('lys')).at(-1)).toBe('Bænk');
  });

  it('narrows by factors, all of them, and by workshop', async () => {
    const { ask, mark, publish, search, id } = await openCatalogue('Uden');
    for (const [text, factors] of [
      ['Mål', ['goal']],
      ['Mål og hold', ['goal', 'team']],
    ] as const) {
      const noteId = await mark(text);
      await ask('note.update', { id: noteId, fields: { factors: [...factors] } });
    }
    await publish();
    expect(await search('', { factors: ['goal'] })).toEqual(['Mål og hold', 'Mål']);
    expect(await search('mål', { factors: ['goal', 'team'] })).toEqual(['Mål og hold']);
    expect(await search('', { workshopId: id })).toHaveLength(3);
    expect(await search('', { workshopId: '00000000-0000-7000-8000-00000000dead' })).toEqual([]);
  });

  it('comes in pages that together are everything, once', async () => {
    const { ask, search } = await openCatalogue(...Array.from({ length: 25 }, (_, n) => `Idé ${n}`));
    const pages = [];
    for (const offset of [0, 10, 20]) pages.push(...(await search('idé', { limit: 10, offset })));
    expect(new Set(pages).size).toBe(25);
    expect(await ask('catalogue.search', { words: 'idé 7', limit: 1 })).toMatchObject({
      matches: 2,
      total: 25,
    });
  });
});
