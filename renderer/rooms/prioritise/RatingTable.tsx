import { useRef } from 'react';
import type { Note } from '@shared/domain/board';
import type { Rating, RatingRound } from '@shared/domain/rating';
import { useWords } from '@renderer/data/settings';
import { Table } from '@renderer/ui/controls/Table';
import { announce } from '@renderer/ui/feedback/announce';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useAction } from '@renderer/ui/useAction';
import { countKeys } from '@renderer/ui/count-keys';
import { shownOnly } from '@renderer/ui/hotkeys';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { RatingRow } from './RatingRow';
import { judged } from './prioritise-view';
import { countHand, takeNote, useNoteInHand } from './rating-data';
import styles from './prioritise.module.css';
import ratingsStyles from './ratings.module.css';

const scores = [1, 2, 3, 4, 5] as const;

type Props = {
  round: RatingRound;
  notes: readonly Note[];
  ratings: readonly Rating[];
  criterion: number;
};

/** One row a note. The row in hand is counted with the keys 1 to 5; every cell is counted with a press. */
export function RatingTable({ round, notes, ratings, criterion }: Props) {
  const { prioritise } = useWords();
  const words = prioritise.rating;
  const table = useRef<HTMLDivElement>(null);
  const rows = judged(notes, ratings, criterion);
  const inHand = useNoteInHand(notes.map(({ id }) => id));
  const isClosed = round.closedAt !== null;
  const { run, error } = useAction(countHand);
  const count = (noteId: string, score: number, by: 1 | -1) => {
    const row = rows.find(({ note }) => note.id === noteId);
    if (row === undefined || isClosed) return;
    const next = Math.max(0, (row.counts[score - 1] ?? 0) + by);
    void run({ ratingRoundId: round.id, noteId, criterion }, score, by).then((isDone) => {
      if (isDone) announce(words.counted(row.note.text, score, next));
    });
  };
  const hold = (by: number) => {
    const at = notes.findIndex(({ id }) => id === inHand) + by;
    const next = notes[Math.max(0, Math.min(notes.length - 1, at))];
    if (next === undefined) return;
    takeNote(next.id);
    table.current?.querySelector<HTMLElement>(`[data-rated="${next.id}"]`)?.focus();
  };
  useRatingKeys(!isClosed, hold, (score, by) => inHand !== null && count(inHand, score, by));
  return (
    <div ref={table} data-area="" tabIndex={-1} className={styles.list}>
      <MarginRow>
        <Refusal text={error} />
        <Table caption={round.criteria[criterion] ?? round.title} className={ratingsStyles.ratings}>
          <Head />
          <tbody>
            {rows.map((row) => (
              <RatingRow
                key={row.note.id}
                row={row}
                isInHand={row.note.id === inHand}
                isClosed={isClosed}
                onCount={(score, by) => {
                  takeNote(row.note.id);
                  count(row.note.id, score, by);
                }}
              />
            ))}
          </tbody>
        </Table>
      </MarginRow>
    </div>
  );
}

function Head() {
  const { prioritise } = useWords();
  const words = prioritise.rating;
  return (
    <thead>
      <tr>
        <th scope="col">{prioritise.note}</th>
        {scores.map((score) => (
          <th key={score} scope="col" className={ratingsStyles.score}>
            {score}
          </th>
        ))}
        <th scope="col" className={`num ${ratingsStyles.mean ?? ''}`}>
          {words.mean}
        </th>
        <th scope="col" className={ratingsStyles.opinion}>
          {words.opinion}
        </th>
      </tr>
    </thead>
  );
}

function useRatingKeys(
  canCount: boolean,
  hold: (by: number) => void,
  count: (score: number, by: 1 | -1) => void,
): void {
  const { prioritise } = useWords();
  const words = prioritise.rating;
  const counting = countKeys(count, { up: words.countUp, down: words.countDown });
  useHotkeys([
    ...(canCount ? counting : []),
    { keys: ['↑'], run: () => hold(-1) },
    { keys: ['↓'], run: () => hold(1) },
    { keys: ['↑↓'], label: prioritise.vote.otherNote, run: shownOnly },
  ]);
}
