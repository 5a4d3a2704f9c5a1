import { useDraggable, useDroppable } from '@dnd-kit/core';
import { use, useMemo, type HTMLAttributes, type ReactNode } from 'react';
import { classes } from '../classes';
import { DragListContext, GripContext, useDragState } from './drag-context';
import styles from './drag.module.css';

export interface DragRowProps extends HTMLAttributes<HTMLElement> {
  as?: 'li' | 'div';
  id: string;
  name: string;
  /** handle: by the DragHandle inside it · row: anywhere on it that is no button, link or field, and with Space. */
  grab?: 'handle' | 'row';
  children: ReactNode;
}

/** One thing that can be moved. */
export const DragRow = (props: DragRowProps) => {
  const { as, id, name, grab = 'handle', children, className, ...rest } = props;
  const Row = as ?? 'li';
  const { isDragging, listeners, attributes, setNodeRef, setActivatorNodeRef } = useDraggable({ id });
  const { setNodeRef: setBoxRef } = useDroppable({ id: `row:${id}` });
  const grip = useMemo(
    () => ({ name, hold: setActivatorNodeRef, listeners, describedBy: attributes['aria-describedby'] }),
    [name, setActivatorNodeRef, listeners, attributes],
  );
  const whole = grab === 'row' && {
    tabIndex: 0,
    'aria-describedby': attributes['aria-describedby'],
    ...listeners,
  };
  return (
    <GripContext value={grip}>
      <Row
        {...whole}
        {...rest}
        data-drag-row={id}
        ref={(node: HTMLElement | null) => {
          setNodeRef(node);
          setBoxRef(node);
          if (grab === 'row') setActivatorNodeRef(node);
        }}
        className={classes(styles.row, useDropLine(id), isDragging && styles.held, className)}
      >
        {children}
      </Row>
    </GripContext>
  );
};

/** The line is drawn on the row it lands before, or at the foot of the last; a row it lands on is framed. */
const useDropLine = (id: string) => {
  const { drag } = useDragState();
  const list = use(DragListContext);
  if (!list || !drag || drag.isSame || drag.place.list !== list.id || id === drag.held) return undefined;
  const { held, place } = drag;
  if (place.onto !== undefined) return place.onto === id ? styles.onto : undefined;
  const rows = list.ids.filter((row) => row !== held);
  return lineAt(rows.indexOf(id), place.index, rows.length);
};

const lineAt = (row: number, place: number, of: number): string | undefined => {
  if (row === -1) return undefined;
  if (row === place) return styles.before;
  return row === of - 1 && place === of ? styles.after : undefined;
};
