import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Note } from '@shared/domain/board';
import { DragList } from '@renderer/ui/drag/DragList';
import { useBoardStore } from './board-store';
import { noteRow, takesNotes } from './drag-ids';
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
  });
  const wantedId = useBoardStore(({ wanted }) => wanted?.id ?? null);
  useEffect(() => {
    const index = notes.findIndex(({ id }) => id === wantedId);
    // What is wanted before the column stands there waits for it.
    if (index !== -1 && inside) virtual.scrollToIndex(index, { align: 'auto' });
  }, [virtual, notes, wantedId, inside]);

  const drawn = virtual.getVirtualItems();
  const above = (drawn[0]?.start ?? start) - start;
  const below = virtual.getTotalSize() - ((drawn.at(-1)?.end ?? start) - start);
  return (
    <>
      <li ref={top} role="presentation" className={styles.unseen} style={{ height: above }} />
      {drawn.map(({ index }) => {
        const note = notes[index];
        if (note === undefined) return null;
        return (
          <NoteRow
            key={note.id}
            note={note}
            isTabStop={note.id === tabStop}
            at={{ index, of: notes.length, measure: virtual.measureElement }}
          />
        );
      })}
      <li role="presentation" className={styles.unseen} style={{ height: Math.max(0, below) }} />
    </>
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
