import { useRef } from 'react';
import { clockFace } from '@shared/domain/clock-face';
import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { Seal } from '@renderer/ui/marks/Seal';
import { Strokes } from '@renderer/ui/marks/Strokes';
import { useNow } from '@renderer/ui/useNow';
import { StageEmpty } from './StageEmpty';
import { StageHead } from './StageHead';
import { TimeSentence } from './StageTime';
import { sizes, useFit } from './useFit';
import styles from './stage.module.css';
import parts from './parts.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };
type Visits = NonNullable<StageContent['visits']>;

const rowSizes = [...sizes(3.2, 2.2), ...sizes(2.6, 2, true)];

/** Who is with whom in this round, and how long there is. */
export function StageVisits({ content: { visits, groups }, workshop, words }: Props) {
  const { stage, run } = words;
  const now = useNow('second');
  const list = useRef<HTMLUListElement>(null);
  useFit(list, rowSizes, JSON.stringify([visits, groups]));
  if (visits === null) return <StageEmpty title={workshop.title} text={stage.noVisits} />;
  const { round, number, of } = visits;
  const face = clockFace(round, now, workshop.pausedAt);
  const title = round.isHome ? stage.visitHome : stage.visitRound(number, of);
  return (
    <>
      <StageHead left={title} middle={workshop.title} workshop={workshop} words={words} />
      <div className={parts.round}>
        <div
          className={styles.clock}
          data-state={face.state}
          data-length={face.figures.length}
          role="timer"
          aria-label={face.figures}
        >
          {face.figures}
        </div>
        <TimeSentence
          time={{ state: face.time, leftMs: face.leftMs }}
          workshop={workshop}
          words={words}
          now={now}
        />
        {round.isHome && <p className={styles.begins}>{stage.visitHomeHint}</p>}
        <ul ref={list} className={parts.visits} data-many={visits.visits.length > 6 ? '' : undefined}>
          {round.isHome
            ? groups.map(({ id, ...group }) => (
                <li key={id}>
                  <Place group={group} words={words} />
                </li>
              ))
            : visits.visits.map((visit) => <Visit key={visit.id} visit={visit} words={words} />)}
        </ul>
      </div>
      <Strokes
        className={styles.strokes}
        total={face.totalMinutes}
        spent={face.spentMinutes}
        isPaused={face.state === 'paused'}
        label={run.minutesLeft(face.minutesLeft, face.totalMinutes)}
      />
    </>
  );
}

function Visit({
  visit: { visitor, host, board },
  words,
}: {
  visit: Visits['visits'][number];
  words: Words;
}) {
  return (
    <li>
      <Place group={{ ...visitor, place: '' }} words={words} />
      <span className={parts.quiet}>{words.stage.visitsWho}</span>
      {host === null ? <span>{board}</span> : <Place group={host} words={words} />}
    </li>
  );
}

type Shown = Visits['visits'][number]['visitor'];

const Place = ({ group: { letter, name, place }, words: { marks } }: { group: Shown; words: Words }) => (
  <span className={parts.place}>
    <Seal letter={letter} size="free" label={marks.group(letter)} />
    <span>
      {name} {place !== '' && <small>{place}</small>}
    </span>
  </span>
);
