import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ExportWhat } from '@shared/contract/files';
import { outcomeOf, useExporting } from '@renderer/data/exporting';
import { choose } from '@renderer/data/place';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Field } from '@renderer/ui/controls/Field';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { FileOutcome } from '@renderer/ui/feedback/FileOutcome';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { useRoomAct } from '@renderer/ui/useRoomAct';
import type { Hits } from './catalogue-data';
import { stepTo } from './catalogue-view';
import { focusEntry } from './focus-entry';
import styles from './catalogue.module.css';

type Props = { words: string; hits: Hits; chosenId: string | null; onSearch: (words: string) => void };

/** Searches as one types; the arrows walk the hits without leaving the field, and Enter opens the one shown. */
export function SearchBar({ words: typed, hits, chosenId, onSearch }: Props) {
  const { catalogue: words } = useWords();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useHotkeys([{ keys: ['Ctrl', 'F'], label: words.toSearch, run: () => field.current?.focus() }]);
  const { open, stay } = useOpening(hits);
  useHotkeys(
    hits.matches === 0 ? [] : [{ keys: ['Enter'], label: words.open, worksInFields: true, run: open }],
    field,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const next = stepTo(event.key, chosenId === null ? -1 : hits.indexOf(chosenId), hits.matches);
    const entry = next === null ? undefined : hits.at(next);
    if (entry) choose('entry', entry.id);
  };
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Field
          ref={field}
          autoFocus
          className="grow"
          label={words.search}
          isLabelHidden
          type="search"
          placeholder={words.placeholder}
          maxLength={300}
          value={typed}
          onChange={(next) => {
            stay();
            onSearch(next);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="sub num" role="status">
          {words.hits(hits.matches, hits.total)}
        </span>
      </div>
      <Out order={typed.trim() === '' ? words.newestFirst : words.bestFirst} />
    </div>
  );
}

/** Enter comes before the answer to quick hands: then the first hit is opened as soon as it is there. */
function useOpening(hits: Hits) {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current || !hits.isCurrent) return;
    isWanted.current = false;
    focusEntry();
  });
  return {
    open: () => {
      isWanted.current = !hits.isCurrent;
      if (hits.isCurrent) focusEntry();
    },
    /** Whoever types on is not taken away. */
    stay: () => (isWanted.current = false),
  };
}

function Out({ order }: { order: string }) {
  const { catalogue: words, files } = useWords();
  const exporting = useExporting();
  const save = (format: ExportWhat['format']) => () => exporting.save({ kind: 'catalogue', format });
  const print = () => exporting.print({ kind: 'catalogue', format: 'pdf' });
  useRoomAct({ export: save('docx'), print });
  useHotkeys([
    { keys: ['Ctrl', 'S'], label: words.saveWord, run: save('docx') },
    { keys: ['Ctrl', 'P'], label: files.print, isQuiet: true, run: print },
  ]);
  const item = (format: ExportWhat['format']) => ({
    id: format,
    label: files.formats[format],
    icon: 'file' as const,
    onPress: save(format),
    ...(format === 'docx' ? { keys: ['Ctrl', 'S'] } : {}),
  });
  return (
    <>
      <div className={styles.line}>
        <span className="sub grow">{order}</span>
        <MenuButton
          tone="quiet"
          size="small"
          icon="download"
          label={words.saveAs}
          items={(['docx', 'pdf', 'xlsx', 'csv', 'json'] as const).map(item)}
        />
        <Button tone="quiet" size="small" icon="printer" aria-keyshortcuts="Control+P" onPress={print}>
          {files.print}
        </Button>
      </div>
      <FileOutcome {...outcomeOf(exporting, files)} />
    </>
  );
}
