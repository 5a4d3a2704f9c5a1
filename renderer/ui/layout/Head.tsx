import type { MouseEvent, ReactNode } from 'react';
import { Mark } from '../marks/Mark';
import styles from './head.module.css';

interface RoomLink {
  id: string;
  label: string;
  href?: string | undefined;
}

export interface HeadProps {
  /** What the mark does: »Samskab, hjem«. */
  homeLabel: string;
  homeHref?: string | undefined;
  onHome?: () => void;
  title: string;
  /** After the title, such as »4. møde«. */
  detail?: string | undefined;
  roomsLabel: string;
  rooms: readonly RoomLink[];
  /** The id of the room one is in. */
  current?: string | undefined;
  /** Without it the links are followed as links. */
  onGo?: (id: string) => void;
  /** Search, stage and whatever else stands at the right. */
  tools?: ReactNode;
  /** The clock, such as 18:06. */
  time?: string | undefined;
}

/** The running head: the mark goes home, then where one is, then the rooms in the order of the evening. */
export const Head = (props: HeadProps) => {
  const { homeLabel, homeHref = '#', onHome, title, detail, roomsLabel, rooms, current, onGo } = props;
  return (
    <header className={styles.head}>
      <a className={styles.mark} href={homeHref} aria-label={homeLabel} onClick={instead(onHome)}>
        <Mark />
      </a>
      <div className={styles.what}>
        <b className="clip" title={title}>
          {title}
        </b>
        {detail && <span>{detail}</span>}
      </div>
      <nav className={styles.rooms} aria-label={roomsLabel}>
        {rooms.map((room) => (
          <a
            key={room.id}
            href={room.href ?? '#'}
            aria-current={room.id === current ? 'page' : undefined}
            data-label={room.label}
            onClick={instead(onGo && (() => onGo(room.id)))}
          >
            {room.label}
          </a>
        ))}
      </nav>
      <div className={styles.tools}>
        {props.tools}
        {props.time && <time className={styles.time}>{props.time}</time>}
      </div>
    </header>
  );
};

const instead = (act: (() => void) | undefined) =>
  act &&
  ((event: MouseEvent) => {
    event.preventDefault();
    act();
  });
