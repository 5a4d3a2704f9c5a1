import { useRef } from 'react';
import type { StageContent } from '@shared/contract/stage';
import { clockOf, wallClock } from '@shared/domain/time';
import type { Words } from '@shared/words/index';
import { StageEmpty } from './StageEmpty';
import { StageHead } from './StageHead';
import { sizes, useFit } from './useFit';
import parts from './parts.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };

const rowSizes = [...sizes(3.6, 2.4), ...sizes(2.4, 2, true)];

/** The evening with its times, and where it has come. */
export function StageAgenda({ content: { agenda }, workshop, words }: Props) {
  const { stage } = words;
  const list = useRef<HTMLOListElement>(null);
  useFit(list, rowSizes, JSON.stringify(agenda));
  if (agenda.length === 0) return <StageEmpty title={workshop.title} text={stage.noAgenda} />;
  // The last one: the block that runs, and its item where that says no more.
  const nowId = agenda.findLast(({ state }) => state === 'now')?.id;
  return (
    <>
      <StageHead left={stage.agenda} middle={workshop.title} workshop={workshop} words={words} />
      <ol ref={list} className={parts.agenda}>
        {agenda.map(({ id, isPart, title, start, state }) => (
          <li
            key={id}
            data-state={state}
            data-part={isPart ? '' : undefined}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span className="num">{start === null ? '' : clockOf(wallClock(start, workshop.timeZone))}</span>
            <span>{title}</span>
            {id === nowId && <span className={parts.now}>{stage.now}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
