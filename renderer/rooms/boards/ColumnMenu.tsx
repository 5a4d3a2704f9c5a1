import { noteKinds, type NoteKind } from '@shared/domain/values';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import type { MenuEntry, MenuGroup } from '@renderer/ui/controls/Menu';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { edit, open } from './board-store';
import type { ColumnView } from './boards-view';

/** Everything about a column. */
export function ColumnMenu({ view, columns }: { view: ColumnView; columns: readonly ColumnView[] }) {
  const { boards } = useWords();
  const items = useItems(view, columns);
  return <MenuButton isIconOnly size="small" label={boards.column.menu(view.column.title)} items={items} />;
}

function useItems(
  { column, count, themes }: ColumnView,
  columns: readonly ColumnView[],
): (MenuEntry | MenuGroup)[] {
  const { boards, marks } = useWords();
  const { column: words } = boards;
  const ids = columns.map((each) => each.column.id);
  const at = ids.indexOf(column.id);
  const move = (before: string | null) => tell(request('column.move', { id: column.id, before }));
  const remove = async () => {
    await request('column.remove', { id: column.id });
    sayUndoable(words.removed(column.title));
  };
  const isUsed = count > 0 || themes.length > 0;
  const cannotGo = ids.length === 1 ? words.isOnly : isUsed ? words.hasNotes : undefined;
  return [
    { id: 'rename', label: words.rename, icon: 'pencil', onPress: () => edit(column.id) },
    {
      id: 'left',
      label: words.moveLeft,
      icon: 'arrow-left',
      onPress: () => move(ids[at - 1] ?? null),
      disabledReason: at === 0 ? words.isFirst : undefined,
    },
    {
      id: 'right',
      label: words.moveRight,
      icon: 'arrow-right',
      onPress: () => move(ids[at + 2] ?? null),
      disabledReason: at === ids.length - 1 ? words.isLast : undefined,
    },
    { id: 'add', label: words.add, icon: 'plus', onPress: () => open('addColumn', column.id) },
    {
      id: 'remove',
      label: words.remove,
      icon: 'trash',
      onPress: () => tell(remove()),
      disabledReason: cannotGo,
    },
    {
      title: words.kind,
      entries: [null, ...noteKinds].map((kind) =>
        kindEntry(kind, column.id, column.kind, words.anyKind, marks.kind),
      ),
    },
  ];
}

const kindEntry = (
  kind: NoteKind | null,
  id: string,
  current: NoteKind | null,
  anyKind: string,
  names: Record<NoteKind, string>,
): MenuEntry => ({
  id: kind ?? 'any',
  label: kind === null ? anyKind : names[kind],
  mark: kind === null ? undefined : <KindGlyph kind={kind} />,
  isCurrent: kind === current,
  onPress: () => tell(request('column.update', { id, fields: { kind } })),
});
