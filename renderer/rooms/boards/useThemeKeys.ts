import { request } from '@renderer/data/bridge';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { edit, open, reach, toggleFolded } from './board-store';
import { arrows, neighbour, themeStep, walk, ways, type Arrow, type ColumnView } from './boards-view';
import { focusedId, focusedStop } from './focused-stop';

const here = focusedStop('theme');

/** What the keys do while a theme has the focus. */
export function useThemeKeys(columns: readonly ColumnView[], stops: readonly (readonly string[])[]): void {
  const { theme, note } = useWords().boards;
  const dissolve = useDissolve(stops);
  const onTheme = (act: (id: string) => void) => () => {
    const id = focusedId();
    if (id !== null) act(id);
  };
  const step = (arrow: Arrow) =>
    onTheme((id) => {
      const place = themeStep(columns, id, arrow);
      if (place !== null) tell(request('cluster.move', { id, ...place }).then(() => reach(id)));
    });
  useHotkeys(
    [
      { keys: ['Enter'], label: theme.rename, run: onTheme((id) => edit(id)) },
      { keys: ['F'], label: theme.fold, run: onTheme(toggleFolded) },
      { keys: ['M'], label: note.move, run: onTheme((id) => open('themeMenu', id)) },
      { keys: ['Del'], label: theme.dissolve, run: onTheme(dissolve) },
      ...ways.map((way) => ({ keys: [way], run: onTheme((id) => reach(walk(stops, id, way))) })),
      ...arrows.map((arrow) => ({
        keys: ['Alt', arrow],
        label: arrow === '↓' ? note.moveByOne : undefined,
        run: step(arrow),
      })),
    ],
    here,
  );
}

/** The theme goes, its notes stay. */
export function useDissolve(stops: readonly (readonly string[])[]): (id: string) => void {
  const { boards: words } = useWords();
  return (id) => {
    const name = useReplica.getState().tables.cluster.get(id)?.name ?? '';
    const next = neighbour(stops, id);
    tell(
      request('cluster.dissolve', { id }).then(() => {
        sayUndoable(words.theme.dissolved(name));
        if (next !== null) reach(next);
      }),
    );
  };
}
