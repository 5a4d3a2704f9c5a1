import { describe, expect, it } from 'vitest';
import type { Note } from '@shared/domain/board';
import { fits, noFilter } from '@renderer/rooms/boards/filter-view';

const note = (fields: Partial<Note>) =>
  ({ text: '', kind: 'idea', factors: [], ...fields }) as unknown as Note;

describe('a filtered board', () => {
  it('finds every word, in any case and order, also in what was merged into the note', () => {
    const light = note({ text: 'Lys på stien' });
    expect(fits({ ...noFilter, words: 'STIEN lys' }, light, [], false)).toBe(true);
    expect(fits({ ...noFilter, words: 'lys lamper' }, light, [], false)).toBe(false);
    expect(fits({ ...noFilter, words: 'lys lamper' }, light, [note({ text: 'Lamper' })], false)).toBe(true);
  });

  it('is of a group when it or something merged into it is', () => {
    const [own, other] = [note({ groupId: 'a' }), note({ groupId: 'b' })];
    expect(fits({ ...noFilter, groupId: 'a' }, own, [], false)).toBe(true);
    expect(fits({ ...noFilter, groupId: 'a' }, other, [], false)).toBe(false);
    expect(fits({ ...noFilter, groupId: 'a' }, other, [own], false)).toBe(true);
  });

  it('never tells by words or factor what is still hidden', () => {
    const hidden = note({ text: 'Lys', factors: ['goal'] as unknown as Note['factors'] });
    expect(fits({ ...noFilter, words: 'lys' }, hidden, [], true)).toBe(false);
    expect(fits(noFilter, hidden, [], true)).toBe(true);
  });
});
