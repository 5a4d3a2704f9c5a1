import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Room } from './Room';
import { Title } from './Title';
import styles from './room.module.css';

export interface EmptyRoomProps {
  /** The room's name, or what there is none of yet. */
  title: ReactNode;
  detail?: ReactNode;
  /** The ways on. */
  children: ReactNode;
  /** Ways that stand beside each other. */
  isWide?: boolean;
}

/** A room in which there is nothing yet. */
export const EmptyRoom = ({ title, detail, children, isWide }: EmptyRoomProps) => (
  <Room className={classes(styles.emptyRoom, isWide && styles.wideRoom)}>
    <Title detail={detail}>{title}</Title>
    {children}
  </Room>
);
