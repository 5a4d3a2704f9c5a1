import { useMemo } from 'react';
import { factors, noteKinds } from '@shared/domain/values';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Field } from '@renderer/ui/controls/Field';
import { Select } from '@renderer/ui/controls/Select';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { endFilter, useBoardStore } from './board-store';
import { noFilter, type Filter } from './filter-view';
import styles from './hidden.module.css';

/** What of the board is shown, and how much of it is not. */
export function FilterBar({ boardId, shown, all }: { boardId: string; shown: number; all: number }) {
  const filter = useBoardStore((store) => store.filter);
  return filter === null ? null : <Bar filter={filter} boardId={boardId} shown={shown} all={all} />;
}

type BarProps = { filter: Filter; boardId: string; shown: number; all: number };

function Bar({ filter, boardId, shown, all }: BarProps) {
  const {
    boardWork: { filter: words },
    marks,
  } = useWords();
  const set = (fields: Partial<Filter>) => useBoardStore.setState({ filter: { ...filter, ...fields } });
  const end = () => {
    endFilter();
    focusWritingLine();
  };
  useHotkeys([{ keys: ['Esc'], label: words.end, worksInFields: true, run: end }]);
  return (
    <section aria-label={words.act} className={styles.bar}>
      <Field
        label={words.words}
        isLabelHidden
        type="search"
        autoFocus
        placeholder={words.words}
        value={filter.words}
        onChange={(next) => set({ words: next })}
      />
      <Select
        label={words.kind}
        isLabelHidden
        value={filter.kind}
        options={[
          { value: noFilter.kind, label: words.allKinds },
          ...noteKinds.map((kind) => ({ value: kind, label: marks.kind[kind] })),
        ]}
        onChange={(kind) => set({ kind: kind })}
      />
      <Select
        label={words.factor}
        isLabelHidden
        value={filter.factor}
        options={[
          { value: noFilter.factor, label: words.allFactors },
          ...factors.map((factor) => ({ value: factor, label: marks.factor[factor] })),
        ]}
        onChange={(factor) => set({ factor: factor })}
      />
      <GroupChoice boardId={boardId} value={filter.groupId} onChange={(groupId) => set({ groupId })} />
      <b className="num" role="status">
        {words.count(shown, all)}
      </b>
      <span className="grow" />
      <Button size="small" icon="x" onPress={end}>
        {words.end}
      </Button>
    </section>
  );
}

type GroupProps = { boardId: string; value: string; onChange: (groupId: string) => void };

/** Only where there is something to choose between. */
function GroupChoice({ boardId, value, onChange }: GroupProps) {
  const { filter: words } = useWords().boardWork;
  const groups = useWriters(boardId);
  if (groups.length < 2) return null;
  return (
    <Select
      label={words.group}
      isLabelHidden
      value={value}
      options={[{ value: noFilter.groupId, label: words.allGroups }, ...groups]}
      onChange={onChange}
    />
  );
}

/** The groups that wrote what stands on the board; more than one where notes came from other boards. */
function useWriters(boardId: string): { value: string; label: string }[] {
  const { boards: words, marks } = useWords();
  const notes = useRecords('note', { boardId });
  const groups = useRecords('group');
  return useMemo(() => {
    const writing = new Set(notes.map(({ groupId }) => groupId));
    return groups
      .filter(({ id }) => writing.has(id))
      .map(({ id, letter, name }) => ({ value: id, label: words.groupAndName(marks.group(letter), name) }));
  }, [notes, groups, words, marks]);
}
