import { memo, useState } from 'react';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Column } from '@renderer/ui/board/Column';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { DragList } from '@renderer/ui/drag/DragList';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { correctionOf, editDone, useBoardStore } from './board-store';
import type { ColumnView } from './boards-view';
import { ColumnMenu } from './ColumnMenu';
import { notesOfColumn, takesThemes, themeRow, themesOfColumn } from './drag-ids';
import { NoteList } from './NoteList';
import styles from './boards.module.css';
import { ThemeRow } from './ThemeRow';

type Props = { view: ColumnView; columns: readonly ColumnView[]; tabStop: string | null };

/** A column: its themes, then the notes without one. */
export const ColumnSheet = memo(function ColumnSheet({ view, columns, tabStop }: Props) {
  const {
    boards: words,
    boardWork: { filter },
  } = useWords();
  const { column, themes, notes, count } = view;
  // Lists in it are drawn by where it stands: they are told as soon as it does.
  const [inside, setInside] = useState<HTMLElement | null>(null);
  const isEditing = useBoardStore((store) => store.editing?.id === column.id);
  const isFiltered = useBoardStore((store) => store.filter !== null);
  const unwritten = column.kind === null ? words.emptyAnyColumn : words.emptyColumn[column.kind];
  const empty = isFiltered ? filter.noneHere : unwritten;
  return (
    <Column
      label={column.title}
      mark={column.kind && <KindGlyph kind={column.kind} />}
      name={isEditing ? <ColumnName id={column.id} title={column.title} /> : column.title}
      count={count}
      tools={<ColumnMenu view={view} columns={columns} />}
    >
      <div ref={setInside} className={styles.inside}>
        <DragList
          id={themesOfColumn(column.id)}
          name={words.drag.themesIn(column.title)}
          ids={themes.map(({ theme }) => themeRow(theme.id))}
          accepts={takesThemes}
          {...(themes.length === 0 ? { role: 'presentation' } : {})}
        >
          {themes.map((themeView) => (
            <ThemeRow key={themeView.theme.id} view={themeView} tabStop={tabStop} inside={inside} />
          ))}
        </DragList>
        <NoteList
          list={notesOfColumn(column.id)}
          name={column.title}
          notes={notes}
          tabStop={tabStop}
          inside={inside}
          makesThemes
          className={styles.loose}
          empty={count === 0 && themes.length === 0 ? empty : null}
        />
      </div>
    </Column>
  );
});

function ColumnName({ id, title }: { id: string; title: string }) {
  const { column: words } = useWords().boards;
  const draft = correctionOf(id);
  return (
    <EditableText
      startsEditing
      label={words.label}
      value={title}
      emptyRefusal={words.nameEmpty}
      draft={draft}
      onSave={(next) => request('column.update', { id, fields: { title: next } }, { savesDraft: draft })}
      onDone={(isFocusFree) => editDone(id, isFocusFree)}
    />
  );
}
