import { describe, expect, it } from 'vitest';
import { wordsIn } from '@shared/words/index';
import { findable, nearest } from '@renderer/app/matching';

const { find, run, frame } = wordsIn.da;
const acts = [
  { label: run.next, keys: ['PgDn'] },
  { label: run.plus(1), keys: ['Alt', '1'] },
  { label: run.plus(5), keys: ['Alt', '5'] },
  { label: run.pause, keys: ['Alt', 'P'] },
  { label: frame.stage, keys: ['F5'] },
  { label: frame.black, keys: ['Alt', 'B'] },
  { label: find.onStage('Tavle'), also: find.also['onStage'] },
  { label: 'Pause med mad' },
  { label: 'Idé: Åbent køkken' },
].map((act) => ({ also: find.also[act.keys?.join(' ') ?? ''], ...act }));

const found = (typed: string) => nearest(findable(acts), typed).map(({ label }) => label);

describe('what is typed finds', () => {
  it('an act by its name, by its figures in any order, and by its key', () => {
    expect(found('pause')[0]).toBe('Pause');
    expect(found('5 min')).toEqual(['+5 min']);
    expect(found('min 5')).toEqual(['+5 min']);
    expect(found('alt+5')).toEqual(['+5 min']);
    expect(found('pgdn')).toEqual(['Næste blok']);
  });

  it('an act by another word for it, after those that are called so', () => {
    expect(found('skærm')).toEqual(['Scene', 'Sort scene', 'På scenen: Tavle']);
    expect(found('scene')[0]).toBe('Scene');
  });

  it('the same without Danish letters, without accents, and in capitals', () => {
    expect(found('skaerm')).toContain('Sort scene');
    expect(found('naeste')).toEqual(['Næste blok']);
    expect(found('IDE')).toEqual(['Idé: Åbent køkken']);
  });

  it('a word with one letter wrong, missing, too many or out of its place', () => {
    for (const typed of ['paise', 'puse', 'pauuse', 'pasue']) expect(found(typed)[0]).toBe('Pause');
    expect(found('xyzw')).toEqual([]);
  });

  it('everything, in its order, while nothing is typed', () => {
    expect(found('')).toEqual(acts.map(({ label }) => label));
  });
});
