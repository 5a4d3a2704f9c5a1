import { candidates } from '@shared/domain/candidates';
import { opinions } from '@shared/domain/opinions';
import { shownVote } from '@shared/domain/vote-result';
import { byId, number, tableOf, text } from './columns';
import type { Meeting } from './minutes/meeting';
import type { DataTable } from './table';

type Row = {
  round: string;
  noteId: string;
  criterion?: string;
  place?: number | null;
  dots?: number;
  counts?: readonly number[];
  x?: number;
  y?: number;
};

/** Dots, ratings and places, a row each note and round. What is hidden still is left out. */
export function priorityTable({ rows, words }: Meeting): DataTable {
  const { columns } = words;
  const noteOf = byId(rows.note);
  const groupOf = byId(rows.group);
  return tableOf<Row>(
    words.sheets.priorities,
    [
      text(columns.round, 30, ({ round }) => round),
      text(columns.note, 70, ({ noteId }) => noteOf(noteId)?.text ?? null),
      text(columns.group, 8, ({ noteId }) => groupOf(noteOf(noteId)?.groupId)?.letter ?? null),
      number(columns.place, ({ place }) => place ?? null),
      number(columns.dots, ({ dots }) => dots ?? null),
      text(columns.criterion, 24, ({ criterion }) => criterion ?? null),
      number(columns.mean, ({ counts }) => rounded(counts)),
      ...[1, 2, 3, 4, 5].map((score) =>
        number<Row>(columns.gave(score), ({ counts }) => counts?.[score - 1] ?? null),
      ),
      number(columns.across, ({ x }) => x ?? null),
      number(columns.up, ({ y }) => y ?? null),
    ],
    [...voteRows(rows), ...ratingRows(rows), ...matrixRows(rows)],
  );
}

type Rows = Meeting['rows'];

const voteRows = (rows: Rows): Row[] =>
  rows.voteRound.flatMap((round) => {
    const ballots = rows.ballot.filter(({ voteRoundId }) => voteRoundId === round.id);
    const ids = new Set(ballots.map(({ id }) => id));
    const used = new Set(rows.dots.filter(({ ballotId }) => ids.has(ballotId)).map(({ noteId }) => noteId));
    const noteIds = candidates(round, rows, used).map(({ id }) => id);
    const { rows: tallied } = shownVote(round, noteIds, ballots, rows.dots);
    return (tallied ?? []).map(({ noteId, place, count }) => ({
      round: round.title,
      noteId,
      place,
      dots: count,
    }));
  });

const ratingRows = (rows: Rows): Row[] =>
  rows.ratingRound.flatMap((round) =>
    rows.rating
      .filter(({ ratingRoundId }) => ratingRoundId === round.id)
      .map(({ noteId, criterion, counts }) => ({
        round: round.title,
        noteId,
        criterion: round.criteria[criterion] ?? '',
        counts,
      })),
  );

const matrixRows = (rows: Rows): Row[] =>
  rows.matrix.flatMap((matrix) =>
    rows.matrixPlace
      .filter(({ matrixId }) => matrixId === matrix.id)
      .map(({ noteId, x, y }) => ({ round: matrix.title, noteId, x: x / 10, y: y / 10 })),
  );

function rounded(counts: readonly number[] | undefined): number | null {
  const { mean } = opinions(counts ?? []);
  return mean === null ? null : Math.round(mean * 100) / 100;
}
