import type { HTMLAttributes } from 'react';
import type { WorkshopSummary } from '@shared/contract/workshop';
import { dayOf } from '@shared/domain/time';
import type { Words } from '@shared/words/index';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { classes } from '@renderer/ui/classes';
import { Icon } from '@renderer/ui/Icon';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { State } from '@renderer/ui/State';
import { tell } from '@renderer/ui/feedback/tell';
import { openWorkshop, setBinned } from './home-data';
import { countsOf, isAhead } from './home-view';
import { WorkshopMenu } from './WorkshopMenu';
import styles from './home.module.css';

export type WorkshopRowProps = {
  workshop: WorkshopSummary;
  now: string;
  onCopy: (workshop: WorkshopSummary) => void;
  row: HTMLAttributes<HTMLElement>;
};

/** A workshop as a line: its day in the margin, what it holds, its state. Enter opens it. */
export function WorkshopRow({ workshop, now, onCopy, row }: WorkshopRowProps) {
  const words = useWords();
  const { title, plannedStart, binnedAt } = workshop;
  const day = dayOf(plannedStart);
  const isBinned = binnedAt !== null;
  const restore = () => tell(setBinned(workshop, false, words));
  return (
    <MarginRow
      as="li"
      line="hair"
      align="center"
      margin={
        <time className="sub" dateTime={day}>
          {words.marks.day(day)}
        </time>
      }
      bodyClassName={styles.line}
    >
      <button
        type="button"
        className={styles.open}
        {...row}
        onClick={() => (isBinned ? restore() : tell(openWorkshop(workshop)))}
      >
        <b>{title}</b>
        <span className="sub clip">{countsOf(workshop, words)}</span>
      </button>
      {isBinned ? (
        <Button size="small" icon="restore" onPress={restore}>
          {words.home.fromBin}
        </Button>
      ) : (
        <>
          <StateOf workshop={workshop} now={now} words={words} />
          <WorkshopMenu workshop={workshop} onCopy={onCopy} isInList />
        </>
      )}
    </MarginRow>
  );
}

function StateOf({
  workshop,
  now,
  words: { home },
}: {
  workshop: WorkshopSummary;
  now: string;
  words: Words;
}) {
  const { status } = workshop;
  if (status === 'closed') {
    return (
      <span className={classes('sub', styles.done)}>
        <Icon name="check" />
        {home.status.closed}
      </span>
    );
  }
  if (status === 'running') return <State tone="ok">{home.status.running}</State>;
  if (!isAhead(workshop, now)) return <State tone="warn">{home.notHeld}</State>;
  return <span className="sub">{home.status.preparing}</span>;
}
