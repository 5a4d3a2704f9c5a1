import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/**
 * One tab stop for a list of rows: arrows, Home and End walk through it. Rows carry `rowProps(id)`. `follow` takes the
 * focus to a row once the list has changed: one that was moved, made, or comes after the one that went.
 * Who has been nowhere in it comes in at `entry`, or else at the first row.
 */
export const useRowFocus = (
  ids: readonly string[],
  list: RefObject<HTMLElement | null>,
  entry: string | undefined = ids[0],
) => {
  const [current, setCurrent] = useState<string | null>(null);
  const followed = useRef<string | null>(null);
  const visited = current !== null && ids.includes(current) ? current : null;
  const stop = visited ?? entry ?? null;
  const order = ids.join(' ');

  const focus = (id: string | null | undefined) => {
    if (id !== null && id !== undefined) rowIn(list.current, id)?.focus();
  };
  useEffect(() => {
    const id = followed.current;
    if (id === null) return;
    const row = rowIn(list.current, id);
    if (!row) return;
    followed.current = null;
    row.focus();
  }, [order, list]);

  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const here = ids.indexOf(id);
    const to: Record<string, number> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: ids.length - 1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focus(ids[Math.min(Math.max(next, 0), ids.length - 1)]);
  };
  return {
    /** Where the focus is, or will come in. */
    stop,
    /** Where it is or was; null before it has been anywhere. */
    visited,
    listProps: { onKeyDown },
    rowProps: (id: string) => ({
      'data-row': id,
      tabIndex: id === stop ? 0 : -1,
      onFocus: () => setCurrent(id),
      ...(id === stop ? { 'data-area-start': '' } : {}),
    }),
    focus,
    follow: (id: string | null | undefined) => {
      followed.current = id ?? null;
    },
  };
};

const rowIn = (list: HTMLElement | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null;
