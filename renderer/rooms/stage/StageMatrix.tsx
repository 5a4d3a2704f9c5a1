import { useLayoutEffect, useRef, useState } from 'react';
import { whole } from '@shared/domain/quadrant';
import type { StageContent } from '@shared/contract/stage';
import type { Words } from '@shared/words/index';
import { hyphenated } from '@renderer/ui/hyphens';
import { StageEmpty } from './StageEmpty';
import { StageHead } from './StageHead';
import { useScreenSize } from './useFit';
import { spread } from './spread';
import { axisEnd } from './stage-view';
import parts from './parts.module.css';

type Props = { content: StageContent; workshop: NonNullable<StageContent['workshop']>; words: Words };
type Matrix = NonNullable<StageContent['matrix']>;

/** Where the room put the notes, between ends in words. */
export function StageMatrix({ content: { matrix }, workshop, words }: Props) {
  const { stage } = words;
  const [leftOut, setLeftOut] = useState(0);
  if (matrix === null) return <StageEmpty title={workshop.title} text={stage.noMatrix} />;
  return (
    <>
      <StageHead left={matrix.title} middle={workshop.title} workshop={workshop} words={words} />
      <div className={parts.matrix}>
        <p className={parts.high}>{axisEnd(matrix.yName, matrix.yHigh)}</p>
        <Plane matrix={matrix} empty={stage.matrixEmpty} onLeftOut={setLeftOut} />
        <p className={parts.low}>{matrix.yLow && axisEnd(matrix.yName, matrix.yLow)}</p>
        <p className={parts.across}>
          <span>{matrix.xLow && axisEnd(matrix.xName, matrix.xLow)}</span>
          {leftOut > 0 && <span className={parts.quiet}>{stage.more(leftOut)}</span>}
          <span>{axisEnd(matrix.xName, matrix.xHigh)}</span>
        </p>
      </div>
    </>
  );
}

type PlaneProps = { matrix: Matrix; empty: string; onLeftOut: (count: number) => void };

function Plane({ matrix: { notes }, empty, onLeftOut }: PlaneProps) {
  const plane = useRef<HTMLUListElement>(null);
  const screen = useScreenSize();
  const key = JSON.stringify(notes);
  // Notes that were put close together move apart as little as it takes, so that each can be read.
  useLayoutEffect(() => {
    const { current } = plane;
    if (current === null) return;
    const slips = [...current.querySelectorAll<HTMLElement>('[data-slip]')];
    for (const slip of slips) slip.hidden = false;
    const boxes = slips.map((slip) => ({
      x: (Number(slip.dataset['x']) / whole) * current.clientWidth,
      y: (1 - Number(slip.dataset['y']) / whole) * current.clientHeight,
      width: slip.offsetWidth,
      height: slip.offsetHeight,
    }));
    const places = spread(boxes, { width: current.clientWidth, height: current.clientHeight });
    slips.forEach((slip, at) => {
      const place = places[at] ?? null;
      slip.hidden = place === null;
      slip.style.setProperty('left', `${place?.x ?? 0}px`);
      slip.style.setProperty('top', `${place?.y ?? 0}px`);
    });
    onLeftOut(places.filter((place) => place === null).length);
  }, [key, screen, onLeftOut]);
  return (
    <ul ref={plane} className={parts.plane}>
      {notes.length === 0 && <li className={parts.quiet}>{empty}</li>}
      {notes.map(({ id, text, x, y }) => (
        <li key={id} data-slip="" data-x={x} data-y={y}>
          {hyphenated(text, 14)}
        </li>
      ))}
    </ul>
  );
}
