import { useState } from 'react';
import type { Matrix } from '@shared/domain/rating';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Segment } from '@renderer/ui/controls/Segment';
import { tell } from '@renderer/ui/feedback/tell';
import { Margined } from '@renderer/ui/layout/Margined';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { PlaneArea } from '@renderer/ui/drag/PlaneArea';
import { BoardChoice } from './BoardChoice';
import { HeadArea } from './HeadArea';
import { MatrixList } from './MatrixList';
import { MatrixPlane } from './MatrixPlane';
import { useNarrowed } from './OnlyDotted';
import { RoundHead } from './RoundHead';
import { Unplaced } from './Unplaced';
import { YAxis } from './MatrixAxes';
import { placeAt, setAxes, takeOut } from './matrix-data';
import { useCandidates } from './prioritise-data';
import { placedNotes } from './prioritise-view';
import styles from './prioritise.module.css';
import matrixStyles from './matrix.module.css';

/** Two axes with their ends in words, agreed first; then each note gets its place. */
export function MatrixWork({ matrix, isNew }: { matrix: Matrix; isNew: boolean }) {
  const { prioritise } = useWords();
  const words = prioritise.matrix;
  const [view, setView] = useState<View>('matrix');
  const [chosenId, setChosen] = useState<string | null>(null);
  const places = useRecords('matrixPlace', { matrixId: matrix.id });
  const notes = useCandidates(matrix, places);
  const placed = placedNotes(notes, places);
  const waiting = useNarrowed(notes, nothing).filter(({ id }) => !placed.some(({ note }) => note.id === id));
  const chosen = notes.find(({ id }) => id === chosenId) ?? null;
  const withNote = (id: string, act: (note: (typeof notes)[number]) => Promise<void>) => {
    const note = notes.find((each) => each.id === id);
    setChosen(null);
    if (note !== undefined) tell(act(note));
  };
  return (
    <Margined scroll="none" className={styles.work}>
      <HeadArea label={matrix.title}>
        <MatrixHead matrix={matrix} isNew={isNew} isBegun={placed.length > 0} view={view} onView={setView} />
        {placed.length === 0 && <SetUp matrix={matrix} />}
      </HeadArea>
      <PlaneArea
        slip={(id) => <span className={matrixStyles.slip}>{notes.find((note) => note.id === id)?.text}</span>}
        onPlace={(id, spot) => withNote(id, (note) => placeAt(spot, { matrix, note, words }))}
        onLeave={(id) => {
          if (placed.some(({ note }) => note.id === id))
            withNote(id, (note) => takeOut({ matrix, note, words }));
        }}
      >
        <MarginRow
          className={matrixStyles.matrix}
          bodyClassName={matrixStyles.matrixBody}
          margin={view === 'matrix' && <YAxis matrix={matrix} />}
        >
          {view === 'matrix' ? (
            <MatrixPlane matrix={matrix} placed={placed} chosen={chosen} onChoose={setChosen} />
          ) : (
            <MatrixList matrix={matrix} placed={placed} />
          )}
          <Unplaced
            matrix={matrix}
            notes={waiting}
            hasNotes={notes.length > 0}
            chosen={chosen}
            isPlaced={chosen !== null && placed.some(({ note }) => note === chosen)}
            onChoose={setChosen}
          />
        </MarginRow>
      </PlaneArea>
    </Margined>
  );
}

const nothing: ReadonlySet<string> = new Set();

type View = 'matrix' | 'list';
type HeadProps = {
  matrix: Matrix;
  isNew: boolean;
  isBegun: boolean;
  view: View;
  onView: (view: View) => void;
};

function MatrixHead({ matrix, isNew, isBegun, view, onView }: HeadProps) {
  const { prioritise } = useWords();
  const words = prioritise.matrix;
  return (
    <MarginRow>
      <RoundHead
        round={{ kind: 'matrix', id: matrix.id, round: matrix }}
        isNew={isNew}
        detail={isBegun ? prioritise.notDecided : words.agreeFirst}
        tools={
          <Segment
            label={words.view}
            value={view}
            options={[
              { value: 'matrix', label: words.asMatrix },
              { value: 'list', label: words.asList },
            ]}
            onChange={onView}
          />
        }
      />
    </MarginRow>
  );
}

/** What the axes are, until the first note stands on them. */
function SetUp({ matrix }: { matrix: Matrix }) {
  const { prioritise } = useWords();
  const { preset, presets } = prioritise.matrix;
  const current = matrix.xName === preset.value.axes.xName ? 'value' : 'impact';
  return (
    <MarginRow className={styles.setUp} bodyClassName={styles.axesChoice}>
      <Segment
        label={presets}
        value={current}
        options={[
          { value: 'impact', label: preset.impact.label },
          { value: 'value', label: preset.value.label },
        ]}
        onChange={(value) => tell(setAxes(matrix.id, preset[value].axes))}
      />
      <BoardChoice round={{ kind: 'matrix', id: matrix.id, round: matrix }} />
    </MarginRow>
  );
}
