import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@shared/domain/agenda';
import { bandsOf, clearOfBands, reordered } from '@shared/domain/side-by-side';
import { slackOf } from '@shared/domain/slack';
import { openWorkshop } from '../helpers/core';

const block = (id: string, withPrevious = false) => ({
  id,
  agendaItemId: 'item',
  withPrevious,
});
const agenda = [block('a'), block('b'), block('c', true), block('d')];
const letters = (bands: { id: string }[][]) =>
  bands.map((band) => band.map(({ id }) => id).join('')).join(' ');

describe('what stands side by side', () => {
  it('is one that begins and those that follow with it', () => {
    expect(letters(bandsOf(agenda))).toBe('a bc d');
  });

  it('has no place in between', () => {
    expect(clearOfBands(agenda, 'c')).toBe('d');
    expect(clearOfBands(agenda, 'b')).toBe('b');
    expect(clearOfBands(agenda.slice(0, 3), 'c')).toBeNull();
  });

  it('keeps every block whatever order it is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (beside, a, b) => {
          const band = beside.map((withPrevious, at) => block(String(at), withPrevious));
          const [id, before] = [String(a % band.length), String(b % band.length)];
          const after = reordered(band, id, id === before ? null : before).map((each) => each.id);
          expect([...after].sort()).toEqual(band.map((each) => each.id).sort());
          if (id !== before) expect(after[after.indexOf(id) + 1]).toBe(before);
        },
      ),
    );
  });
});

describe('what a plan could give', () => {
  const timed = (fields: Partial<Block>): Block =>
    ({ id: 'x', title: 'X', agendaItemId: 'i', minutes: 20, leastMinutes: null, ...fields }) as Block;

  it('is what may be shortened and what may be left out', () => {
    const slack = slackOf([
      timed({ title: 'Pause', leastMinutes: 10 }),
      timed({ title: 'Oplæg' }),
      timed({ title: 'Film', minutes: 5, mayDrop: true }),
    ]);
    expect(slack.minutes).toBe(15);
    expect(slack.givers.map(({ title }) => title)).toEqual(['Pause', 'Film']);
  });

  it('is no more than the one beside it can give', () => {
    const beside = timed({ id: 'y', title: 'Y', minutes: 30, leastMinutes: 10, withPrevious: true });
    expect(slackOf([timed({}), beside]).givers).toEqual([{ id: 'x', title: 'Y', minutes: 10 }]);
  });
});

describe('blocks that run at the same time', () => {
  async function openParallel() {
    const { ask, id, rows } = await openWorkshop();
    const agendaItemId = (await ask('agendaItem.add', { workshopId: id, title: 'To spor' })).id;
    const add = async (title: string) => (await ask('block.add', { agendaItemId, title })).id;
    const ids = { a: await add('a'), b: await add('b'), c: await add('c'), d: await add('d') };
    await ask('block.update', { id: ids.c, fields: { withPrevious: true } });
    const shown = async (item = agendaItemId) => {
      const own = (await rows()).block.filter((each) => each.agendaItemId === item);
      return bandsOf(own)
        .map((band) => band.map(({ title }) => title).join('+'))
        .join(' ');
    };
    const first = (await rows()).agendaItem[0]?.id ?? '';
    return { ask, agendaItemId, ids, shown, first };
  }

  it('are moved together, by whichever of them', async () => {
    const { ask, agendaItemId, ids, shown } = await openParallel();
    await ask('block.move', { id: ids.b, agendaItemId, before: ids.a });
    expect(await shown()).toBe('b+c a d');
    await ask('block.move', { id: ids.c, agendaItemId, before: null });
    expect(await shown()).toBe('a d b+c');
    await ask('history.undo', {});
    expect(await shown()).toBe('b+c a d');
  });

  it('go into another item together', async () => {
    const { ask, ids, shown, first } = await openParallel();
    await ask('block.move', { id: ids.b, agendaItemId: first, before: null });
    expect(await shown()).toBe('a d');
    expect(await shown(first)).toMatch(/ b\+c$/);
  });

  it('take nobody in between, moved or new', async () => {
    const { ask, agendaItemId, ids, shown } = await openParallel();
    await ask('block.move', { id: ids.a, agendaItemId, before: ids.c });
    await ask('block.add', { agendaItemId, title: 'ny', before: ids.c });
    expect(await shown()).toBe('b+c ny a d');
  });

  it('can change places among themselves', async () => {
    const { ask, agendaItemId, ids, shown } = await openParallel();
    await ask('block.move', { id: ids.c, agendaItemId, before: ids.b });
    expect(await shown()).toBe('a c+b d');
  });

  it('begin where they stood when the first of them goes', async () => {
    const { ask, ids, shown } = await openParallel();
    await ask('block.remove', { id: ids.b });
    expect(await shown()).toBe('a c d');
  });

  it('do not hang on to what is put before the first of an item', async () => {
    const { ask, agendaItemId, ids, shown } = await openParallel();
    await ask('block.update', { id: ids.a, fields: { withPrevious: true } });
    await ask('block.move', { id: ids.d, agendaItemId, before: ids.a });
    expect(await shown()).toBe('d a b+c');
  });
});
