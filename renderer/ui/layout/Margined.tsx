import type { ReactNode, Ref } from 'react';
import { classes } from '../classes';
import styles from './room.module.css';

export interface MarginedProps {
  children: ReactNode;
  /** Named, it becomes an area that F6 stops at. */
  label?: string | undefined;
  /** own: it scrolls inside its column · none: what is inside scrolls, or nothing does. */
  scroll?: 'own' | 'none';
  className?: string | undefined;
  ref?: Ref<HTMLElement>;
}

/** The work, with the ruled margin at its left: when and how many stand left of the rule, what stands right of it. */
export const Margined = ({ children, label, scroll = 'own', className, ref }: MarginedProps) => (
  <section
    ref={ref}
    aria-label={label}
    className={classes(styles.margined, scroll === 'own' && styles.scrolls, className)}
    {...(label === undefined ? {} : { 'data-area': '', tabIndex: -1 })}
  >
    {children}
  </section>
);
