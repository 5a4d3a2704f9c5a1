import { useRef, type CSSProperties, type RefObject } from 'react';
import type { Note } from '@shared/domain/board';
import type { Matrix } from '@shared/domain/rating';
import { whole } from '@shared/domain/quadrant';
import { useWords } from '@renderer/data/settings';
import { classes } from '@renderer/ui/classes';
import { tell } from '@renderer/ui/feedback/tell';
import { usePlane, usePlaneThing } from '@renderer/ui/drag/PlaneArea';
import { hyphenated } from '@renderer/ui/hyphens';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { shownOnly } from '@renderer/ui/hotkeys';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { XAxis } from './MatrixAxes';
import { placeAt, placeWords, stepBy, takeOut } from './matrix-data';
import type { PlacedNote } from './prioritise-view';
import styles from './matrix.module.css';

type Props = {
  matrix: Matrix;
  placed: readonly PlacedNote[];
  chosen: Note | null;
  onChoose: (id: string | null) => void;
};

/** How far an arrow moves a note, and with Shift, in thousandths. */
const near = 25;
const far = 100;

export function MatrixPlane({ matrix, placed, chosen, onChoose }: Props) {
  const { prioritise } = useWords();
  const words = prioritise.matrix;
  const { hold, isTaking, spotAt } = usePlane();
  const plane = useRef<HTMLDivElement>(null);
  useMovingKeys(plane, matrix, placed);
  return (
    <div className={styles.planeAndAxis}>
      {/* A pointer's other way than dragging: choose the note, then click its place. Keys move the notes themselves. */}
      <div
        ref={plane}
        data-area=""
        data-plane=""
        className={classes(styles.plane, isTaking && styles.taking, chosen && styles.aimed)}
        onClick={({ clientX: x, clientY: y }) => {
          if (chosen === null) return;
          tell(placeAt(spotAt({ x, y }), { matrix, note: chosen, words }));
          onChoose(null);
        }}
      >
        <div ref={hold} className={styles.inner}>
          {placed.map((one) => (
            <Placed
              key={one.note.id}
              matrix={matrix}
              placed={one}
              isChosen={one.note === chosen}
              onChoose={onChoose}
            />
          ))}
        </div>
      </div>
      <XAxis matrix={matrix} />
    </div>
  );
}

type PlacedProps = {
  matrix: Matrix;
  placed: PlacedNote;
  isChosen: boolean;
  onChoose: (id: string | null) => void;
};

function Placed({ matrix, placed: { note, place }, isChosen, onChoose }: PlacedProps) {
  const { prioritise, marks } = useWords();
  const { isHeld, grip } = usePlaneThing(note.id);
  const spot: CSSProperties = {
    left: `${(place.x / whole) * 100}%`,
    bottom: `${(place.y / whole) * 100}%`,
  };
  return (
    <button
      type="button"
      {...grip}
      className={classes(styles.placed, isHeld && styles.held)}
      style={spot}
      aria-pressed={isChosen}
      aria-label={placeWords(place, { matrix, note, words: prioritise.matrix })}
      onClick={(event) => {
        event.stopPropagation();
        onChoose(isChosen ? null : note.id);
      }}
    >
      <KindGlyph kind={note.kind} label={marks.kind[note.kind]} />
      <span>{hyphenated(note.text, 13)}</span>
    </button>
  );
}

function useMovingKeys(
  plane: RefObject<HTMLElement | null>,
  matrix: Matrix,
  placed: readonly PlacedNote[],
): void {
  const { prioritise } = useWords();
  const words = prioritise.matrix;
  const focused = () => {
    const id = (document.activeElement as HTMLElement | null)?.dataset['planeThing'];
    return placed.find(({ note }) => note.id === id);
  };
  const move = (dx: number, dy: number) => () => {
    const one = focused();
    if (one) tell(stepBy(one.place, dx, dy, { matrix, note: one.note, words }));
  };
  const remove = () => {
    const one = focused();
    if (one) tell(takeOut({ matrix, note: one.note, words }));
  };
  useHotkeys(
    [
      ...arrows.flatMap(({ key, dx, dy }) => [
        { keys: [key], run: move(dx * near, dy * near) },
        { keys: ['Shift', key], run: move(dx * far, dy * far) },
      ]),
      { keys: ['↑↓←→'], label: words.move, run: shownOnly },
      { keys: ['Shift', '↑↓←→'], label: words.moveFar, run: shownOnly },
      { keys: ['Del'], label: words.takeOut, run: remove },
    ],
    plane,
  );
}

const arrows = [
  { key: '↑', dx: 0, dy: 1 },
  { key: '↓', dx: 0, dy: -1 },
  { key: '←', dx: -1, dy: 0 },
  { key: '→', dx: 1, dy: 0 },
];
