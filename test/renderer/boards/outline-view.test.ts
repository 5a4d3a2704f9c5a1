import { describe, expect, it } from 'vitest';
import type { Note } from '@shared/domain/board';
import type { ColumnView } from '@renderer/rooms/boards/boards-view';
import { asText, outlineOf } from '@renderer/rooms/boards/outline-view';

const note = (id: string, text: string) => ({ id, text }) as Note;
const say = ({ text }: Note) => ({ text, details: text === 'Lys' ? ['Idé', 'Mål'] : [] });
const words = { withoutTheme: 'Uden tema', also: 'Lagt sammen med' };

const columns = [
  {
    column: { id: 'c', title: 'Idéer' },
    themes: [{ theme: { id: 't', name: 'Synlig' }, notes: [note('1', 'Lys')] }],
    notes: [note('2', 'Hvem rydder sne?\nOg hvem betaler?')],
    count: 2,
  },
  { column: { id: 'd', title: 'Gik godt' }, themes: [], notes: [note('3', 'Turen')], count: 1 },
] as unknown as ColumnView[];

describe('a board as text', () => {
  it('has headings for columns and themes, and every note with what was merged into it and its own lines', () => {
    const parts = (one: Note) => (one.id === '1' ? [note('4', 'Lamper')] : []);
    expect(asText(['Hvad gør stien tryg?', ''], outlineOf(columns, say, parts), words)).toBe(
      [
        'Hvad gør stien tryg?',
        '',
        'Idéer (2)',
        '',
        'Synlig (1)',
        '- Lys (Idé; Mål)',
        '  Lagt sammen med:',
        '  + Lamper',
        '',
        'Uden tema (1)',
        '- Hvem rydder sne?',
        '  Og hvem betaler?',
        '',
        'Gik godt (1)',
        '- Turen',
      ].join('\n'),
    );
  });
});
