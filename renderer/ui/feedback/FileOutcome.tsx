import { Button } from '../controls/Button';
import { Icon } from '../Icon';
import { Tally } from '../marks/Tally';
import { useNow } from '../useNow';
import { Refusal } from './Refusal';
import styles from './file-outcome.module.css';

export interface FileOutcomeProps {
  /** »Gemmer som PDF«, while it lasts. */
  doing: { label: string; since: number } | null;
  /** »Gemt: Referat.docx« */
  saved: string | null;
  error: string | null;
  openLabel: string;
  showLabel: string;
  onOpen: () => void;
  onShow: () => void;
}

/** What becomes of a file: a stroke for each second while it is written, then where it is, until the next one. */
export const FileOutcome = (props: FileOutcomeProps) => {
  const { doing, saved, error, openLabel, showLabel, onOpen, onShow } = props;
  return (
    <div className={doing || saved !== null || error !== null ? styles.outcome : undefined}>
      <div role="status" className={styles.words}>
        {doing && <p>{doing.label} …</p>}
        {saved !== null && (
          <p className={styles.saved}>
            <Icon name="check" />
            <span>{saved}</span>
          </p>
        )}
      </div>
      {doing && <Seconds since={doing.since} />}
      {saved !== null && (
        <>
          <Button size="small" icon="external" onPress={onOpen}>
            {openLabel}
          </Button>
          <Button size="small" icon="folder" onPress={onShow}>
            {showLabel}
          </Button>
        </>
      )}
      <Refusal text={error} />
    </div>
  );
};

const Seconds = ({ since }: { since: number }) => (
  <Tally count={Math.min(60, Math.max(0, Math.floor((useNow('second') - since) / 1_000)))} />
);
