import { expect, test } from 'vitest';
import { pieces, stepTo } from '@renderer/rooms/catalogue/catalogue-view';

const hits = (title: string, words: string) =>
  pieces(title, words)
    .filter(({ isHit }) => isHit)
    .map(({ text }) => text);

test('searched words are found in a title, whatever their case and also inside a compound', () => {
  expect(hits('Ungeråd smager på skolemaden', 'mad UNGE')).toEqual(['Unge', 'mad']);
  expect(pieces('Køleskabet på torvet', '').map(({ text }) => text)).toEqual(['Køleskabet på torvet']);
});

test('signs that mean something to a pattern are only signs', () => {
  expect(hits('Hvad nu (hvis)?', '( ?')).toEqual(['(', '?']);
  expect(hits('Plads til alle', '.*')).toEqual([]);
});

test('no letter of a title is lost or doubled by the marking', () => {
  const title = 'Maden først: spis sammen';
  for (const words of ['m', 'mad maden', 'spis sam s', 'xyz'])
    expect(
      pieces(title, words)
        .map(({ text }) => text)
        .join(''),
    ).toBe(title);
});

test('the arrows stop at both ends of the list', () => {
  expect(stepTo('ArrowDown', -1, 3)).toBe(0);
  expect(stepTo('ArrowDown', 2, 3)).toBe(2);
  expect(stepTo('Home', 2, 3)).toBe(0);
  expect(stepTo('End', 0, 3)).toBe(2);
  expect(stepTo('ArrowDown', -1, 0)).toBeNull();
  expect(stepTo('a', 0, 3)).toBeNull();
});
