import { useEffect, useState, type KeyboardEvent } from 'react';
import { useWords } from '@renderer/data/settings';
import { Combo } from '@renderer/ui/controls/Combo';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { useEverything } from './everything';
import type { Found } from './found';
import { findable, nearest } from './matching';
import styles from './overlays.module.css';
import { closeOverlay, useOverlay } from './overlays';
import type { Acts } from './useActs';
import { useFoundEntries } from './useFoundEntries';
import { useFoundNotes } from './useFoundNotes';

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
  const { frame, find } = useWords();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const doing = nearest(findable(useEverything(acts)), words);
  const notes = useFoundNotes(words);
  const ideas = useFoundEntries(words);
  const found = [...doing, ...notes, ...ideas];
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
        <Part name={find.notes} of={notes} chosen={chosen} />
        <Part name={frame.findIdeas} of={ideas} chosen={chosen} />
      </div>
      {found.length === 0 && <p className="sub">{frame.findNothing}</p>}
    </div>
  );
}

function Part({ name, of, chosen }: { name: string; of: readonly Found[]; chosen: Found | undefined }) {
  if (of.length === 0) return null;
  return (
    <div role="group" aria-label={name}>
      <p className="label" aria-hidden="true">
        {name}
      </p>
      <Options of={of} chosen={chosen} />
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
      {one.keys && one.keys.length > 0 && <Combo keys={one.keys} />}
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
