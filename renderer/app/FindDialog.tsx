import { useEffect, useState, type KeyboardEvent } from 'react';
import { useWords } from '@renderer/data/settings';
import { Combo } from '@renderer/ui/controls/Combo';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { holdsAll, useEverything, type Found } from './everything';
import styles from './overlays.module.css';
import { closeOverlay, useOverlay } from './overlays';
import type { Acts } from './useActs';
import { useFoundEntries } from './useFoundEntries';

/** Ctrl K: what can be done and gone to, then the ideas of the catalogue. */
export function FindDialog({ acts }: { acts: Acts }) {
  const { frame } = useWords();
  const isOpen = useOverlay(({ open }) => open === 'find');
  return (
    <Dialog isOpen={isOpen} onClose={closeOverlay} title={frame.find} closesOutside>
      <Finder acts={acts} />
    </Dialog>
  );
}

function Finder({ acts }: { acts: Acts }) {
  const { frame } = useWords();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const doing = useEverything(acts).filter(({ label }) => holdsAll(label, words));
  const ideas = useFoundEntries(words);
  const found = [...doing, ...ideas];
  const chosen = found[Math.min(at, found.length - 1)];
  useInSight(chosen);

  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.find}>
      <input
        autoFocus
        role="combobox"
        aria-label={frame.findLabel}
        aria-expanded="true"
        aria-controls="found"
        aria-activedescendant={chosen && rowOf(chosen)}
        className={styles.words}
        maxLength={300}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id="found" role="listbox" aria-label={frame.find} className={styles.found}>
        <Options of={doing} chosen={chosen} />
        {ideas.length > 0 && (
          <div role="group" aria-label={frame.findIdeas}>
            <p className="label" aria-hidden="true">
              {frame.findIdeas}
            </p>
            <Options of={ideas} chosen={chosen} />
          </div>
        )}
      </div>
      {found.length === 0 && <p className="sub">{frame.findNothing}</p>}
    </div>
  );
}

/** The keyboard chooses through the field, as a combobox does. */
function Options({ of, chosen }: { of: readonly Found[]; chosen: Found | undefined }) {
  return of.map((one) => (
    <div
      key={one.id}
      id={rowOf(one)}
      role="option"
      aria-selected={one.id === chosen?.id}
      className={styles.option}
      onClick={() => choose(one)}
    >
      <span>{one.label}</span>
      {one.detail !== undefined && <span className="sub whole">{one.detail}</span>}
      {one.keys && <Combo keys={one.keys} />}
    </div>
  ));
}

const rowOf = ({ id }: Found): string => `found-${id}`;

function useInSight(chosen: Found | undefined): void {
  const id = chosen && rowOf(chosen);
  useEffect(() => {
    if (id !== undefined) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
}

function choose({ run }: Found): void {
  closeOverlay();
  run();
}
