import { useState, type CSSProperties } from 'react';
import { ties } from '@shared/domain/vote-result';
import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { hyphenated } from '@renderer/ui/hyphens';
import { Seal } from '@renderer/ui/marks/Seal';
import { Tally } from '@renderer/ui/marks/Tally';
import { StageEmpty } from './StageEmpty';
import { StageHead } from './StageHead';
import { StageTitle } from './StageTitle';
import { useRowsThatFit } from './useRowsThatFit';
import { sizes } from './useFit';
import styles from './stage.module.css';
import parts from './parts.module.css';

type Workshop = NonNullable<StageContent['workshop']>;
type Props = { content: StageContent; workshop: Workshop; words: Words };
type Vote = NonNullable<StageContent['vote']>;
type Row = NonNullable<Vote['rows']>[number];

const rowSizes = sizes(2.8, 2);
/** As many as a row holds. */
const mostStrokes = 30;

/** What the room puts first; before that, how many dots are counted and no more. */
export function StageVote({ content: { vote }, workshop, words }: Props) {
  const { stage } = words;
  if (vote === null) return <StageEmpty title={workshop.title} text={stage.noVote} />;
  const left = vote.isClosed ? stage.prioritised : stage.voting;
  return (
    <>
      <StageHead left={left} middle={workshop.title} workshop={workshop} words={words} />
      <StageTitle className={parts.title} text={vote.title} />
      {vote.rows === null ? (
        <Counting vote={vote} words={words} />
      ) : (
        <Result key={vote.id} vote={vote} rows={vote.rows} words={words} />
      )}
    </>
  );
}

const Counting = ({ vote: { budget, dots }, words: { stage } }: { vote: Vote; words: Words }) => (
  <div className={parts.count}>
    <p>{stage.eachHas(budget)}</p>
    <p className={parts.figure}>{dots}</p>
    <p>{stage.counted(dots)}</p>
    <p className={parts.quiet}>{stage.tallyHidden}</p>
  </div>
);

function Result({ vote, rows, words }: { vote: Vote; rows: readonly Row[]; words: Words }) {
  const { stage, prioritise } = words;
  const { list, shown } = useRowsThatFit(rows, rowSizes);
  // A row without strokes above rows with them would look like the least: all have them, or the numbers alone stand.
  const hasStrokes = rows.every(({ count }) => count <= mostStrokes);
  // Once it was seen, a row that changes does not come in again.
  const [isRevealing] = useState(vote.isClosed);
  const foot = [
    ...tiesAmong(rows, shown).map(({ place, noteIds }) => prioritise.vote.tie(noteIds.length, place)),
    prioritise.vote.account(vote.people, vote.budget, vote.dots),
    vote.isClosed ? prioritise.notDecided : `${stage.tallySoFar}.`,
  ];
  return (
    <>
      {rows.length === 0 ? (
        <p className={styles.empty}>{stage.noDots}</p>
      ) : (
        <ol
          ref={list}
          className={parts.rows}
          data-revealing={isRevealing ? '' : undefined}
          data-figures={hasStrokes ? undefined : ''}
        >
          {rows.map((row, at) => (
            <ResultRow
              key={row.noteId}
              row={row}
              hasStrokes={hasStrokes}
              after={Math.max(0, shown - 1 - at)}
              words={words}
            />
          ))}
        </ol>
      )}
      <p className={parts.foot}>
        {rows.length > shown && `${stage.more(rows.length - shown)}. `}
        {foot.join(' ')}
      </p>
    </>
  );
}

/** Those of which something is seen; with the notes that share the place and have no room. */
const tiesAmong = (rows: readonly Row[], shown: number) => {
  const last = rows[shown - 1]?.place ?? 0;
  return ties(rows).filter(({ place }) => place <= last);
};

type ResultRowProps = { row: Row; hasStrokes: boolean; after: number; words: Words };

function ResultRow({ row, hasStrokes, after, words: { marks } }: ResultRowProps) {
  const { text, groupLetter, count, place } = row;
  // Only CSSOM may carry it under our content policy.
  const turn = { '--turn': after } as CSSProperties;
  return (
    <li data-entry="" style={turn}>
      <span className={parts.quiet}>{place}</span>
      <span className={parts.said}>{hyphenated(text, 22)}</span>
      {groupLetter === null ? (
        <span />
      ) : (
        <Seal letter={groupLetter} size="free" label={marks.group(groupLetter)} />
      )}
      {hasStrokes ? <Tally count={count} isNumberHidden className={parts.tally} /> : <span />}
      <b className="num" aria-hidden={hasStrokes}>
        {count}
      </b>
    </li>
  );
}
