/** Which notes may be read, and which stand on a board by themselves. Pure, and the same in the core and the rooms. */
import type { Note } from './board';
import type { WritingRound } from './writing-round';

type Rounds = readonly Pick<WritingRound, 'id' | 'revealedAt'>[];

export const hiddenRounds = (rounds: Rounds): ReadonlySet<string> =>
  new Set(rounds.filter(({ revealedAt }) => revealedAt === null).map(({ id }) => id));

export const isHidden = (
  { writingRoundId }: Pick<Note, 'writingRoundId'>,
  hidden: ReadonlySet<string>,
): boolean => writingRoundId !== null && hidden.has(writingRoundId);

/** Without what is being written hidden: for everything that is read, counted by its words or printed. */
export function readable<N extends Pick<Note, 'writingRoundId'>>(notes: readonly N[], rounds: Rounds): N[] {
  const hidden = hiddenRounds(rounds);
  return notes.filter((note) => !isHidden(note, hidden));
}

/** One for each thing that was said: what was merged into another note is told with that one. */
export const unmerged = <N extends Pick<Note, 'mergedIntoId'>>(notes: readonly N[]): N[] =>
  notes.filter(({ mergedIntoId }) => mergedIntoId === null);

/** What was merged into each note, oldest first. */
export function mergedInto<N extends Pick<Note, 'id' | 'mergedIntoId' | 'createdAt'>>(
  notes: readonly N[],
): ReadonlyMap<string, readonly N[]> {
  const parts = new Map<string, N[]>();
  for (const note of notes) {
    if (note.mergedIntoId === null) continue;
    const others = parts.get(note.mergedIntoId);
    if (others === undefined) parts.set(note.mergedIntoId, [note]);
    else others.push(note);
  }
  for (const others of parts.values()) others.sort((a, b) => a.createdAt - b.createdAt);
  return parts;
}

/** The open round that a board is written in; its own goes before one for all. */
export function openRound<R extends Pick<WritingRound, 'boardId' | 'revealedAt'>>(
  boardId: string,
  rounds: readonly R[],
): R | null {
  const open = rounds.filter(({ revealedAt }) => revealedAt === null);
  return (
    open.find((round) => round.boardId === boardId) ?? open.find((round) => round.boardId === null) ?? null
  );
}
