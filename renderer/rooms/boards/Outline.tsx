import { Fragment, memo, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Board, Group } from '@shared/domain/board';
import { questionOf } from '@shared/domain/question';
import { native } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { announce } from '@renderer/ui/feedback/announce';
import { tell } from '@renderer/ui/feedback/tell';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { endOutline, useBoardStore } from './board-store';
import { useBlocks } from './boards-data';
import type { ColumnView } from './boards-view';
import { asText, type OutlineColumn, type OutlineNote } from './outline-view';
import styles from './outline.module.css';
import { useOutline } from './useOutline';

type Props = { board: Board; group: Group | null; columns: readonly ColumnView[]; all: number };

/** The board as text under headings, for whoever listens to it or reads it aloud. One note has the focus at a time. */
export function Outline({ board, group, columns, all }: Props) {
  const { boards, boardWork } = useWords();
  const isFiltered = useBoardStore((store) => store.filter !== null);
  const { outline: words, merge } = boardWork;
  const outline = useOutline(board.id, columns);
  const page = useRef<HTMLElement>(null);
  const shown = columns.reduce((sum, { count }) => sum + count, 0);
  const head = useHead(board, group, shown, all);
  const { reached, setReached } = useReading(page, outline);
  const copy = () => {
    const text = asText(head, outline, { withoutTheme: words.withoutTheme, also: merge.also });
    tell(native('copyText', { text }).then(() => announce(words.copied)));
  };
  useHotkeys([{ keys: ['C'], label: words.copy, run: copy }], page);
  return (
    <section ref={page} aria-label={words.title} data-area="" tabIndex={-1} className={styles.page}>
      <div className={styles.acts}>
        <b className="num" role="status">
          {isFiltered ? boardWork.filter.count(shown, all) : boards.notes(all)}
        </b>
        <span className="grow" />
        <Button size="small" icon="copy" keys={['C']} onPress={copy}>
          {words.copy}
        </Button>
        <Button size="small" icon="x" keys={['Esc']} onPress={() => endOutline(reached)}>
          {words.close}
        </Button>
      </div>
      <div className={styles.text}>
        {outline.map((column) => (
          <OneColumn key={column.id} column={column} reached={reached} onReach={setReached} />
        ))}
      </div>
    </section>
  );
}

type ColumnProps = { column: OutlineColumn; reached: string | null; onReach: (id: string) => void };

function OneColumn({ column: { title, count, lists }, reached, onReach }: ColumnProps) {
  const { outline: words } = useWords().boardWork;
  return (
    <>
      <h2>
        {title} <span className="num">({count})</span>
      </h2>
      {count === 0 && <p className="sub">{words.nothing}</p>}
      {lists.map(({ id, name, notes }) => (
        <Fragment key={id}>
          {(name !== null || lists.length > 1) && (
            <h3>
              {name ?? words.withoutTheme} <span className="num">({notes.length})</span>
            </h3>
          )}
          <ul>
            {notes.map((note) => (
              <OneNote key={note.id} note={note} isReached={note.id === reached} onReach={onReach} />
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}

type NoteProps = { note: OutlineNote; isReached: boolean; onReach: (id: string) => void };

/** Drawn anew only when it or the place one reads at has changed: the others of thousands stay as they are. */
const OneNote = memo(function OneNote({ note, isReached, onReach }: NoteProps) {
  const { id, text, details, parts } = note;
  const { merge } = useWords().boardWork;
  return (
    <li data-line={id} tabIndex={isReached ? 0 : -1} onFocus={() => onReach(id)}>
      <span className={styles.said}>{text}</span> <small>{details.join(' · ')}</small>
      {parts.length > 0 && (
        <ul aria-label={merge.also}>
          {parts.map((part) => (
            <li key={part.id}>
              <span className={styles.said}>{part.text}</span> <small>{part.details.join(' · ')}</small>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});

/** What stands above the copied text: the question, whose board it is, and how much of it the filter shows. */
function useHead(board: Board, group: Group | null, shown: number, all: number): string[] {
  const { boards: words, boardWork, marks } = useWords();
  const { running, blocks } = useBlocks(board.groupId);
  const isFiltered = useBoardStore((store) => store.filter !== null);
  const name = group === null ? board.title : words.groupAndName(marks.group(group.letter), group.name);
  return [questionOf(group, running, blocks), name, isFiltered ? boardWork.filter.count(shown, all) : ''];
}

/** From note to note with the arrows, beginning at the one that was left; Esc goes back to where one is by then. */
function useReading(page: RefObject<HTMLElement | null>, outline: readonly OutlineColumn[]) {
  const { outline: words } = useWords().boardWork;
  const ids = useMemo(
    () => outline.flatMap(({ lists }) => lists.flatMap(({ notes }) => notes.map(({ id }) => id))),
    [outline],
  );
  const from = useBoardStore((store) => store.outline?.from ?? null);
  const [reached, setReached] = useState(from);
  const here = reached !== null && ids.includes(reached) ? reached : (ids[0] ?? null);
  const goTo = (id: string | undefined) =>
    id !== undefined && page.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`)?.focus();
  const step = (by: 1 | -1) => () => goTo(here === null ? undefined : ids[ids.indexOf(here) + by]);
  const start = useRef(here);
  useEffect(() => {
    if (start.current === null) page.current?.focus();
    else page.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(start.current)}"]`)?.focus();
  }, [page]);
  useHotkeys(
    [
      { keys: ['↓'], run: step(1) },
      { keys: ['↑'], run: step(-1) },
      { keys: ['Home'], run: () => goTo(ids[0]) },
      { keys: ['End'], run: () => goTo(ids.at(-1)) },
      { keys: ['Esc'], label: words.close, run: () => endOutline(here) },
    ],
    page,
  );
  return { reached: here, setReached };
}
