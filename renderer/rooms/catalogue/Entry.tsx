import { entryNumber, type CatalogueEntry } from '@shared/domain/catalogue';
import { factors, type Factor } from '@shared/domain/values';
import { choose } from '@renderer/data/place';
import { useQuery } from '@renderer/data/query';
import { useSavedText } from '@renderer/data/saved-text';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Chip } from '@renderer/ui/controls/Chip';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { Field } from '@renderer/ui/controls/Field';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { Side } from '@renderer/ui/layout/Side';
import { FactorIcon } from '@renderer/ui/marks/FactorMark';
import { useAction } from '@renderer/ui/useAction';
import { Origin } from './Origin';
import { correctEntry, removeEntry, type Hits } from './catalogue-data';
import styles from './catalogue.module.css';

type Props = { id: string | null; known: CatalogueEntry | undefined; hits: Hits };

/** One idea: its words and factors to correct, and where it comes from. */
export function Entry({ id, known, hits }: Props) {
  const { catalogue: words } = useWords();
  return (
    <Side label={words.entry} isFlush ground="sheet">
      {id !== null && <Asked id={id} known={known} hits={hits} />}
    </Side>
  );
}

/** What the list holds is shown at once, what the core holds as soon as it answers. */
function Asked({ id, known, hits }: { id: string; known: CatalogueEntry | undefined; hits: Hits }) {
  const { data, error } = useQuery('catalogueEntry.get', { id }, ['catalogueEntry']);
  const entry = data?.entry.id === id ? data.entry : known;
  if (entry === undefined) return <Refusal text={error} className={styles.gone} />;
  return <OneEntry key={id} entry={entry} hits={hits} />;
}

function OneEntry({ entry, hits }: { entry: CatalogueEntry; hits: Hits }) {
  const { catalogue: words, marks } = useWords();
  const { id, number, kind, title } = entry;
  return (
    <article className={styles.entry} data-entry="">
      <p className="label">
        {words.number(entryNumber(number))} · {marks.kind[kind]}
      </p>
      <h2>
        <EditableText
          label={words.entryTitle}
          value={title}
          emptyRefusal={words.titleMissing}
          draft={`entry:${id}:title`}
          onSave={(text) => correctEntry(id, { title: text }, { savesDraft: `entry:${id}:title` })}
        />
      </h2>
      <Description entry={entry} />
      <Factors entry={entry} />
      <Origin entry={entry} />
      <Remove entry={entry} hits={hits} />
    </article>
  );
}

function Description({ entry: { id, description } }: { entry: CatalogueEntry }) {
  const { catalogue: words } = useWords();
  const text = useSavedText({
    field: `entry:${id}:description`,
    value: description,
    save: (next, options) => correctEntry(id, { description: next }, options),
  });
  return (
    <Field
      label={words.description}
      isMultiline
      placeholder={words.descriptionHint}
      maxLength={20_000}
      value={text.text}
      error={text.error}
      onChange={text.change}
      onBlur={text.commit}
    />
  );
}

function Factors({ entry: { id, factors: chosen } }: { entry: CatalogueEntry }) {
  const { catalogue: words, marks } = useWords();
  const { run, error } = useAction(correctEntry);
  const toggle = (factor: Factor) => (isOn: boolean) =>
    void run(id, { factors: factors.filter((each) => (each === factor ? isOn : chosen.includes(each))) });
  return (
    <div role="group" aria-label={words.factors} className={styles.chips}>
      {factors.map((factor) => (
        <Chip
          key={factor}
          isOn={chosen.includes(factor)}
          onChange={toggle(factor)}
          mark={<FactorIcon factor={factor} />}
        >
          {marks.factor[factor]}
        </Chip>
      ))}
      <Refusal text={error} />
    </div>
  );
}

function Remove({ entry: { id, title }, hits }: { entry: CatalogueEntry; hits: Hits }) {
  const { catalogue: words } = useWords();
  const { run, error } = useAction(async () => {
    const here = hits.indexOf(id);
    const next = hits.at(here + 1) ?? hits.at(here - 1);
    await removeEntry(id);
    choose('entry', here < 0 ? '' : (next?.id ?? ''));
    sayUndoable(words.removed(title));
  });
  return (
    <div className={styles.remove}>
      <Button tone="quiet" size="small" icon="trash" onPress={() => void run()}>
        {words.remove}
      </Button>
      <Refusal text={error} />
    </div>
  );
}
