import type { HTMLAttributes } from 'react';
import type { PlannedItem } from './prepare-view';

/** What every row of the agenda is given. */
export type RowsProps = {
  items: readonly PlannedItem[];
  rowProps: (id: string) => HTMLAttributes<HTMLElement>;
  openId: string | null;
  onOpen: (id: string | null) => void;
  strokeScale: number;
};
