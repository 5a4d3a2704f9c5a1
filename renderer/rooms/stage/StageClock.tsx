import { useRef } from 'react';
import type { StageContent } from '@shared/contract/stage';
import { clockOf, instantOf } from '@shared/domain/time';
import type { Words } from '@shared/words/index';
import { hyphenated } from '@renderer/ui/hyphens';
import { useNow } from '@renderer/ui/useNow';
import { StageGroups } from './StageGroups';
import { StageHead } from './StageHead';
import { StageTime, StageStrokes } from './StageTime';
import { sizes, useFit } from './useFit';
import styles from './stage.module.css';
import own from './clock.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };

/** What the room is asked, how long there is, and who sits where. */
export function StageClock({ content, workshop, words }: Props) {
  const { block, item } = content;
  const now = useNow('second');
  const hasBegun = block?.startedAt !== null && block !== null;
  const kind = hasBegun ? words.marks.block[block.kind] : '';
  return (
    <>
      <StageHead
        left={hasBegun && asked(block) === kind ? '' : kind}
        middle={hasBegun ? (item?.title ?? workshop.title) : ''}
        workshop={workshop}
        words={words}
      />
      {hasBegun ? (
        <Running content={content} block={block} workshop={workshop} words={words} now={now} />
      ) : (
        <Around workshop={workshop} isOver={isOver(content)} words={words} now={now} />
      )}
    </>
  );
}

/** Its blocks have all run, or somebody closed it; a meeting without any block has not begun for that. */
const isOver = ({ block, workshop }: StageContent): boolean =>
  workshop?.status === 'closed' || (workshop?.status === 'running' && block === null);

const asked = ({ question, title }: NonNullable<StageContent['block']>): string => question || title;

type RunningProps = Props & { block: NonNullable<StageContent['block']>; now: number };

/** What stands beside the clock is seen in other views; the question, so long, is not. */
const bare = { size: 2, isTight: true, isAlone: true, isBare: true };
/**
 * First the question is made smaller, then the clock, so that every word of a long question can be read. Groups with
 * names too long to stand beside even that go, and leave the clock its size.
 */
const questionSizes = [
  ...sizes(5, 2.8),
  ...sizes(4, 2, true),
  ...sizes(5, 2.8).map((step) => ({ ...step, isAlone: true })),
  bare,
];

function Running({ content, block, workshop, words, now }: RunningProps) {
  const picture = useRef<HTMLDivElement>(null);
  const question = asked(block);
  const { groups, next } = content;
  useFit(picture, questionSizes, JSON.stringify([question, groups, next]));
  return (
    <div ref={picture} className={own.running}>
      <h1 className={styles.question}>{hyphenated(question, 28)}</h1>
      <div className={own.mid} data-many={isAtWork(block) && groups.length > 7 ? '' : undefined}>
        <StageTime block={block} workshop={workshop} words={words} now={now} />
        <Beside content={content} words={words} />
      </div>
      <StageStrokes block={block} workshop={workshop} words={words} now={now} />
    </div>
  );
}

const isAtWork = (block: StageContent['block']): boolean =>
  block?.kind === 'groupWork' || block?.kind === 'visit';

/** Where the groups sit while they work, else what comes. */
function Beside({ content: { block, next, groups }, words }: { content: StageContent; words: Words }) {
  if (isAtWork(block)) return <StageGroups groups={groups} words={words} />;
  return next === null ? (
    <span />
  ) : (
    <p className={own.next}>{hyphenated(words.stage.next(next.title), 18)}</p>
  );
}

type AroundProps = { workshop: Props['workshop']; isOver: boolean; words: Words; now: number };

/** Before the first block and after the last: the meeting's name, and when it begins. */
function Around({ workshop, isOver, words: { stage }, now }: AroundProps) {
  const picture = useRef<HTMLDivElement>(null);
  useFit(picture, questionSizes, workshop.title);
  const { plannedStart, timeZone, title } = workshop;
  const begins =
    instantOf(plannedStart, timeZone) > now ? stage.begins(clockOf(plannedStart)) : stage.soonBegins;
  return (
    <div ref={picture} className={styles.around}>
      <h1 className={styles.question}>{hyphenated(title, 28)}</h1>
      <p className={styles.begins}>{isOver ? stage.thanks : begins}</p>
    </div>
  );
}
