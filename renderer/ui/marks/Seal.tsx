import type { ReactNode } from 'react';
import { classes } from '../classes';
import { sealShapeOf, type SealShape } from './seal-shape';
import styles from './seal.module.css';

export interface SealProps {
  /** The group's letter, A to Z in either case. */
  letter: string;
  /** s in lists · m · row beside two lines · l · board on a shared screen · free: the parent sets --seal-size. */
  size?: 's' | 'm' | 'row' | 'l' | 'board' | 'free';
  /** What to read aloud, such as »Gruppe A«. Without it the letter itself is read. */
  label?: string | undefined;
  className?: string | undefined;
}

/** A group: letter, shape and colour, the same everywhere. */
export const Seal = ({ letter, size = 'm', label, className }: SealProps) => {
  const shape = sealShapeOf(letter);
  return (
    <span
      className={classes(styles.seal, styles[size], className)}
      data-g={shape}
      {...(label === undefined ? {} : { role: 'img', 'aria-label': label })}
    >
      <svg viewBox="0 0 32 32" aria-hidden="true">
        {outlines[shape]}
      </svg>
      <b>{letter.toUpperCase()}</b>
    </span>
  );
};

const outlines: Record<SealShape, ReactNode> = {
  a: <circle cx="16" cy="16" r="14.5" />,
  b: <rect x="2.5" y="2.5" width="27" height="27" rx="1" />,
  c: <path d="M16 1.5 30 12v18H2V12Z" />,
  d: <path d="M16 .8 31.2 16 16 31.2.8 16Z" />,
  e: <path d="M2.5 2h27v14c0 7-5.5 11.5-13.5 14.5C8 27.5 2.5 23 2.5 16Z" />,
  f: <path d="M8.5 3h15L31 16l-7.5 13h-15L1 16Z" />,
  g: <path d="M2.5 30V15a13.5 13.5 0 0 1 27 0v15Z" />,
  h: <path d="M10 1.5h12L30.5 10v12L22 30.5H10L1.5 22V10Z" />,
};
