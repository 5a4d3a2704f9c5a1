import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { Seal } from '@renderer/ui/marks/Seal';
import { boardColumns } from './stage-view';
import styles from './stage.module.css';

/** A group's board for the whole room: themes first, their notes under them, cut where the screen ends. */
export function StageBoard({
  content: { board, groups },
  words: { stage, marks },
}: {
  content: StageContent;
  words: Words;
}) {
  if (board === null) return <p className={styles.begins}>{stage.noBoard}</p>;
  const group = groups.find(({ letter }) => letter === board.groupLetter);
  return (
    <>
      <div className={styles.boardHead}>
        {board.groupLetter !== null && (
          <Seal letter={board.groupLetter} size="free" label={marks.group(board.groupLetter)} />
        )}
        <h1 className={styles.boardTitle}>{group?.question || board.board.title}</h1>
      </div>
      {board.notes.length === 0 && <p className={styles.next}>{stage.empty}</p>}
      <div className={styles.columns}>
        {boardColumns(board).map(({ column, entries }) => (
          <section key={column.id}>
            <h2>
              {column.kind !== null && <KindGlyph kind={column.kind} />}
              {column.title}
            </h2>
            <ul>
              {entries.map(({ id, text, isTheme, kind }) => (
                <li key={id} className={isTheme ? styles.theme : undefined}>
                  {kind !== null && kind !== column.kind && <KindGlyph kind={kind} />}
                  {text}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
