import type { ReactNode, Ref } from 'react';
import { classes } from '../classes';
import styles from './room.module.css';

export interface RoomProps {
  /** One child, or two when there is a side: the work first, then the side. */
  children: ReactNode;
  /** How wide the side column is: narrow 22rem · wide 24rem · entry 30rem · page 37rem; wider on a tall window. */
  side?: 'none' | 'narrow' | 'wide' | 'entry' | 'page';
  /** A group sits around it: everything in it grows with the window, so that it is read from the chairs. */
  isShared?: boolean;
  className?: string | undefined;
  ref?: Ref<HTMLElement>;
}

/** A room: the main part of the window, with its columns. */
export const Room = ({ children, side = 'none', isShared, className, ref }: RoomProps) => (
  <main
    ref={ref}
    data-shared={isShared ? '' : undefined}
    className={classes(styles.room, styles[side], className)}
  >
    {children}
  </main>
);
