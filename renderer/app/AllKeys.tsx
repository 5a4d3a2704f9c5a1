import { useSyncExternalStore } from 'react';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Combo } from '@renderer/ui/controls/Combo';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { allBindings, eachOnce, onBindings, roomFirst } from '@renderer/ui/hotkeys';
import styles from './overlays.module.css';
import { closeOverlay, useOverlay } from './overlays';

/** F1: every key that works in this room. */
export function AllKeys() {
  const { frame } = useWords();
  const isOpen = useOverlay(({ open }) => open === 'keys');
  const bindings = useSyncExternalStore(onBindings, allBindings);
  const shown = eachOnce(
    roomFirst(bindings).filter(({ keys, label }) => keys.length > 0 && label !== undefined),
  );
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeOverlay}
      title={frame.allKeys}
      closesOutside
      footer={
        <Button autoFocus onPress={closeOverlay}>
          {frame.close}
        </Button>
      }
    >
      <dl className={styles.keys}>
        {shown.map(({ keys, label }) => (
          <div key={keys.join('+') + (label ?? '')}>
            <dt>
              <Combo keys={keys} />
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
