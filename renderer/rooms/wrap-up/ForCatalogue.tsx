import { useState } from 'react';
import { useQuery } from '@renderer/data/query';
import { useReadableNotes } from '@renderer/data/notes';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { noteKinds } from '@shared/domain/values';
import { Button } from '@renderer/ui/controls/Button';
import { Field } from '@renderer/ui/controls/Field';
import { Select } from '@renderer/ui/controls/Select';
import { showMessage } from '@renderer/ui/feedback/messages';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useAction } from '@renderer/ui/useAction';
import { NoteChoices } from './NoteChoices';
import { choices, chosenFrom, type Choice, type NoteFilter } from './wrap-up-view';
import { publishMarked } from './wrap-up-data';
import styles from './wrap-up.module.css';

/** Every note of the evening: tick those that are to be remembered, and put them in the catalogue. */
export function ForCatalogue() {
  const { wrapUp: words } = useWords();
  const all = useChoices();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<NoteFilter>('all');
  const shown = chosenFrom(all, search, filter);
  const chosen = all.filter(({ note }) => note.isForCatalogue);
  return (
    <section className={styles.section}>
      <MarginRow align="center" margin={<span className="sub">{words.chosen(chosen.length)}</span>}>
        <div className={styles.pickHead}>
          <h2>{words.toCatalogue}</h2>
          <span className="sub grow">{words.ofNotes(shown.length, all.length)}</span>
          <Publish chosen={chosen} />
        </div>
      </MarginRow>
      <MarginRow>
        {all.length > 0 && (
          <Filters search={search} onSearch={setSearch} filter={filter} onFilter={setFilter} />
        )}
        {shown.length === 0 ? (
          <p className="sub">{all.length === 0 ? words.noNotes : words.noHits}</p>
        ) : (
          <NoteChoices choices={shown} />
        )}
      </MarginRow>
    </section>
  );
}

function useChoices(): Choice[] {
  const { id: workshopId } = useWorkshop();
  const { data } = useQuery('catalogue.search', { workshopId, limit: 1_000 }, ['catalogueEntry']);
  const numbers = new Map((data?.entries ?? []).map(({ noteId, number }) => [noteId ?? '', number]));
  const rows = {
    note: useReadableNotes(),
    board: useRecords('board'),
    column: useRecords('column'),
    group: useRecords('group'),
    cluster: useRecords('cluster'),
  };
  return choices(rows, numbers);
}

function Publish({ chosen }: { chosen: readonly Choice[] }) {
  const { wrapUp: words } = useWords();
  const { id } = useWorkshop();
  const { run, error } = useAction(async () => {
    const { added, known } = await publishMarked(id);
    showMessage({ text: words.published(added, known), isUndoable: added > 0 });
  });
  const isDone = chosen.length > 0 && chosen.every(({ number }) => number !== null);
  const reason = chosen.length === 0 ? words.publishNone : isDone ? words.publishAllThere : undefined;
  return (
    <>
      <Button size="small" disabledReason={reason} onPress={() => void run()}>
        {words.publish}
      </Button>
      <Refusal text={error} />
    </>
  );
}

type FilterProps = {
  search: string;
  onSearch: (words: string) => void;
  filter: NoteFilter;
  onFilter: (filter: NoteFilter) => void;
};

function Filters({ search, onSearch, filter, onFilter }: FilterProps) {
  const { wrapUp: words, marks } = useWords();
  return (
    <div className={styles.filters}>
      <Field
        className="grow"
        label={words.search}
        isLabelHidden
        type="search"
        placeholder={words.search}
        value={search}
        onChange={onSearch}
      />
      <Select
        label={words.show}
        isLabelHidden
        value={filter}
        onChange={onFilter}
        options={[
          { value: 'all', label: words.showAll },
          { value: 'chosen', label: words.showChosen },
          ...noteKinds.map((kind) => ({ value: kind, label: marks.kinds[kind] })),
        ]}
      />
    </div>
  );
}
