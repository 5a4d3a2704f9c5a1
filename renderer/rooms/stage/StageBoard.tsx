import { useMemo } from 'react';
import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { hyphenated } from '@renderer/ui/hyphens';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { Seal } from '@renderer/ui/marks/Seal';
import { HungNotes } from './HungNotes';
import { StageEmpty } from './StageEmpty';
import { StageTitle } from './StageTitle';
import { StageWriting } from './StageWriting';
import { boardColumns } from './stage-view';
import { useNotesThatFit } from './useNotesThatFit';
import common from './stage.module.css';
import styles from './board.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };

/** A group's board for the whole room: themes first with their notes under them. */
export function StageBoard({ content: { board, groups }, workshop, words }: Props) {
  const { stage, marks } = words;
  const columns = useMemo(() => (board === null ? [] : boardColumns(board)), [board]);
  if (board === null) return <StageEmpty title={workshop.title} text={stage.noBoard} />;
  const group = groups.find(({ letter }) => letter === board.groupLetter);
  return (
    <>
      <div className={styles.boardHead}>
        {board.groupLetter !== null && (
          <Seal letter={board.groupLetter} size="free" label={marks.group(board.groupLetter)} />
        )}
        <StageTitle fits={32} text={board.question || group?.name || board.board.title} />
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

/** How many letters of this size in vw a line of a column holds. */
const lettersOf = (columns: number, size: number): number =>
  Math.floor((92 - 2 * (columns - 1)) / columns / (size * 0.58)) - 2;
const headSize = 2.1;

function Hung({ columns, stage }: { columns: Columns; stage: Words['stage'] }) {
  const { board, size, isWhole, shown } = useNotesThatFit(columns);
  if (columns.length === 0) return <p className={common.empty}>{stage.empty}</p>;
  const fits = isWhole ? Infinity : lettersOf(columns.length, size);
  return (
    <div ref={board} className={styles.columns}>
      {columns.map(({ column, entries }, at) => (
        <section key={column.id}>
          <h2>
            {column.kind !== null && <KindGlyph kind={column.kind} />}
            {hyphenated(column.title, lettersOf(columns.length, headSize) - 3)}
          </h2>
          <HungNotes
            entries={entries}
            fits={fits}
            columnKind={column.kind}
            shown={shown[at] ?? entries.length}
            more={stage.more}
          />
        </section>
      ))}
    </div>
  );
}
