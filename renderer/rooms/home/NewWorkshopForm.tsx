import type { WorkshopSummary } from '@shared/contract/workshop';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import { Field } from '@renderer/ui/controls/Field';
import { SelectOrNew } from '@renderer/ui/controls/SelectOrNew';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useCommittees } from './home-data';
import { useNewWorkshop, type AskedWorkshop } from './useNewWorkshop';
import styles from './home.module.css';

export type NewWorkshopFormProps = {
  /** Made as this one was. */
  copyOf: WorkshopSummary | null;
  now: string;
  onCancel?: () => void;
};

/** A title is enough: the rest is filled in, and Enter makes it. */
export function NewWorkshopForm({ copyOf, now, onCancel }: NewWorkshopFormProps) {
  const { home } = useWords();
  const asked = useNewWorkshop(copyOf, now);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && onCancel?.()}
    >
      <Field
        label={home.newTitle}
        value={asked.title}
        onChange={asked.setTitle}
        placeholder={home.titlePlaceholder}
        error={asked.refused && asked.title.trim() === '' ? home.titleMissing : null}
        onEnter={asked.create}
        maxLength={300}
        autoFocus
      />
      <When asked={asked} />
      {copyOf === null ? <Committee asked={asked} /> : <p className="sub">{home.copyText}</p>}
      <Refusal text={asked.error} />
      <ButtonRow>
        <Button tone="primary" keys={['Enter']} onPress={asked.create}>
          {home.create}
        </Button>
        {onCancel && (
          <Button keys={['Esc']} onPress={onCancel}>
            {home.cancel}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}

function When({ asked: { day, clock, setWhen, refused, create } }: { asked: AskedWorkshop }) {
  const { home } = useWords();
  return (
    <div className={styles.when}>
      <Field
        label={home.date}
        type="date"
        value={day}
        onChange={(next) => setWhen({ day: next, clock })}
        error={refused && day === '' ? home.dateMissing : null}
        onEnter={create}
      />
      <Field
        label={home.start}
        type="time"
        value={clock}
        onChange={(next) => setWhen({ day, clock: next })}
        error={refused && clock === '' ? home.startMissing : null}
        onEnter={create}
      />
    </div>
  );
}

function Committee({ asked: { committee, setCommittee, create } }: { asked: AskedWorkshop }) {
  const { home } = useWords();
  const committees = useCommittees();
  return (
    <SelectOrNew
      label={home.committee}
      value={committee}
      options={committees.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={setCommittee}
      noneLabel={home.noCommittee}
      newLabel={home.newCommittee}
      nameLabel={home.committeeName}
      onEnter={create}
    />
  );
}
