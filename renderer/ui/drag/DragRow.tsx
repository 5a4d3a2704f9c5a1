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
  if (drag.place.onto !== undefined) return drag.place.onto === id ? styles.onto : undefined;
  const rows = list.ids.filter((row) => row !== drag.held);
  const index = rows.indexOf(id);
  if (index === -1) return undefined;
  if (index === drag.place.index) return styles.before;
  return index === rows.length - 1 && drag.place.index === rows.length ? styles.after : undefined;
};
