/** Which notes a filter lets through. Pure. */
import type { Note } from '@shared/domain/board';
import type { Factor, NoteKind } from '@shared/domain/values';

/** `groupId` is the group that wrote the note. */
export type Filter = { words: string; kind: NoteKind | 'all'; factor: Factor | 'all'; groupId: string };

export const noFilter: Filter = { words: '', kind: 'all', factor: 'all', groupId: 'all' };

/**
 * Every word is somewhere in the note or in what was merged into it. Words find nothing that is still hidden: that a
 * note is there would tell what is in it.
 */
export function fits(
  { words, kind, factor, groupId }: Filter,
  note: Note,
  parts: readonly Note[],
  isHidden: boolean,
): boolean {
  if (kind !== 'all' && note.kind !== kind) return false;
  // Said by several groups, a merged note is each group's.
  if (groupId !== 'all' && ![note, ...parts].some((each) => each.groupId === groupId)) return false;
  if (factor !== 'all' && (isHidden || !note.factors.includes(factor))) return false;
  const wanted = words.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  if (isHidden) return false;
  const text = [note, ...parts].map((each) => each.text.toLocaleLowerCase('da')).join(' ');
  return wanted.every((word) => text.includes(word));
}
