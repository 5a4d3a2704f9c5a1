import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Cluster } from '@renderer/ui/board/Cluster';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { DragList } from '@renderer/ui/drag/DragList';
import { DragRow } from '@renderer/ui/drag/DragRow';
import { correctionOf, editDone, open, setTabStop, toggleFolded, useBoardStore } from './board-store';
import type { ThemeView } from './boards-view';
import { notesOfTheme, takesNotes, themeRow } from './drag-ids';
import { NoteList } from './NoteList';
import styles from './boards.module.css';
import { useFocusFollows, useWanted } from './useWanted';

type Props = { view: ThemeView; tabStop: string | null; inside: HTMLElement | null };

/** A theme and its notes; folded, its name and how many. */
export function ThemeRow({ view: { theme, notes }, tabStop, inside }: Props) {
  const { boards, boardWork } = useWords();
  const isFolded = useBoardStore((store) => store.folded.has(theme.id));
  const isEditing = useBoardStore((store) => store.editing?.id === theme.id);
  const isFiltered = useBoardStore((store) => store.filter !== null);
  const empty = isFiltered ? boardWork.filter.noneHere : boards.theme.empty;
  const list = notesOfTheme(theme.id);
  useWanted(theme.id);
  useFocusFollows(theme.id, theme.columnId, null);
  return (
    <DragRow
      id={themeRow(theme.id)}
      name={theme.name}
      grab="row"
      data-stop={theme.id}
      data-stop-is="theme"
      tabIndex={tabStop === theme.id ? 0 : -1}
      className={styles.theme}
      onFocus={(event) => {
        if (event.target === event.currentTarget) setTabStop(theme.id);
      }}
      onContextMenu={(event) => {
        if (event.defaultPrevented) return;
        event.preventDefault();
        open('themeMenu', theme.id);
      }}
    >
      <Cluster
        name={isEditing ? <ThemeName id={theme.id} name={theme.name} /> : theme.name}
        count={notes.length}
        tools={<Tools id={theme.id} name={theme.name} isFolded={isFolded} />}
      >
        {isFolded ? (
          <DragList
            as="div"
            id={list}
            name={theme.name}
            ids={[]}
            isOrdered={false}
            accepts={takesNotes}
            className={styles.folded}
          />
        ) : (
          <NoteList
            list={list}
            name={theme.name}
            notes={notes}
            tabStop={tabStop}
            inside={inside}
            empty={notes.length === 0 ? empty : null}
          />
        )}
      </Cluster>
    </DragRow>
  );
}

function Tools({ id, name, isFolded }: { id: string; name: string; isFolded: boolean }) {
  const { theme: words } = useWords().boards;
  return (
    <span className={styles.themeTools}>
      <IconButton
        tabIndex={-1}
        size="small"
        icon="more"
        label={words.menu(name)}
        aria-haspopup="menu"
        className={styles.onHover}
        onPress={() => open('themeMenu', id)}
      />
      <IconButton
        tabIndex={-1}
        size="small"
        icon={isFolded ? 'chevron-right' : 'chevron-down'}
        label={isFolded ? words.unfold : words.fold}
        aria-expanded={!isFolded}
        onPress={() => toggleFolded(id)}
      />
    </span>
  );
}

function ThemeName({ id, name }: { id: string; name: string }) {
  const { theme: words } = useWords().boards;
  const draft = correctionOf(id);
  return (
    <EditableText
      startsEditing
      label={words.name}
      value={name}
      emptyRefusal={words.nameEmpty}
      draft={draft}
      onSave={(next) => request('cluster.rename', { id, name: next }, { savesDraft: draft })}
      onDone={(isFocusFree) => editDone(id, isFocusFree)}
    />
  );
}
