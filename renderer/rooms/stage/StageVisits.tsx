import { useRef } from 'react';
import { clockFace } from '@shared/domain/clock-face';
import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { roundNamed, visitsAreOver } from '@renderer/data/stage';
import { hyphenated } from '@renderer/ui/hyphens';
import { Seal } from '@renderer/ui/marks/Seal';
import { Strokes } from '@renderer/ui/marks/Strokes';
import { useNow } from '@renderer/ui/useNow';
import { StageEmpty } from './StageEmpty';
import { StageHead } from './StageHead';
import { StageTitle } from './StageTitle';
import { VisitTime } from './VisitTime';
import { deals } from './stage-view';
import { sizes } from './useFit';
import { usePages } from './usePages';
import { askedOfAll, whatComes } from './visits-view';
import styles from './stage.module.css';
import parts from './parts.module.css';
import own from './visits.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };
type Visits = NonNullable<StageContent['visits']>;
type Row = Omit<Visits['visits'][number], 'board'> & { board: string | null };

const rowSizes = [...sizes(3.2, 2.2), ...sizes(2.6, 2, true)];

/** Who is with whom in this round, or in the one to come, on which question, and how long there is. */
export function StageVisits({ content, workshop, words }: Props) {
  const { visits } = content;
  const { stage } = words;
  if (visits === null) return <StageEmpty title={workshop.title} text={stage.noVisits} />;
  if (visitsAreOver(content)) return <StageEmpty title={stage.visitsOver} text={whatComes(content, words)} />;
  return <Round content={content} visits={visits} workshop={workshop} words={words} />;
}

function Round({ content: { groups }, visits, workshop, words }: Props & { visits: Visits }) {
  const { stage, run } = words;
  const now = useNow('second');
  const list = useRef<HTMLUListElement>(null);
  const { round } = visits;
  const asked = askedOfAll(visits.visits);
  const rows = round.isHome ? groups.map(atHome) : visits.visits.map(asked === '' ? same : unasked);
  const { shown, page, pages } = usePages(list, rowSizes, deals(rows));
  const face = clockFace(round, now, workshop.pausedAt);
  const name = roundNamed(visits, stage);
  return (
    <>
      <StageHead
        left={pages === 1 ? name : `${name}, ${stage.page(page + 1, pages)}`}
        middle={workshop.title}
        workshop={workshop}
        words={words}
      />
      {asked !== '' && <StageTitle className={own.asked} text={asked} />}
      <div className={own.round} data-many={isMany(rows.length, visits.visits) ? '' : undefined}>
        <VisitTime face={face} workshop={workshop} words={words} now={now} />
        <ul ref={list} className={own.visits}>
          {shown.map((visit) => (
            <Visit key={visit.id} visit={visit} words={words} />
          ))}
        </ul>
      </div>
      {round.isHome && <p className={own.hint}>{stage.visitHomeHint}</p>}
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

/** The clock stands beside them, not above. */
const isMany = (rows: number, visits: Visits['visits']): boolean =>
  rows > (visits.some(({ prompt }) => prompt.trim() !== '') ? 2 : 4);

/** In the home round each is at its own board. */
const atHome = ({ id, letter, name, place }: StageContent['groups'][number]): Row => ({
  ...{ id, visitor: { letter, name, place }, host: null, board: null, prompt: '' },
});

const same = (visit: Row): Row => visit;
/** The question stands above them all. */
const unasked = (visit: Row): Row => ({ ...visit, prompt: '' });

function Visit({ visit: { visitor, host, board, prompt }, words }: { visit: Row; words: Words }) {
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
      {prompt !== '' && <p className={own.prompt}>{hyphenated(prompt, 28)}</p>}
    </li>
  );
}

type Shown = Visits['visits'][number]['visitor'];

const Place = ({ group: { letter, name, place }, words: { marks } }: { group: Shown; words: Words }) => (
  <span className={own.place}>
    <Seal letter={letter} size="free" label={marks.group(letter)} />
    <span>
      {hyphenated(name, 16)} {place !== '' && <small>{place}</small>}
    </span>
  </span>
);
