import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import styles from './side.module.css';

export type PanelProps = {
  title: string;
  mark?: ReactNode;
  onClose: () => void;
  children: ReactNode;
  foot?: ReactNode;
};

/** One thing in the side, in place of the lists; Esc goes back to them. */
export function Panel({ title, mark, onClose, children, foot }: PanelProps) {
  const { prepare } = useWords();
  const panel = useRef<HTMLDivElement>(null);
  const close = () => {
    const field = document.activeElement;
    // Leaving the field is what saves it.
    if (field instanceof HTMLElement && panel.current?.contains(field)) field.blur();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <div ref={panel} className={styles.panel} onKeyDown={onKeyDown}>
      <div className={styles.panelHead}>
        {mark}
        <h2 className="grow">{title}</h2>
        <Button size="small" keys={['Esc']} onPress={close}>
          {prepare.close}
        </Button>
      </div>
      {children}
      {foot}
    </div>
  );
}
