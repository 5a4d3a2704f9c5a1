import { expect, test } from 'vitest';
import { kindOf, linesOf, noMarks, parseMarks, readSign } from '@renderer/rooms/boards/writing-view';

test('a sign as the first character of an empty line is the kind and goes', () => {
  expect(readSign('', '?')).toEqual({ kind: 'question', rest: '' });
  expect(readSign('', '- Bussen kører for sjældent')).toEqual({
    kind: 'madeItHard',
    rest: 'Bussen kører for sjældent',
  });
  expect(readSign('Hvad', 'Hvad?')).toBeNull();
  expect(readSign('', 'Bussen')).toBeNull();
});

test('a pasted list loses its dots and numbers, and its empty lines', () => {
  const pasted = 'Idéer:\r\n• Flere bænke\n- Lys på stien\n\n  2) Åbent køkken\n3 busser i timen\n';
  expect(linesOf(pasted)).toEqual([
    'Idéer:',
    'Flere bænke',
    'Lys på stien',
    'Åbent køkken',
    '3 busser i timen',
  ]);
});

test('nor do the dots of Word, letters and boxes stay, and what only looks like one does', () => {
  const pasted =
    '\uf0b7\tBænke\no\tLys\na) Bus\n- [ ] Sti\n☐ Træer\n\t– Skilte\n\n   \nA er god\no, nej\n-5 grader';
  expect(linesOf(pasted)).toEqual([
    'Bænke',
    'Lys',
    'Bus',
    'Sti',
    'Træer',
    'Skilte',
    'A er god',
    'o, nej',
    '-5 grader',
  ]);
});

test('the kind of a first character comes before the chosen one; a draft that cannot be read is none', () => {
  expect(kindOf({ kind: 'idea', once: 'concern', factors: [] })).toBe('concern');
  expect(kindOf({ kind: 'wentWell', once: null, factors: [] })).toBe('wentWell');
  expect(parseMarks('{"kind":')).toEqual(noMarks);
  expect(parseMarks('')).toEqual(noMarks);
});
