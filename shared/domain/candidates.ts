/** Which notes can be voted for, judged or placed: pure, and the same in the core, in the room and on the stage. */
import type { Column, Note } from './board';
import { hiddenRounds, isHidden } from './standing';
import type { WritingRound } from './writing-round';

/** What a vote, a rating and a matrix have in common. A matrix never closes. */
export type Round = { boardIds: readonly string[]; closedAt?: number | null };

export type BoardRows = {
  note: readonly Note[];
  column: readonly Pick<Column, 'id' | 'rank'>[];
  writingRound: readonly WritingRound[];
};

/**
 * In the order they hang. `used` are the notes with dots, counts or a place: they stay although they were merged or
 * moved since, for what the room said of them was said. What is hidden in a writing round stays hidden all the same.
 */
export function candidates(round: Round, rows: BoardRows, used: ReadonlySet<string>): Note[] {
  const hidden = hiddenRounds(rows.writingRound);
  const boardAt = new Map(round.boardIds.map((id, at) => [id, at]));
  const columnRank = new Map(rows.column.map(({ id, rank }) => [id, rank]));
  const place = ({ boardId }: Note) => boardAt.get(boardId) ?? round.boardIds.length;
  const rankOf = ({ columnId }: Note) => columnRank.get(columnId) ?? '';
  return rows.note
    .filter((note) => !isHidden(note, hidden) && (used.has(note.id) || isOpenTo(round, note)))
    .sort(
      (a, b) =>
        place(a) - place(b) || order(rankOf(a), rankOf(b)) || order(a.rank, b.rank) || order(a.id, b.id),
    );
}

/** Whether a note may take part from now on. */
export function isCandidate(round: Round, note: Note, writingRounds: readonly WritingRound[]): boolean {
  return isOpenTo(round, note) && !isHidden(note, hiddenRounds(writingRounds));
}

/** What was written after the round had closed was never before the room. */
function isOpenTo({ boardIds, closedAt }: Round, note: Note): boolean {
  const isInTime = closedAt === undefined || closedAt === null || note.createdAt <= closedAt;
  return isInTime && note.mergedIntoId === null && boardIds.includes(note.boardId);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
