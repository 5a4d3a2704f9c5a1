import { useRef, type ReactNode } from 'react';
import { FormFoot } from './FormFoot';
import type { PlannedItem } from './prepare-view';
import { useFormKeys } from './useFormKeys';
import { returnFocus } from './useReturnedFocus';
import styles from './agenda.module.css';

export type RowFormProps = {
  id: string;
  items: readonly PlannedItem[];
  onClose: () => void;
  /** Its fields; Enter in a field of one line may `close` the form. */
  children: (close: () => void) => ReactNode;
};

/** A row of the agenda being written, in place of its line. */
export function RowForm({ id, items, onClose, children }: RowFormProps) {
  const form = useRef<HTMLDivElement>(null);
  const { close, onKeyDown } = useFormKeys(form, () => {
    returnFocus();
    onClose();
  });
  return (
    <div ref={form} className={styles.form} data-no-drag="" onKeyDown={onKeyDown}>
      {children(close)}
      <FormFoot id={id} items={items} onClose={close} />
    </div>
  );
}
