import type { NoteKind } from '@shared/domain/values';
import type { ReactNode } from 'react';
import { classes } from '../classes';
import { KindGlyph } from '../marks/KindGlyph';
import styles from './board.module.css';

export interface NoteProps {
  kind: NoteKind;
  /** The kind's name, read before the text. */
  kindLabel: string;
  /** The text, or a writing line in its place. */
  children: ReactNode;
  /** Under the text: slots at the left, the time at the right. */
  foot?: ReactNode;
  /** The latest, until the next comes. */
  isNew?: boolean;
  /** Keeps the end of its first line free for a button that the row lays there. */
  leavesCorner?: boolean;
  className?: string | undefined;
}

/** A note: a line on a sheet with its glyph in the margin. It stands in an `li` or a DragRow, which takes the focus. */
export const Note = ({ kind, kindLabel, children, foot, isNew, leavesCorner, className }: NoteProps) => (
  <div className={classes(styles.note, isNew && styles.new, leavesCorner && styles.corner, className)}>
    <KindGlyph kind={kind} label={kindLabel} className={styles.glyph} />
    <div className={styles.body}>
      <div className={styles.text}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </div>
  </div>
);
