import { useRef } from 'react';
import { clockFace } from '@shared/domain/clock-face';
import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { hyphenated } from '@renderer/ui/hyphens';
import { Seal } from '@renderer/ui/marks/Seal';
import { Strokes } from '@renderer/ui/marks/Strokes';
import { useNow } from '@renderer/ui/useNow';
import { StageEmpty } from './StageEmpty';
import { StageHead } from './StageHead';
import { TimeSentence } from './StageTime';
import { deals } from './stage-view';
import { sizes } from './useFit';
import { usePages } from './usePages';
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
  const isHome = visits?.round.isHome === true;
  const rows = isHome ? groups.map(atHome) : (visits?.visits ?? []);
  const { shown, page, pages } = usePages(list, rowSizes, deals(rows));
  if (visits === null) return <StageEmpty title={workshop.title} text={stage.noVisits} />;
  const { round, number, of } = visits;
  const face = clockFace(round, now, workshop.pausedAt);
  const name = isHome ? stage.visitHome : stage.visitRound(number, of);
  const title = pages === 1 ? name : `${name}, ${stage.page(page + 1, pages)}`;
  return (
    <>
      <StageHead left={title} middle={workshop.title} workshop={workshop} words={words} />
      <div className={parts.round} data-many={rows.length > 4 ? '' : undefined}>
        <VisitTime face={face} workshop={workshop} words={words} now={now} />
        <ul ref={list} className={parts.visits}>
          {shown.map((visit) => (
            <Visit key={visit.id} visit={visit} words={words} />
          ))}
        </ul>
      </div>
      {isHome && <p className={parts.hint}>{stage.visitHomeHint}</p>}
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

type TimeProps = Omit<Props, 'content'> & { face: ReturnType<typeof clockFace>; now: number };

function VisitTime({ face, workshop, words, now }: TimeProps) {
  const { figures, state, time, leftMs } = face;
  return (
    <div>
      <div
        className={styles.clock}
        data-state={state}
        data-length={figures.length}
        role="timer"
        aria-label={figures}
      >
        {figures}
      </div>
      <TimeSentence time={{ state: time, leftMs }} workshop={workshop} words={words} now={now} />
    </div>
  );
}

type Row = Omit<Visits['visits'][number], 'board'> & { board: string | null };

/** In the home round each is at its own board. */
const atHome = ({ id, letter, name, place }: StageContent['groups'][number]): Row => ({
  ...{ id, visitor: { letter, name, place }, host: null, board: null },
});

function Visit({ visit: { visitor, host, board }, words }: { visit: Row; words: Words }) {
  if (board === null)
    return (
      <li>
        <Place group={visitor} words={words} />
      </li>
    );
  return (
    <li>
      <Place group={{ ...visitor, place: '' }} words={words} />
      <span className={parts.quiet}>{words.stage.visitsWho}</span>
      {host === null ? <span>{hyphenated(board, 16)}</span> : <Place group={host} words={words} />}
    </li>
  );
}

type Shown = Visits['visits'][number]['visitor'];

const Place = ({ group: { letter, name, place }, words: { marks } }: { group: Shown; words: Words }) => (
  <span className={parts.place}>
    <Seal letter={letter} size="free" label={marks.group(letter)} />
    <span>
      {hyphenated(name, 16)} {place !== '' && <small>{place}</small>}
    </span>
  </span>
);
