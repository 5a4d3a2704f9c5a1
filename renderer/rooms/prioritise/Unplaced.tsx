import { useEffect, useRef } from 'react';
import type { Note } from '@shared/domain/board';
import type { Matrix } from '@shared/domain/rating';
import { useRecord } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { classes } from '@renderer/ui/classes';
import { Button } from '@renderer/ui/controls/Button';
import { usePlaneThing } from '@renderer/ui/drag/PlaneArea';
import { tell } from '@renderer/ui/feedback/tell';
import { hyphenated } from '@renderer/ui/hyphens';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { Seal } from '@renderer/ui/marks/Seal';
import { OnlyDotted } from './OnlyDotted';
import { placeAt, takeOut } from './matrix-data';
import styles from './matrix.module.css';

type Props = {
  matrix: Matrix;
  notes: readonly Note[];
  hasNotes: boolean;
  chosen: Note | null;
  /** The chosen one stands in the matrix already, and can be taken out. */
  isPlaced: boolean;
  onChoose: (id: string | null) => void;
};

/** The notes that wait for a place. */
export function Unplaced({ matrix, notes, hasNotes, chosen, isPlaced, onChoose }: Props) {
  const { prioritise } = useWords();
  const words = prioritise.matrix;
  const follow = useFollowed();
  const toMiddle = (note: Note) => {
    follow(note.id);
    tell(placeAt({ x: 0.5, y: 0.5 }, { matrix, note, words }));
  };
  const hint = !hasNotes ? prioritise.noNotes : notes.length === 0 ? words.allPlaced : words.placeHint;
  return (
    <section aria-label={words.unplaced} data-area="" className={styles.unplaced}>
      <SectionHead detail={<span className="num">{notes.length}</span>}>{words.unplaced}</SectionHead>
      <p className="sub">{chosen === null ? hint : words.chosenHint(chosen.text)}</p>
      <OnlyDotted />
      {isPlaced && chosen !== null && (
        <Button
          size="small"
          icon="undo"
          onPress={() => {
            onChoose(null);
            tell(takeOut({ matrix, note: chosen, words }));
          }}
        >
          {words.takeOut}
        </Button>
      )}
      <ul>
        {notes.map((note, at) => (
          <li key={note.id}>
            <Waiting
              note={note}
              isFirst={at === 0}
              isChosen={note === chosen}
              onPointer={() => onChoose(note === chosen ? null : note.id)}
              onKey={() => toMiddle(note)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type WaitingProps = {
  note: Note;
  isFirst: boolean;
  isChosen: boolean;
  onPointer: () => void;
  onKey: () => void;
};

function Waiting({ note, isFirst, isChosen, onPointer, onKey }: WaitingProps) {
  const { marks } = useWords();
  const group = useRecord('group', note.groupId);
  const { isHeld, grip } = usePlaneThing(note.id);
  return (
    <button
      type="button"
      {...grip}
      data-next-act={isFirst ? '' : undefined}
      className={classes(styles.waiting, isHeld && styles.held)}
      aria-pressed={isChosen}
      // A click that no pointer made is Enter or Space.
      onClick={({ detail }) => (detail === 0 ? onKey() : onPointer())}
    >
      <KindGlyph kind={note.kind} label={marks.kind[note.kind]} />
      <span className="grow">{hyphenated(note.text, 15)}</span>
      {group && <Seal letter={group.letter} size="s" label={marks.group(group.letter)} />}
    </button>
  );
}

/** The focus goes along with what the keys put on the plane, once it stands there. */
function useFollowed(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const thing = document.querySelector<HTMLElement>(
      `[data-area] [data-plane-thing="${CSS.escape(wanted.current)}"][style]`,
    );
    if (thing === null) return;
    wanted.current = null;
    thing.focus();
  });
  return (id) => {
    wanted.current = id;
  };
}
