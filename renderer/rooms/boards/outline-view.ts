/** A board as text, to be read from top to bottom. Pure. */
import type { Note } from '@shared/domain/board';
import type { ColumnView } from './boards-view';

/** What is said of one note: its words, and what else there is to know. */
export type Said = { text: string; details: readonly string[] };
export type OutlineNote = Said & { id: string; parts: readonly (Said & { id: string })[] };
/** A theme's notes, or with null those without one. */
type OutlineList = { id: string; name: string | null; notes: readonly OutlineNote[] };
export type OutlineColumn = { id: string; title: string; count: number; lists: readonly OutlineList[] };

export function outlineOf(
  columns: readonly ColumnView[],
  say: (note: Note) => Said,
  partsOf: (note: Note) => readonly Note[],
): OutlineColumn[] {
  const told = (note: Note): OutlineNote => ({
    id: note.id,
    ...say(note),
    parts: partsOf(note).map((part) => ({ id: part.id, ...say(part) })),
  });
  return columns.map(({ column, themes, notes, count }) => ({
    id: column.id,
    title: column.title,
    count,
    lists: [
      ...themes.map(({ theme, notes: within }) => ({
        id: theme.id,
        name: theme.name,
        notes: within.map(told),
      })),
      ...(notes.length > 0 ? [{ id: column.id, name: null, notes: notes.map(told) }] : []),
    ],
  }));
}

/** As it is pasted into a mail or a document: indented, with a sign before each note. */
export function asText(
  head: readonly string[],
  columns: readonly OutlineColumn[],
  words: { withoutTheme: string; also: string },
): string {
  const lines = columns.flatMap(({ title, count, lists }) => [
    '',
    counted(title, count),
    ...lists.flatMap(({ name, notes }) => [
      ...headOf(name, notes.length, lists.length, words.withoutTheme),
      ...notes.flatMap((note) => [
        ...withSign('- ', note),
        ...(note.parts.length > 0 ? [`  ${words.also}:`] : []),
        ...note.parts.flatMap((part) => withSign('  + ', part)),
      ]),
    ]),
  ]);
  return [...head.filter((line) => line !== ''), ...lines].join('\n');
}

const counted = (name: string, count: number) => `${name} (${String(count)})`;

/** Notes without a theme need to be told apart only where there are themes. */
const headOf = (name: string | null, count: number, lists: number, withoutTheme: string): string[] =>
  name === null && lists === 1 ? [] : ['', counted(name ?? withoutTheme, count)];

/** Further lines stand under the first. */
function withSign(sign: string, { text, details }: Said): string[] {
  const [first = '', ...rest] = text.split('\n');
  const indent = ' '.repeat(sign.length);
  const lines = [`${sign}${first}`, ...rest.map((line) => `${indent}${line}`)];
  const last = lines.pop() ?? '';
  return [...lines, details.length > 0 ? `${last} (${details.join('; ')})` : last];
}
