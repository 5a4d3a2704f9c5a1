import type { MenuAct } from '@shared/contract/wire';
import { innerRooms } from '@shared/domain/rooms';
import type { Words } from '@shared/words/index';
import { go, isInner, outerRooms, usePlace } from '@renderer/data/place';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import type { Acts } from './useActs';

/** Something that can be done or gone to. */
export type Found = { id: string; label: string; keys?: readonly string[]; detail?: string; run: () => void };

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
  { act: 'followStage', word: 'followStage', keys: ['Alt', 'F'], isInner: true },
  { act: 'blackStage', word: 'blackStage', keys: ['Alt', 'B'], isInner: true },
] as const satisfies readonly Command[];

type Command = {
  act: MenuAct;
  word: keyof Words['shell']['menu'];
  keys: readonly string[];
  /** Only while a workshop's room is shown. */
  isInner?: true;
};

/** Commands with their keys first, then rooms and groups. */
export function useEverything(acts: Acts): Found[] {
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

/** Words match in any order. */
export function holdsAll(label: string, words: string): boolean {
  const text = label.toLocaleLowerCase('da');
  return words
    .toLocaleLowerCase('da')
    .split(/\s+/)
    .every((word) => text.includes(word));
}
