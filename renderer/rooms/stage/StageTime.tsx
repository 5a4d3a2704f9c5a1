import { clockFigures } from '@shared/domain/duration';
import { blockTime, type BlockTime } from '@shared/domain/running-order';
import type { StageContent } from '@shared/contract/stage';
import { clockOf, wallClock } from '@shared/domain/time';
import type { Words } from '@shared/words/index';
import { Strokes } from '@renderer/ui/marks/Strokes';
import styles from './stage.module.css';
import own from './clock.module.css';

type Props = {
  block: NonNullable<StageContent['block']>;
  workshop: NonNullable<StageContent['workshop']>;
  words: Words;
  now: number;
};

/** The time left, in figures that the last row can read. */
export function StageTime({ block, workshop, words, now }: Props) {
  const time = blockTime(block, now, workshop.pausedAt);
  const figures = clockFigures(time.leftMs);
  return (
    <div className={own.time}>
      <div
        className={styles.clock}
        data-state={time.state}
        data-length={figures.length}
        role="timer"
        aria-label={figures}
      >
        {figures}
      </div>
      <TimeSentence time={time} workshop={workshop} words={words} now={now} />
    </div>
  );
}

type SentenceProps = Pick<Props, 'workshop' | 'words' | 'now'> & {
  time: Pick<BlockTime, 'state' | 'leftMs'>;
};

/** What the figures are, and in words what their colour says. */
export function TimeSentence({ time, workshop, words, now }: SentenceProps) {
  const state = workshop.pausedAt === null ? time.state : 'paused';
  return (
    <p className={styles.left} data-state={state}>
      {sentence(time, workshop, words, now)}
    </p>
  );
}

function sentence(
  { state, leftMs }: SentenceProps['time'],
  { pausedAt, timeZone }: Props['workshop'],
  { stage }: Words,
  now: number,
): string {
  if (pausedAt !== null) return stage.paused;
  const until = clockOf(wallClock(now + leftMs, timeZone));
  if (state === 'over') return stage.over;
  if (state === 'last') return stage.lastUntil(until);
  return state === 'soon' ? stage.soonUntil(until) : stage.leftUntil(until);
}

export function StageStrokes({ block, workshop: { pausedAt }, words: { run }, now }: Props) {
  const { planned, spentMinutes, leftMs } = blockTime(block, now, pausedAt);
  return (
    <Strokes
      className={styles.strokes}
      total={planned}
      spent={spentMinutes}
      isPaused={pausedAt !== null}
      label={run.minutesLeft(Math.max(0, Math.ceil(leftMs / 60_000)), planned)}
    />
  );
}
