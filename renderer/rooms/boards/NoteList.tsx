import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { Fragment, useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Note } from '@shared/domain/board';
import { DragList } from '@renderer/ui/drag/DragList';
import { reach, useBoardStore } from './board-store';
import { heldIn, noteRow, takesNotes } from './drag-ids';
import { NoteRow } from './NoteRow';
import styles from './boards.module.css';

type Props = {
  /** As it is called while something is moved. */
  list: string;
  name: string;
  notes: readonly Note[];
  tabStop: string | null;
  /** What the list lies in; its parent scrolls. */
  inside: HTMLElement | null;
  /** Whether a note laid on another one here makes a theme of both. */
  makesThemes?: boolean;
  className?: string | undefined;
  /** What to read where there is nothing. */
  empty: string | null;
};

const show = (row: string): void => reach(heldIn(row).id, false);

/** Longer lists draw only what is in sight: a board of thousands answers as fast as one of ten. */
const drawnWhole = 60;

/** Notes in their order, to be moved within, into and out of. */
export function NoteList({ list, name, notes, tabStop, inside, makesThemes, className, empty }: Props) {
  const ids = useMemo(() => notes.map(({ id }) => noteRow(id)), [notes]);
  if (empty !== null) {
    return (
      <DragList as="div" id={list} name={name} ids={ids} accepts={takesNotes} className={className}>
        <p className={styles.nothing}>{empty}</p>
      </DragList>
    );
  }
  return (
    <DragList
      id={list}
      name={name}
      ids={ids}
      accepts={takesNotes}
      {...(makesThemes && { joins: takesNotes })}
      show={show}
      className={className}
      {...(notes.length === 0 ? { role: 'presentation' } : {})}
    >
      {notes.length > drawnWhole ? (
        <NotesInSight notes={notes} tabStop={tabStop} inside={inside} />
      ) : (
        notes.map((note) => <NoteRow key={note.id} note={note} isTabStop={note.id === tabStop} />)
      )}
    </DragList>
  );
}

/** A guess in px, until a note has been drawn and measured. */
const usualHeight = 72;

function NotesInSight({ notes, tabStop, inside }: Pick<Props, 'notes' | 'tabStop' | 'inside'>) {
  const top = useRef<HTMLLIElement>(null);
  const start = useStart(top, inside);
  // eslint-disable-next-line react-hooks/incompatible-library -- its answers are read at once and never kept
  const virtual = useVirtualizer({
    count: notes.length,
    getScrollElement: () => inside?.parentElement ?? null,
    getItemKey: (index) => notes[index]?.id ?? index,
    estimateSize: () => usualHeight,
    measureElement: (content) => (content.parentElement ?? content).getBoundingClientRect().height,
    overscan: 5,
    scrollMargin: start,
    rangeExtractor: useDrawn(notes, tabStop),
  });
  const wantedId = useBoardStore(({ wanted }) => wanted?.id ?? null);
  useEffect(() => {
    const index = notes.findIndex(({ id }) => id === wantedId);
    // What is wanted before the column stands there waits for it.
    if (index !== -1 && inside) virtual.scrollToIndex(index, { align: 'auto' });
  }, [virtual, notes, wantedId, inside]);

  const drawn = virtual.getVirtualItems();
  const foot = start + virtual.getTotalSize();
  return (
    <>
      <li ref={top} role="presentation" className={styles.unseen} />
      {drawn.map(({ index, start: from }, at) => {
        const note = notes[index];
        if (note === undefined) return null;
        return (
          <Fragment key={note.id}>
            <Undrawn from={drawn[at - 1]?.end ?? start} to={from} />
            <NoteRow
              note={note}
              isTabStop={note.id === tabStop}
              index={index}
              of={notes.length}
              measure={virtual.measureElement}
            />
          </Fragment>
        );
      })}
      <Undrawn from={drawn.at(-1)?.end ?? start} to={foot} />
    </>
  );
}

/** Takes the place of the notes between those that are drawn. */
const Undrawn = ({ from, to }: { from: number; to: number }) =>
  to > from && <li role="presentation" className={styles.unseen} style={{ height: to - from }} />;

/** What is in sight, and the note that keys act on or carry: it keeps the focus however far the rest is scrolled. */
function useDrawn(notes: readonly Note[], tabStop: string | null): (range: Range) => number[] {
  const kept = useMemo(() => notes.findIndex(({ id }) => id === tabStop), [notes, tabStop]);
  return useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      return kept === -1 || inSight.includes(kept) ? inSight : [...inSight, kept].sort((a, b) => a - b);
    },
    [kept],
  );
}

/** How far down the scrolled content the list begins: themes above it come, go and fold. */
function useStart(top: RefObject<HTMLElement | null>, inside: HTMLElement | null): number {
  const [start, setStart] = useState(0);
  useEffect(() => {
    const list = top.current?.parentElement;
    if (!inside || !list) return;
    const observer = new ResizeObserver(() => {
      setStart(Math.round(list.getBoundingClientRect().top - inside.getBoundingClientRect().top));
    });
    for (const part of inside.children) observer.observe(part);
    return () => observer.disconnect();
  }, [top, inside]);
  return start;
}
