import { useDroppable } from '@dnd-kit/core';
import { useEffect, useMemo, useRef, type HTMLAttributes, type ReactNode } from 'react';
import { classes } from '../classes';
import { DragListContext, useDragState } from './drag-context';
import styles from './drag.module.css';

export interface DragListProps extends HTMLAttributes<HTMLElement> {
  as?: 'ul' | 'ol' | 'div';
  /** Unlike any other list's in the area. */
  id: string;
  /** Its name, read while something is moved over it. */
  name: string;
  /** The rows in it, in order; empty for what only takes things in. */
  ids: readonly string[];
  /** false: things are in it or not, and their order is not the reader's. */
  isOrdered?: boolean;
  /** Which things may be put here; all of them without it. */
  accepts?: (id: string) => boolean;
  /** Whether a held thing may be laid on a row of this list; without it things go between rows only. */
  joins?: (held: string, row: string) => boolean;
  /** Brings a row into sight that is not drawn: for a list of which only a part is. */
  show?: (row: string) => void;
  children?: ReactNode;
}

/** A list things can be moved within, into and out of; or, with `isOrdered={false}`, just a place to put them. */
export const DragList = (props: DragListProps) => {
  const { as, id, name, ids, isOrdered = true, children, className, ...others } = props;
  const { accepts = anything, joins = never, show, ...rest } = others;
  const List = as ?? 'ul';
  const { join } = useDragState();
  const { setNodeRef } = useDroppable({ id: `list:${id}` });
  const own = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!own.current) return;
    return join({ id, name, ids, isOrdered, accepts, joins, show, node: own.current });
  }, [join, id, name, ids, isOrdered, accepts, joins, show]);

  const mark = useTargetMark(props);
  const context = useMemo(() => ({ id, ids: isOrdered ? ids : [] }), [id, ids, isOrdered]);
  return (
    <DragListContext value={context}>
      <List
        {...rest}
        ref={(node: HTMLElement | null) => {
          own.current = node;
          setNodeRef(node);
        }}
        className={classes(styles.list, mark, className)}
      >
        {children}
      </List>
    </DragListContext>
  );
};

const anything = () => true;
const never = () => false;

/** A line where the first row would come, or a frame where order means nothing; rows draw the other lines. */
const useTargetMark = ({ id, ids, isOrdered = true }: DragListProps) => {
  const { drag } = useDragState();
  if (!drag || drag.isSame || drag.place.list !== id) return undefined;
  if (!isOrdered) return styles.taking;
  return ids.some((row) => row !== drag.held) ? undefined : styles.first;
};
