import { useEffect, useRef } from 'react';
import type { WorkshopSummary } from '@shared/contract/workshop';
import { dayOf } from '@shared/domain/time';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { State } from '@renderer/ui/State';
import { tell } from '@renderer/ui/feedback/tell';
import { openWorkshop } from './home-data';
import { leadOf, whenOf } from './home-view';
import { WorkshopMenu } from './WorkshopMenu';
import styles from './home.module.css';

export type TodayProps = {
  workshop: WorkshopSummary;
  now: string;
  zone: string;
  onCopy: (workshop: WorkshopSummary) => void;
  /** Not where something is being written already. */
  takesFocus: boolean;
};

/** The one to go on with, large: when, what, where, and what is still missing. */
export function Today({ workshop, now, zone, onCopy, takesFocus }: TodayProps) {
  const words = useWords();
  const { home } = words;
  const open = useRef<HTMLButtonElement>(null);
  const { id, title, plannedStart, withoutGroup, status } = workshop;
  useEffect(() => {
    if (takesFocus) open.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a form that closes gives the focus back by itself
  }, [id]);
  const day = dayOf(plannedStart);
  return (
    <MarginRow
      className={styles.today}
      margin={
        <time className={styles.date} dateTime={day}>
          <b className="num">{Number(day.slice(8, 10))}</b>
          <span>{home.monthAndYear(day)}</span>
          <span>{home.weekday(day)}</span>
        </time>
      }
    >
      <p className="label">{whenOf(workshop, now, zone, words)}</p>
      <h1>{title}</h1>
      <p className={styles.lead}>{leadOf(workshop, words)}</p>
      <div className={styles.acts}>
        <Button
          ref={open}
          tone="primary"
          size="big"
          keys={['Enter']}
          onPress={() => tell(openWorkshop(workshop))}
        >
          {home.open}
        </Button>
        <WorkshopMenu workshop={workshop} onCopy={onCopy} />
        {withoutGroup > 0 && status !== 'closed' && (
          <State tone="warn" icon="warn">
            {home.withoutGroup(withoutGroup)}
          </State>
        )}
      </div>
    </MarginRow>
  );
}
