import { describe, expect, it } from 'vitest';
import type { Method, MethodScope, OwnStep, ShippedMethod } from '@shared/domain/method';
import { shelvesOf, spotOf } from '@renderer/rooms/prepare/methods/methods-view';
import type { PlannedItem } from '@renderer/rooms/prepare/prepare-view';

const step: OwnStep = {
  id: 'step',
  title: 'Første runde',
  kind: 'groupWork',
  minutes: 20,
  leastMinutes: null,
  mayDrop: false,
  withPrevious: false,
  prompt: 'Hvad er på spil?',
  goal: '',
  materials: '',
  facilitatorNote: '',
};

const described = { language: 'da', purpose: 'Små borde', tip: '', steps: [step] } as const;
const shipped = (name: string, scope: MethodScope): ShippedMethod => ({
  ...described,
  key: name.toLowerCase(),
  name,
  scope,
  steps: [step],
});
const own = (name: string, scope: MethodScope): Method => ({
  ...described,
  id: name.toLowerCase(),
  name,
  scope,
  steps: [step],
  shippedKey: '',
  createdAt: 0,
});

const library = {
  shipped: [shipped('Café', 'method'), shipped('Feedbackmøde', 'meeting')],
  own: [own('Vores aften', 'meeting')],
};

const namesIn = (...[which, shown, sought]: Parameters<typeof shelvesOf>) =>
  shelvesOf(which, shown, sought).map(({ group, methods }) => [group, methods.map(({ name }) => name)]);

describe('the shelves of the library', () => {
  it('have one’s own first, then methods, then whole meetings', () => {
    expect(namesIn(library, 'all', '')).toEqual([
      ['own', ['Vores aften']],
      ['method', ['Café']],
      ['meeting', ['Feedbackmøde']],
    ]);
  });

  it('leave out what is not asked for, also of one’s own', () => {
    expect(namesIn(library, 'meeting', '')).toEqual([
      ['own', ['Vores aften']],
      ['meeting', ['Feedbackmøde']],
    ]);
    expect(namesIn(library, 'own', '')).toEqual([['own', ['Vores aften']]]);
  });

  it.each(['café', '  RUNDE  spil ', 'borde'])(
    'are searched by every word, wherever it stands: %s',
    (sought) => {
      expect(namesIn(library, 'method', sought)).toEqual([['method', ['Café']]]);
    },
  );

  it('have what is called so before what only tells of it: Enter takes the first', () => {
    const told = {
      ...library,
      shipped: [{ ...shipped('Aftaler', 'method'), tip: 'Til sidst i et feedbackmøde' }],
    };
    const both = { ...told, shipped: [...told.shipped, ...library.shipped] };
    expect(namesIn(both, 'all', 'feedback')).toEqual([
      ['meeting', ['Feedbackmøde']],
      ['method', ['Aftaler']],
    ]);
    const within = { ...both, shipped: [...told.shipped, shipped('Feedback', 'method')] };
    expect(namesIn(within, 'all', 'feedback')).toEqual([['method', ['Feedback', 'Aftaler']]]);
  });

  it('are empty when one word stands nowhere', () => {
    expect(namesIn(library, 'all', 'runde elefant')).toEqual([]);
  });
});

/** Blocks by their ids; `=` in front: beside the one before. */
function itemOf(id: string, ...blocks: string[]): PlannedItem {
  const planned = blocks.map((name) => ({
    block: { id: name.replace('=', ''), title: name.replace('=', ''), withPrevious: name.startsWith('=') },
  }));
  return { item: { id, title: id }, blocks: planned } as unknown as PlannedItem;
}

describe('where a method goes', () => {
  const items = [itemOf('one', 'a', 'b'), itemOf('two', 'c', 'd', '=e', '=f', 'g')];
  const places = (rowId: string | null) => {
    const spot = spotOf(items, rowId);
    return spot && [spot.before.agendaItemId, spot.before.before, spot.after.before];
  };

  it('is around the block that the focus was in', () => {
    expect(places('a')).toEqual(['one', 'a', 'b']);
    expect(places('b')).toEqual(['one', 'b', null]);
  });

  it.each(['d', 'e', 'f'])('is around all the blocks that run side by side with %s', (id) => {
    expect(places(id)).toEqual(['two', 'd', 'g']);
  });

  it('is first or last in the item whose head had the focus, and in the last item when nothing had', () => {
    expect(places('one')).toEqual(['one', 'a', null]);
    expect(places(null)).toEqual(['two', 'c', null]);
    expect(places('gone')).toEqual(['two', 'c', null]);
    expect(spotOf([], 'a')).toBeNull();
  });
});
