import { factors, noteKinds } from '@shared/domain/values';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Field } from '@renderer/ui/controls/Field';
import { Select } from '@renderer/ui/controls/Select';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { endFilter, useBoardStore } from './board-store';
import { noFilter, type Filter } from './filter-view';
import styles from './hidden.module.css';

/** What of the board is shown, and how much of it is not. */
export function FilterBar({ shown, all }: { shown: number; all: number }) {
  const filter = useBoardStore((store) => store.filter);
  return filter === null ? null : <Bar filter={filter} shown={shown} all={all} />;
}

function Bar({ filter, shown, all }: { filter: Filter; shown: number; all: number }) {
  const {
    boardWork: { filter: words },
    marks,
  } = useWords();
  const set = (fields: Partial<Filter>) => useBoardStore.setState({ filter: { ...filter, ...fields } });
  const end = () => {
    endFilter();
    document.querySelector<HTMLElement>('[data-writing-line]')?.focus();
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
