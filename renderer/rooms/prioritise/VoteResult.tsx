import { useEffect, useRef, type CSSProperties } from 'react';
import type { Note as NoteRecord } from '@shared/domain/board';
import { ties, type ShownVote, type Tallied } from '@shared/domain/vote-result';
import { useRecord } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Note } from '@renderer/ui/board/Note';
import { classes } from '@renderer/ui/classes';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { tell } from '@renderer/ui/feedback/tell';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Seal } from '@renderer/ui/marks/Seal';
import { Tally } from '@renderer/ui/marks/Tally';
import { markForCatalogue } from './prioritise-data';
import { revealedAfter, withDots } from './prioritise-view';
import styles from './prioritise.module.css';
import votesStyles from './votes.module.css';

type Props = {
  shown: ShownVote;
  rows: readonly Tallied[];
  notes: readonly NoteRecord[];
  /** It was closed just now: the rows come one by one, from the last. */
  isRevealing: boolean;
};

/** What the room puts first, in strokes and numbers, and which notes stand alike. */
export function VoteResult({ shown, rows, notes, isRevealing }: Props) {
  const { prioritise } = useWords();
  const words = prioritise.vote;
  const noteOf = new Map(notes.map((note) => [note.id, note]));
  const top = withDots(rows);
  const list = useRef<HTMLOListElement>(null);
  // The button that closed it is gone; the result is what there is to see now.
  useEffect(() => {
    if (isRevealing) list.current?.focus();
  }, [isRevealing]);
  return (
    <div className={classes(styles.list, votesStyles.results)}>
      {top.length === 0 && (
        <MarginRow>
          <p>{words.noDots}</p>
        </MarginRow>
      )}
      <ol
        ref={list}
        tabIndex={-1}
        data-area=""
        aria-label={words.result}
        className={classes(isRevealing && votesStyles.revealing)}
      >
        {top.map((row, at) => {
          const note = noteOf.get(row.noteId);
          if (note === undefined) return null;
          return (
            <Row
              key={row.noteId}
              row={row}
              note={note}
              isFirst={at === 0}
              after={revealedAfter(at, top.length)}
            />
          );
        })}
      </ol>
      <Account shown={shown} rows={rows} noteOf={noteOf} />
    </div>
  );
}

type AccountProps = {
  shown: ShownVote;
  rows: readonly Tallied[];
  noteOf: ReadonlyMap<string, NoteRecord>;
};

/** Who stands alike, who counted, and what got nothing. */
function Account({ shown, rows, noteOf }: AccountProps) {
  const { prioritise } = useWords();
  const words = prioritise.vote;
  const without = rows.filter(({ count }) => count === 0);
  return (
    <MarginRow className={votesStyles.account}>
      <p className={styles.strong}>
        {ties(rows)
          .map(({ place, noteIds }) => words.tie(noteIds.length, place))
          .join(' ')}
      </p>
      <p className="sub">
        {words.account(shown.people, shown.budget, shown.dots)} {prioritise.notDecided}
      </p>
      {without.length > 0 && (
        <details className={votesStyles.without}>
          <summary>{words.none(without.length)}</summary>
          <ul>
            {without.map(({ noteId }) => (
              <li key={noteId}>{noteOf.get(noteId)?.text}</li>
            ))}
          </ul>
        </details>
      )}
    </MarginRow>
  );
}

type RowProps = { row: Tallied; note: NoteRecord; isFirst: boolean; after: number };

function Row({ row: { place, count, isShared }, note, isFirst, after }: RowProps) {
  const { prioritise, marks } = useWords();
  const words = prioritise.vote;
  const group = useRecord('group', note.groupId);
  // Only CSSOM may carry it under our content policy.
  const turn = { '--turn': after } as CSSProperties;
  return (
    <li className={votesStyles.result} style={turn}>
      <MarginRow
        align="center"
        line={isFirst ? 'ink' : 'hair'}
        bodyClassName={votesStyles.dotsRow}
        margin={
          <span className={votesStyles.place}>
            <span className="num">{words.place(place ?? 0)}</span>
            {isShared && <span className="sub">{words.shared}</span>}
          </span>
        }
      >
        <div className={votesStyles.said}>
          <Note kind={note.kind} kindLabel={marks.kind[note.kind]}>
            {note.text}
          </Note>
        </div>
        {group && <Seal letter={group.letter} size="s" label={marks.group(group.letter)} />}
        <Tally count={count} className={votesStyles.tally} />
        <IconButton
          icon="star"
          size="small"
          isPressed={note.isForCatalogue}
          label={note.isForCatalogue ? prioritise.notForCatalogue : prioritise.forCatalogue}
          onPress={() => tell(markForCatalogue(note))}
        />
      </MarginRow>
    </li>
  );
}
