import { useEffect, useMemo } from 'react';
import type { MenuAct } from '@shared/contract/wire';
import { innerRooms } from '@shared/domain/rooms';
import type { Words } from '@shared/words/index';
import { onNativeEvent } from '@renderer/data/bridge';
import { redo, undo } from '@renderer/data/history';
import { go, isInner, openWindow, outerRooms, usePlace } from '@renderer/data/place';
import { useWords } from '@renderer/data/settings';
import { announce } from '@renderer/ui/feedback/announce';
import { showMessage } from '@renderer/ui/feedback/messages';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { openFind, openKeys } from './overlays';
import { blackStage, toggleFollowing, toggleStage } from '@renderer/data/stage';

export type Acts = { [A in MenuAct]: () => void };

/** What the menu, the keys and »search or do« can do in every room. A room adds its own by listening for its act. */
export function useActs(): Acts {
  const words = useWords();
  const acts = useMemo(() => actsIn(words), [words]);
  useEffect(
    () =>
      onNativeEvent((event) => {
        if (event.type === 'menu') acts[event.act]();
      }),
    [acts],
  );
  const { frame, shell } = words;
  useHotkeys(
    [
      { keys: ['F1'], label: frame.allKeys, worksInDialogs: true, run: openKeys },
      { keys: ['Ctrl', 'K'], label: frame.find, isQuiet: true, run: openFind },
      { keys: ['Ctrl', 'Z'], label: frame.undo, isQuiet: true, run: acts.undo },
      { keys: ['Ctrl', 'Shift', 'Z'], label: frame.redo, isQuiet: true, run: acts.redo },
      { keys: ['Ctrl', 'PgDn'], label: frame.nextRoom, isQuiet: true, run: acts.nextRoom },
      { keys: ['Ctrl', 'PgUp'], label: frame.previousRoom, isQuiet: true, run: acts.previousRoom },
      { keys: ['F5'], label: frame.stage, isQuiet: true, run: acts.toggleStage },
      { keys: ['Alt', 'F'], label: shell.menu.followStage, isQuiet: true, run: acts.followStage },
      { keys: ['Alt', 'B'], label: frame.black, isQuiet: true, run: acts.blackStage },
    ].map((hotkey) => ({ ...hotkey, isGeneral: true })),
  );
  return acts;
}

function actsIn(words: Words): Acts {
  return {
    newWorkshop: () => tellRoom('home', 'newWorkshop'),
    openFile: () => tellRoom('home', 'openFile'),
    home: () => go({ room: 'home' }),
    catalogue: () => go({ room: 'catalogue' }),
    settings: () => go({ room: 'settings' }),
    export: () => outOf('export'),
    print: () => outOf('print'),
    undo: () => reverse(words, 'undo'),
    redo: () => reverse(words, 'redo'),
    find: openFind,
    keys: openKeys,
    nextRoom: () => step(1),
    previousRoom: () => step(-1),
    newWindow: () => run(openWindow),
    toggleStage: () => run(toggleStage),
    followStage: () => run(() => follow(words)),
    blackStage: () => run(blackStage),
  };
}

/** In a text field that holds something, undo is about the typing. */
function reverse(words: Words, way: 'undo' | 'redo'): void {
  const field = document.activeElement;
  const isTyping = (field instanceof HTMLTextAreaElement || isTextInput(field)) && field.value !== '';
  if (isTyping) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else reaches a field's own undo
    document.execCommand(way);
    return;
  }
  run(async () => {
    const { outcome, command } = await (way === 'undo' ? undo() : redo());
    showMessage({
      text: sentence(words, way, outcome, command),
      tone: outcome === 'overtaken' ? 'late' : 'plain',
    });
  });
}

/** A box or a choice has a value too, and nothing of its own to take back. */
const isTextInput = (field: Element | null): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type !== 'radio' && field.type !== 'checkbox';

function sentence(
  { frame, history }: Words,
  way: 'undo' | 'redo',
  outcome: string,
  command: string | null,
): string {
  const act = history[command ?? ''] ?? history.other;
  if (outcome === 'nothing') return way === 'undo' ? frame.nothingToUndo : frame.nothingToRedo;
  if (outcome === 'overtaken') return frame.overtaken(act);
  if (outcome === 'partly') return frame.undonePartly(act);
  return way === 'undo' ? frame.undone(act) : frame.redone(act);
}

function step(by: 1 | -1): void {
  const { room } = usePlace.getState();
  const rooms: readonly string[] = isInner(room) ? innerRooms : outerRooms;
  const next = rooms[rooms.indexOf(room) + by];
  if (next !== undefined) go({ room: next as typeof room });
}

/** Acts that belong to a room: go there, and tell it once it stands. */
function tellRoom(room: 'home' | 'wrapUp', act: string): void {
  go({ room });
  requestAnimationFrame(() => dispatchEvent(new CustomEvent('room-act', { detail: act })));
}

/** A room that has something of its own to give out does so; from the others it is the minutes. */
function outOf(act: 'export' | 'print'): void {
  const isTaken = !dispatchEvent(new CustomEvent('room-act', { detail: act, cancelable: true }));
  if (!isTaken && isInner(usePlace.getState().room)) tellRoom('wrapUp', act);
}

async function follow({ stageLead }: Words): Promise<void> {
  announce((await toggleFollowing()) ? stageLead.followsSaid : stageLead.holdsSaid);
}

function run(act: () => Promise<unknown>): void {
  act().catch((reason: unknown) => {
    showMessage({ text: reason instanceof Error ? reason.message : String(reason), tone: 'late' });
  });
}
