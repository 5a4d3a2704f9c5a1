import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import type { Board } from '@shared/domain/board';
import { isHiddenNow } from '@renderer/data/notes';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { WritingLine } from '@renderer/ui/controls/WritingLine';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { announce } from '@renderer/ui/feedback/announce';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { shownOnly } from '@renderer/ui/hotkeys';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { edit, endOutline, reach, selectNone, useBoardStore } from './board-store';
import { AuthorField } from './AuthorField';
import styles from './boards.module.css';
import { stopsOf, type ColumnView } from './boards-view';
import { MarkChips } from './MarkChips';
import { PasteDialog } from './PasteDialog';
import { useWriting, type Writing } from './useWriting';
import { linesOf, readSign } from './writing-view';

/** Where the group writes: type, Enter, next. */
export function WriteArea({ board, columns }: { board: Board; columns: readonly ColumnView[] }) {
  const { boards: words, marks } = useWords();
  const line = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState<string[] | null>(null);
  const writing = useWriting(board, columns);
  const correctLatest = useCorrectLatest(board.id);

  const type = (next: string) => {
    const sign = readSign(writing.text, next);
    if (sign !== null) {
      writing.setMarks({ once: sign.kind });
      announce(words.kindIs(marks.kind[sign.kind]));
    }
    writing.setText(sign === null ? next : sign.rest);
  };
  const press = (event: KeyboardEvent) => {
    // Where names are asked for, the name comes next, as it stands there.
    const leaves = event.key === 'Tab' && !event.shiftKey && writing.asked === null;
    if (leaves && toBoard(columns)) event.preventDefault();
    else if (event.key === 'Backspace' && writing.text === '') writing.setMarks({ once: null });
  };
  const paste = (event: ClipboardEvent) => {
    const lines = linesOf(event.clipboardData.getData('text/plain'));
    if (lines.length < 2 || event.target !== line.current) return;
    event.preventDefault();
    setPasted(lines);
  };
  useShownKeys(line, writing, columns);
  return (
    <div className={styles.write} onPasteCapture={paste} onFocus={selectNone}>
      <WritingLine
        ref={line}
        size="board"
        autoFocus
        label={words.line}
        placeholder={words.placeholder}
        prefix={<KindGlyph kind={writing.kind} label={marks.kind[writing.kind]} />}
        value={writing.text}
        onChange={type}
        onSubmit={(text) => void writing.submit(text)}
        onRecall={correctLatest}
        onCancel={writing.unmark}
        onKeyDown={press}
      />
      {writing.asked !== null && <AuthorField draft={writing.asked} onEnter={() => line.current?.focus()} />}
      <Refusal text={writing.error} />
      <MarkChips marks={writing.marks} onChange={writing.setMarks} onDone={() => line.current?.focus()} />
      {pasted && (
        <PasteDialog
          board={board}
          lines={pasted}
          writing={writing}
          onOne={() => type(`${writing.text} ${pasted.join(' ')}`.trimStart())}
          onClose={() => setPasted(null)}
        />
      )}
    </div>
  );
}

/** What the key line shows while one writes; the line itself does it. */
function useShownKeys(
  line: RefObject<HTMLElement | null>,
  { text, asked, unmark }: Writing,
  columns: readonly ColumnView[],
): void {
  const { boards: words } = useWords();
  const isEmpty = columns.every(({ count, themes }) => count === 0 && themes.length === 0);
  const shown = [
    ...(text === '' ? [] : [{ keys: ['Enter'], label: words.save }]),
    ...(unmark ? [{ keys: ['Esc'], label: words.unmark }] : []),
    ...(text === '' && !isEmpty ? [{ keys: ['↑'], label: words.correctLatest }] : []),
    ...(isEmpty || asked ? [] : [{ keys: ['Tab'], label: words.toBoard }]),
  ];
  useHotkeys(
    shown.map((key) => ({ ...key, worksInFields: true, run: shownOnly })),
    line,
  );
}

/** Into the board, to where one was last; false while there is nothing to go to. */
function toBoard(columns: readonly ColumnView[]): boolean {
  const { folded, tabStop, outline } = useBoardStore.getState();
  if (outline !== null) {
    const line = document.querySelector<HTMLElement>('[data-line][tabindex="0"]');
    line?.focus();
    return line !== null;
  }
  const stops = stopsOf(columns, folded).flat();
  const target = tabStop !== null && stops.includes(tabStop) ? tabStop : stops[0];
  if (target !== undefined) reach(target);
  return target !== undefined;
}

/** The note written last at this screen; after a restart the newest on the board. */
function useCorrectLatest(boardId: string): () => void {
  const notes = useRecords('note', { boardId });
  const { hidden } = useWords().boardWork;
  return () => {
    const { latest } = useBoardStore.getState();
    const own = notes.find(({ id }) => id === latest);
    const newest = own ?? notes.reduce<(typeof notes)[number] | undefined>(later, undefined);
    if (newest === undefined) return;
    // Written at this screen since it was opened, it is the writer's own to see.
    if (own === undefined && isHiddenNow(newest)) {
      announce(hidden.notYet);
      return;
    }
    endOutline(null);
    reach(newest.id, false);
    edit(newest.id, true);
  };
}

const later = <T extends { createdAt: number }>(latest: T | undefined, note: T): T =>
  latest === undefined || note.createdAt >= latest.createdAt ? note : latest;
