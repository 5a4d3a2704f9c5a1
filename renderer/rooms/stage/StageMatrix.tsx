import { useLayoutEffect, useRef } from 'react';
import { whole } from '@shared/domain/quadrant';
import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { StageEmpty } from './StageEmpty';
import { StageHead } from './StageHead';
import { useScreenSize } from './useFit';
import { spread } from './spread';
import parts from './parts.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };
type Matrix = NonNullable<StageContent['matrix']>;

/** Where the room put the notes, between ends in words. */
export function StageMatrix({ content: { matrix }, workshop, words }: Props) {
  const { stage } = words;
  if (matrix === null) return <StageEmpty title={workshop.title} text={stage.noMatrix} />;
  return (
    <>
      <StageHead left={matrix.title} middle={workshop.title} workshop={workshop} words={words} />
      <div className={parts.matrix}>
        <p className={parts.high}>{matrix.yHigh || matrix.yName}</p>
        <Plane matrix={matrix} empty={stage.matrixEmpty} />
        <p className={parts.low}>{matrix.yLow}</p>
        <p className={parts.across}>
          <span>{matrix.xLow}</span>
          <span>{matrix.xHigh || matrix.xName}</span>
        </p>
      </div>
    </>
  );
}

function Plane({ matrix: { notes }, empty }: { matrix: Matrix; empty: string }) {
  const plane = useRef<HTMLUListElement>(null);
  const screen = useScreenSize();
  const key = JSON.stringify(notes);
  // Notes that were put close together move apart as little as it takes, so that each can be read.
  useLayoutEffect(() => {
    const { current } = plane;
    if (current === null) return;
    const slips = [...current.querySelectorAll<HTMLElement>('[data-slip]')];
    const boxes = slips.map((slip) => ({
      x: (Number(slip.dataset['x']) / whole) * current.clientWidth,
      y: (1 - Number(slip.dataset['y']) / whole) * current.clientHeight,
      width: slip.offsetWidth,
      height: slip.offsetHeight,
    }));
    spread(boxes, { width: current.clientWidth, height: current.clientHeight }).forEach(({ x, y }, at) => {
      slips[at]?.style.setProperty('left', `${x}px`);
      slips[at]?.style.setProperty('top', `${y}px`);
    });
  }, [key, screen]);
  return (
    <ul ref={plane} className={parts.plane}>
      {notes.length === 0 && <li className={parts.quiet}>{empty}</li>}
      {notes.map(({ id, text, x, y }) => (
        <li key={id} data-slip="" data-x={x} data-y={y}>
          {text}
        </li>
      ))}
    </ul>
  );
}
