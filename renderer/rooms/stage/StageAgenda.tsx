import { useLayoutEffect, useRef, useState } from 'react';
import type { StageContent } from '@shared/contract/stage';
import { clockOf, wallClock } from '@shared/domain/time';
import type { Words } from '@shared/words/index';
import { StageEmpty } from './StageEmpty';
import { StageHead } from './StageHead';
import { around } from './stage-view';
import { sizes, useScreenSize } from './useFit';
import { allEntries } from './useRowsThatFit';
import styles from './agenda.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };
type Rows = StageContent['agenda'];

const rowSizes = [...sizes(3.6, 2.4), ...sizes(2.4, 2, true)];

/** The evening with its times, and where it has come. */
export function StageAgenda({ content: { agenda }, workshop, words }: Props) {
  const { stage } = words;
  // The last one: the block that runs, and its item where that says no more.
  const now = agenda.findLastIndex(({ state }) => state === 'now');
  const { list, from, to } = useRowsAround(agenda, now);
  if (agenda.length === 0) return <StageEmpty title={workshop.title} text={stage.noAgenda} />;
  const rest = [from > 0 && stage.earlier(from), to < agenda.length && stage.more(agenda.length - to)];
  return (
    <>
      <StageHead left={stage.agenda} middle={workshop.title} workshop={workshop} words={words} />
      <ol ref={list} className={styles.agenda}>
        {agenda.map(({ id, isPart, title, start, state }, at) => (
          <li
            key={id}
            data-entry=""
            data-state={state}
            data-part={isPart ? '' : undefined}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span className="num">{start === null ? '' : clockOf(wallClock(start, workshop.timeZone))}</span>
            <span>{title}</span>
            {at === now && <span className={styles.now}>{stage.now}</span>}
          </li>
        ))}
      </ol>
      {rest.some(Boolean) && <p className={styles.rest}>{rest.filter(Boolean).join(' · ')}</p>}
    </>
  );
}

/** A long evening shows what runs and what comes; what is over makes room first. */
function useRowsAround(rows: Rows, now: number) {
  const list = useRef<HTMLOListElement>(null);
  const [[from, to], setShown] = useState<[number, number]>([0, rows.length]);
  const screen = useScreenSize();
  const key = JSON.stringify(rows);
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    const entries = allEntries(current, rowSizes);
    const heights = entries.map(({ offsetHeight }) => offsetHeight);
    const found = around(heights, room(current), parseFloat(getComputedStyle(current).fontSize) * 1.6, now);
    entries.forEach((entry, at) => (entry.hidden = at < found[0] || at >= found[1]));
    setShown(found);
  }, [key, screen, now]);
  return { list, from, to };
}

/** What there is for the rows and the line under them, whether that stands already or not. */
function room(list: HTMLElement): number {
  const line = list.nextElementSibling;
  return list.clientHeight + (line instanceof HTMLElement ? line.offsetHeight : 0);
}
