import { useState, type KeyboardEvent } from 'react';
import type { MenuAct } from '@shared/contract/wire';
import type { Words } from '@shared/words/index';
import { go, innerRooms, isInner, outerRooms, usePlace } from '@renderer/data/place';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { Combo } from '@renderer/ui/controls/Combo';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import styles from './overlays.module.css';
import { closeOverlay, useOverlay } from './overlays';
import type { Acts } from './useActs';

type Found = { id: string; label: string; keys?: readonly string[]; run: () => void };

/** Ctrl K: commands with their keys first, then rooms and groups; words match in any order. */
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
  const found = useEverything(acts).filter(({ label }) => holdsAll(label, words));
  const chosen = found[Math.min(at, found.length - 1)];

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
        aria-activedescendant={chosen === undefined ? undefined : `found-${chosen.id}`}
        className={styles.words}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <ul id="found" role="listbox" aria-label={frame.find}>
        {found.map((one) => (
          // The keyboard chooses through the field, as a combobox does.
          <li
            key={one.id}
            id={`found-${one.id}`}
            role="option"
            aria-selected={one === chosen}
            onClick={() => choose(one)}
          >
            <span>{one.label}</span>
            {one.keys && <Combo keys={one.keys} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="sub">{frame.findNothing}</p>}
    </div>
  );
}

function choose({ run }: Found): void {
  closeOverlay();
  run();
}

/** What the menu calls it, and its keys. */
const commands = [
  { act: 'newWorkshop', word: 'newWorkshop', keys: ['Ctrl', 'N'] },
  { act: 'openFile', word: 'openFile', keys: ['Ctrl', 'O'] },
  { act: 'export', word: 'export', keys: ['Ctrl', 'S'], isInner: true },
  { act: 'print', word: 'print', keys: ['Ctrl', 'P'], isInner: true },
  { act: 'undo', word: 'undo', keys: ['Ctrl', 'Z'] },
  { act: 'redo', word: 'redo', keys: ['Ctrl', 'Shift', 'Z'] },
  { act: 'keys', word: 'keys', keys: ['F1'] },
  { act: 'toggleStage', word: 'stage', keys: ['F5'], isInner: true },
  { act: 'blackStage', word: 'blackStage', keys: ['Alt', 'B'], isInner: true },
] as const satisfies readonly Command[];

type Command = {
  act: MenuAct;
  word: keyof Words['shell']['menu'];
  keys: readonly string[];
  /** Only while a workshop's room is shown. */
  isInner?: true;
};

function useEverything(acts: Acts): Found[] {
  const { frame, shell } = useWords();
  const room = usePlace((place) => place.room);
  const groups = useReplica(({ tables }) => tables.group);
  const boards = useReplica(({ tables }) => tables.board);
  const acting = commands
    .filter((command) => isInner(room) || !('isInner' in command))
    .map(({ act, word, keys }) => ({ id: act, label: shell.menu[word], keys, run: acts[act] }));
  const rooms = [...(isInner(room) ? innerRooms : []), ...outerRooms].map((id) => ({
    id,
    label: frame[id],
    run: () => go({ room: id }),
  }));
  const places = !isInner(room)
    ? []
    : [...boards.values()].flatMap((board) => {
        const group = groups.get(board.groupId ?? '');
        const label = group === undefined ? board.title : `${group.letter} · ${group.name}`;
        return [
          {
            id: board.id,
            label,
            run: () => go({ room: 'boards', chosen: { ...usePlace.getState().chosen, board: board.id } }),
          },
        ];
      });
  return [...acting, ...rooms, ...places];
}

function holdsAll(label: string, words: string): boolean {
  const text = label.toLocaleLowerCase('da');
  return words
    .toLocaleLowerCase('da')
    .split(/\s+/)
    .every((word) => text.includes(word));
}
