import { useRef } from 'react';
import { Button } from '../controls/Button';
import { Icon } from '../Icon';
import { Tally } from '../marks/Tally';
import { useHotkeys } from '../useHotkeys';
import { useNow } from '../useNow';
import { Refusal } from './Refusal';
import styles from './file-outcome.module.css';

export interface FileOutcomeProps {
  /** »Gemmer som PDF: sætter siderne«, while it lasts, and how to give it up. */
  doing: { label: string; since: number; onCancel?: () => void } | null;
  /** »Gemt: Referat.docx« */
  saved: string | null;
  /** »Annulleret«: there is no file, as was wanted. */
  cancelled: string | null;
  error: string | null;
  cancelLabel: string;
  openLabel: string;
  showLabel: string;
  onOpen: () => void;
  onShow: () => void;
}

/** What becomes of a file: what is being done, a stroke for each second of it, then where it is, until the next one. */
export const FileOutcome = (props: FileOutcomeProps) => {
  const { doing, saved, cancelled, error } = props;
  const isShown = [doing, saved, cancelled, error].some((part) => part !== null);
  const told = useRef<HTMLDivElement>(null);
  // The button goes away under the focus; what became of it is read where it stood.
  const cancel = () => {
    told.current?.focus();
    doing?.onCancel?.();
  };
  return (
    <div className={isShown ? styles.outcome : undefined}>
      <div ref={told} tabIndex={-1} role="status" className={styles.words}>
        {doing && <p>{doing.label} …</p>}
        {cancelled !== null && <p>{cancelled}</p>}
        {saved !== null && (
          <p className={styles.saved}>
            <Icon name="check" />
            <span>{saved}</span>
          </p>
        )}
      </div>
      {doing && <Seconds since={doing.since} />}
      {doing?.onCancel && <Cancel label={props.cancelLabel} onPress={cancel} onEsc={doing.onCancel} />}
      {saved !== null && <WaysTo {...props} />}
      <Refusal text={error} />
    </div>
  );
};

const WaysTo = ({ openLabel, showLabel, onOpen, onShow }: FileOutcomeProps) => (
  <>
    <Button size="small" icon="external" onPress={onOpen}>
      {openLabel}
    </Button>
    <Button size="small" icon="folder" onPress={onShow}>
      {showLabel}
    </Button>
  </>
);

type CancelProps = { label: string; onPress: () => void; onEsc: () => void };

const Cancel = ({ label, onPress, onEsc }: CancelProps) => {
  useHotkeys([{ keys: ['Esc'], label, worksInFields: true, run: onEsc }]);
  return (
    <Button size="small" keys={['Esc']} onPress={onPress}>
      {label}
    </Button>
  );
};

const Seconds = ({ since }: { since: number }) => {
  const count = Math.floor((useNow('second') - since) / 1_000);
  return count > 0 ? <Tally count={Math.min(60, count)} /> : null;
};
