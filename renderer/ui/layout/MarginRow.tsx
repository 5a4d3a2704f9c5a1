import type { HTMLAttributes, ReactNode, Ref } from 'react';
import { classes } from '../classes';
import styles from './room.module.css';

export interface MarginRowProps extends Omit<HTMLAttributes<HTMLElement>, 'children'> {
  as?: 'div' | 'li';
  /** Left of the rule: a time, a date, a count. */
  margin?: ReactNode;
  children: ReactNode;
  /** A line above what stands right of the rule. */
  line?: 'none' | 'hair' | 'ink';
  align?: 'start' | 'center' | 'baseline' | 'end';
  /** Of the part right of the rule; `className` is the row's. */
  bodyClassName?: string | undefined;
  ref?: Ref<HTMLElement>;
}

/** One row across the margin. */
export const MarginRow = (props: MarginRowProps) => {
  const {
    as,
    margin,
    children,
    line = 'none',
    align = 'start',
    bodyClassName,
    className,
    ref,
    ...rest
  } = props;
  const Row = as ?? 'div';
  return (
    <Row
      {...rest}
      ref={ref as Ref<HTMLDivElement & HTMLLIElement>}
      className={classes(styles.row, styles[align], className)}
    >
      <div className={styles.margin}>{margin}</div>
      <div className={classes(styles.body, styles[line], bodyClassName)}>{children}</div>
    </Row>
  );
};
