import { useMemo } from 'react';
import type { Board } from '@shared/domain/board';
import { request } from '@renderer/data/bridge';
import { useReplica } from '@renderer/data/replica';
import { useWords } from '@renderer/data/settings';
import { Menu, type MenuEntry, type MenuGroup } from '@renderer/ui/controls/Menu';
import { announce } from '@renderer/ui/feedback/announce';
import { close, selectNone, stopElement, useBoardStore, type Opened } from './board-store';
import { createTheme } from './boards-data';
import { stopsOf, type ColumnView } from './boards-view';
import { HiddenDialog } from './HiddenDialog';
import { NameDialog } from './NameDialog';
import { SimilarDialog } from './SimilarDialog';
import { useMenuItems } from './useMenuItems';

/** The menu or dialog that a note, a theme or a column has opened. */
export function Openings({ board, columns }: { board: Board; columns: readonly ColumnView[] }) {
  const opened = useBoardStore((store) => store.opened);
  if (opened === null) return null;
  if (opened.what === 'nameTheme') return <NameTheme ids={opened.ids} />;
  if (opened.what === 'hide') return <HiddenDialog board={board} onClose={close} />;
  if (opened.what === 'similar') return <SimilarDialog id={opened.stop} />;
  if (opened.what === 'addColumn') return <AddColumn beside={opened.stop} />;
  return <OpenMenu opened={opened} columns={columns} />;
}

function OpenMenu({ opened, columns }: { opened: Opened; columns: readonly ColumnView[] }) {
  const folded = useBoardStore((store) => store.folded);
  const { label, items } = useMenuItems(opened, columns, stopsOf(columns, folded));
  const anchor = useMemo(() => ({ current: stopElement(opened.stop) }), [opened.stop]);
  return (
    <Menu
      label={label}
      items={items satisfies (MenuEntry | MenuGroup)[]}
      isOpen
      onClose={close}
      anchor={anchor}
    />
  );
}

function NameTheme({ ids }: { ids: readonly string[] }) {
  const { theme: words } = useWords().boards;
  return (
    <NameDialog
      title={words.naming(ids.length)}
      label={words.name}
      emptyRefusal={words.nameEmpty}
      actLabel={words.create}
      draft={`newTheme:${ids[0] ?? ''}`}
      onAct={async (name, options) => {
        const { id } = await createTheme(name, ids, options);
        selectNone();
        announce(words.created(name));
        return id;
      }}
    />
  );
}

function AddColumn({ beside }: { beside: string }) {
  const { column: words } = useWords().boards;
  return (
    <NameDialog
      title={words.adding}
      label={words.label}
      emptyRefusal={words.nameEmpty}
      actLabel={words.create}
      draft={`newColumn:${beside}`}
      onAct={async (title, options) => {
        const column = useReplica.getState().tables.column.get(beside);
        if (column !== undefined) await request('column.add', { boardId: column.boardId, title }, options);
        return null;
      }}
    />
  );
}
