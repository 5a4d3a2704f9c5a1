import type { MenuAct } from '@shared/contract/wire';
import { innerRooms } from '@shared/domain/rooms';
import type { Words } from '@shared/words/index';
import { go, isInner, outerRooms, usePlace, type Place } from '@renderer/data/place';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { foundHere } from './acts-here';
import type { Found } from './found';
import { useEverywhere } from './everywhere';
import { useOverlay } from './overlays';
import type { Acts } from './useActs';

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

/** What can be done here, then elsewhere; rooms and groups. */
export function useEverything(acts: Acts): Found[] {
  const words = useWords();
  const { find } = words;
  const room = usePlace((place) => place.room);
  const here = useOverlay((overlay) => overlay.here);
  const everywhere = useEverywhere();
  const boards = useBoards();
  const bound = here.acts.map(({ binding }) => binding.keys.join(' '));
  const isBound = (keys: readonly string[] = []) => bound.includes(keys.join(' '));
  const found = [
    ...foundHere(here, words),
    ...commandsIn(room, words, acts).filter(({ keys }) => !isBound(keys)),
    newWindow(words, acts),
    ...(isInner(room) ? everywhere : []),
    ...roomsOf(room, words),
  ];
  return [...found, ...(isInner(room) ? boards : [])].map(({ alsoBy, ...one }) => ({
    ...one,
    also: one.also ?? find.also[alsoBy ?? one.keys?.join(' ') ?? one.id],
  }));
}

const commandsIn = (room: Place['room'], { shell }: Words, acts: Acts): Found[] =>
  commands
    .filter((command) => isInner(room) || !('isInner' in command))
    .map(({ act, word, keys }) => ({ id: act, label: shell.menu[word], keys, run: acts[act] }));

/** A group's own board beside the facilitator's room. The menu has its keys. */
const newWindow = ({ shell }: Words, acts: Acts): Found => ({
  id: 'newWindow',
  label: shell.menu.newWindow,
  keys: ['Ctrl', 'Shift', 'N'],
  run: acts.newWindow,
});

const roomsOf = (room: Place['room'], { frame }: Words): Found[] =>
  [...(isInner(room) ? innerRooms : []), ...outerRooms].map((id) => ({
    id,
    label: frame[id],
    run: () => go({ room: id }),
  }));

function useBoards(): Found[] {
  const groups = useReplica(({ tables }) => tables.group);
  const boards = useReplica(({ tables }) => tables.board);
  return [...boards.values()].map((board) => {
    const group = groups.get(board.groupId ?? '');
    return {
      id: board.id,
      label: group === undefined ? board.title : `${group.letter} · ${group.name}`,
      run: () => go({ room: 'boards', chosen: { ...usePlace.getState().chosen, board: board.id } }),
    };
  });
}
