/** A visitor's input that has become a note on the host's board, where it can be gathered under themes and voted on. */
import type { Note, Visit, VisitInput } from './board';

/**
 * The note with the guests' words, as theirs, on the board where they said them. It is known by just that: whoever words
 * it anew has made it a note of its own.
 */
export const noteMadeOf = <N extends Pick<Note, 'boardId' | 'groupId' | 'text'>>(
  { text }: Pick<VisitInput, 'text'>,
  { visitingGroupId, hostBoardId }: Pick<Visit, 'visitingGroupId' | 'hostBoardId'>,
  notes: readonly N[],
): N | undefined =>
  notes.find(
    (note) =>
      note.boardId === hostBoardId && note.groupId === visitingGroupId && note.text.trim() === text.trim(),
  );
