import { useMemo, useRef } from 'react';
import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { hyphenated } from '@renderer/ui/hyphens';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { Seal } from '@renderer/ui/marks/Seal';
import { FittingList } from './FittingList';
import { StageWriting } from './StageWriting';
import { boardColumns, isRoomy } from './stage-view';
import { sizes, useFit } from './useFit';
import styles from './stage.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };

/** A group's board for the whole room: themes first with their notes under them. */
export function StageBoard({ content: { board, groups }, workshop, words }: Props) {
  const { stage, marks } = words;
  const columns = useMemo(() => (board === null ? [] : boardColumns(board)), [board]);
  if (board === null) return <p className={styles.begins}>{stage.noBoard}</p>;
  const group = groups.find(({ letter }) => letter === board.groupLetter);
  return (
    <>
      <div className={styles.boardHead}>
        {board.groupLetter !== null && (
          <Seal letter={board.groupLetter} size="free" label={marks.group(board.groupLetter)} />
        )}
        <BoardTitle text={board.question || group?.name || board.board.title} />
      </div>
      {board.hiddenNotes === null ? (
        <Hung columns={columns} stage={stage} />
      ) : (
        <StageWriting count={board.hiddenNotes} running={board.running} workshop={workshop} words={words} />
      )}
    </>
  );
}

type Columns = ReturnType<typeof boardColumns>;

/** How many letters a line of a column holds, by the sizes of the style sheet. */
const lettersOf = (columns: number, roomy: boolean): number =>
  Math.floor((92 - 2 * (columns - 1)) / columns / ((roomy ? 2.8 : 2) * 0.58)) - 2;

function Hung({ columns, stage }: { columns: Columns; stage: Words['stage'] }) {
  const fits = lettersOf(columns.length, isRoomy(columns));
  return (
    <>
      {columns.length === 0 && <p className={styles.empty}>{stage.empty}</p>}
      <div className={styles.columns} data-roomy={isRoomy(columns) ? '' : undefined}>
        {columns.map(({ column, entries }) => (
          <section key={column.id}>
            <h2>
              {column.kind !== null && <KindGlyph kind={column.kind} />}
              {hyphenated(column.title, fits - 3)}
            </h2>
            <FittingList entries={entries} fits={fits} columnKind={column.kind} more={stage.more} />
          </section>
        ))}
      </div>
    </>
  );
}

const titleSizes = sizes(3.6, 1.2);

function BoardTitle({ text }: { text: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useFit(title, titleSizes, text);
  return (
    <h1 ref={title} className={styles.boardTitle}>
      {hyphenated(text, 32)}
    </h1>
  );
}
