import { use } from 'react';
import { classes } from '../classes';
import { Icon } from '../Icon';
import { GripContext, useDragState } from './drag-context';
import styles from './drag.module.css';

/** Six dots to take hold of; seen when the row is pointed at or has the focus. */
export const DragHandle = ({ className }: { className?: string | undefined }) => {
  const { handleLabel } = useDragState();
  const grip = use(GripContext);
  if (!grip) throw new Error('A DragHandle stands in a DragRow.');
  const { name, hold, listeners, describedBy } = grip;
  return (
    <button
      type="button"
      ref={hold}
      className={classes(styles.handle, className)}
      aria-label={handleLabel(name)}
      aria-describedby={describedBy}
      data-drag-handle=""
      {...listeners}
    >
      <Icon name="grip" />
    </button>
  );
};
