import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '@renderer/data/settings';
import { Field } from '@renderer/ui/controls/Field';
import { Segment } from '@renderer/ui/controls/Segment';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { useRowFocus } from '@renderer/ui/useRowFocus';
import { MethodPreview } from './MethodPreview';
import { MethodList } from './MethodList';
import type { Listed, Shelf, Shown } from './methods-view';
import styles from './methods.module.css';

export type MethodLibraryProps = {
  shelves: readonly Shelf[];
  /** The core has answered. */
  isHere: boolean;
  chosen: Listed | undefined;
  /** The row it was left at. */
  returnTo: string | null;
  onChoose: (row: string) => void;
  shown: Shown;
  onShow: (shown: Shown) => void;
  sought: string;
  onSeek: (sought: string) => void;
  onInsert: (where: 'before' | 'after') => void;
};

const views: readonly Shown[] = ['all', 'method', 'meeting', 'own'];

/** Search and list at the left, what is chosen at the right. */
export function MethodLibrary(props: MethodLibraryProps) {
  const { shelves, isHere, chosen, returnTo, onChoose, shown, onShow, sought, onSeek, onInsert } = props;
  const { methods } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const ids = shelves.flatMap((shelf) => shelf.methods.map(({ row }) => row));
  const rows = useRowFocus(ids, list);
  // Who comes back from the editor is at the method that was written.
  const [startRow] = useState(() => (ids.includes(returnTo ?? '') ? returnTo : null));
  useEffect(() => {
    rows.focus(startRow);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the library opens
  }, []);
  const onSearchKey = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter';
    if ((event.key !== 'ArrowDown' && !isEnter) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    // What was sought and found is meant; where nothing was sought, the first of all is nobody's choice yet.
    if (isEnter && sought.trim() !== '') onInsert(event.shiftKey ? 'before' : 'after');
    else rows.focus(chosen?.row);
  };
  const isBare = shown === 'own' && sought === '';
  return (
    <div className={styles.library}>
      <div className={styles.finder}>
        <Field
          label={methods.search}
          isLabelHidden
          type="search"
          placeholder={methods.searchPlaceholder}
          value={sought}
          onChange={onSeek}
          onKeyDown={onSearchKey}
          autoFocus={startRow === null}
        />
        <Segment
          label={methods.which}
          fit="fill"
          value={shown}
          onChange={onShow}
          options={views.map((value) => ({ value, label: methods.shown[value] }))}
        />
        {ids.length > 0 && (
          <MethodList
            shelves={shelves}
            chosenRow={chosen?.row}
            rows={rows}
            ref={list}
            onChoose={onChoose}
            onInsert={onInsert}
          />
        )}
        {isHere && ids.length === 0 && (
          <EmptyState
            isPlain
            title={isBare ? methods.noOwn : methods.none}
            hint={isBare ? methods.noOwnHint : methods.noneHint}
          />
        )}
      </div>
      {chosen && <MethodPreview method={chosen} />}
    </div>
  );
}
