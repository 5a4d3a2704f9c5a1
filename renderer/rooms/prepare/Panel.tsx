import { useRef, type ReactNode } from 'react';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { useFormKeys } from './useFormKeys';
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
  const { close, onKeyDown } = useFormKeys(panel, onClose);
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
