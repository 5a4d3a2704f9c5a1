import type { WorkshopSummary } from '@shared/contract/workshop';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import { Field } from '@renderer/ui/controls/Field';
import { SelectOrNew } from '@renderer/ui/controls/SelectOrNew';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { BeginWith } from './BeginWith';
import { useCommittees } from './home-data';
import { useNewWorkshop, type AskedWorkshop } from './useNewWorkshop';
import styles from './home.module.css';

export type NewWorkshopFormProps = {
  /** Made as this one was. */
  copyOf: WorkshopSummary | null;
  /** Those there are: the next is likely to begin when the last one does. */
  workshops: readonly WorkshopSummary[];
  now: string;
  /** It was asked for to choose a template. */
  isFromTemplate?: boolean;
  onCancel?: () => void;
};

/** A title is enough: the rest is filled in, and Enter makes it. */
export function NewWorkshopForm(props: NewWorkshopFormProps) {
  const { copyOf, workshops, now, isFromTemplate = false, onCancel } = props;
  const { home } = useWords();
  const asked = useNewWorkshop(copyOf, workshops, now);
  const cancel =
    onCancel &&
    (() => {
      asked.forget();
      onCancel();
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && cancel?.()}
    >
      <Field
        label={home.newTitle}
        value={asked.title}
        onChange={(title) => asked.change({ title })}
        placeholder={home.titlePlaceholder}
        error={asked.lacks.title ? home.titleMissing : null}
        onEnter={asked.create}
        maxLength={300}
        autoFocus={!isFromTemplate}
      />
      <When asked={asked} />
      {copyOf === null ? (
        <>
          {!asked.beginning.startsWith('earlier:') && <Committee asked={asked} />}
          <BeginWith asked={asked} autoFocus={isFromTemplate} />
        </>
      ) : (
        <p className="sub">{home.copyText}</p>
      )}
      <Refusal text={asked.error} />
      <ButtonRow>
        <Button tone="primary" keys={['Enter']} onPress={asked.create}>
          {home.create}
        </Button>
        {cancel && (
          <Button keys={['Esc']} onPress={cancel}>
            {home.cancel}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}

function When({ asked: { day, clock, change, lacks, create } }: { asked: AskedWorkshop }) {
  const { home } = useWords();
  return (
    <div className={styles.when}>
      <Field
        label={home.date}
        type="date"
        value={day}
        onChange={(next) => change({ day: next })}
        error={lacks.day ? home.dateMissing : null}
        onEnter={create}
      />
      <Field
        label={home.start}
        type="time"
        value={clock}
        onChange={(next) => change({ clock: next })}
        error={lacks.clock ? home.startMissing : null}
        onEnter={create}
      />
    </div>
  );
}

function Committee({ asked: { committee, change, create } }: { asked: AskedWorkshop }) {
  const { home } = useWords();
  const committees = useCommittees();
  return (
    <SelectOrNew
      label={home.committee}
      value={committee}
      options={committees.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(next) => change({ committee: next })}
      noneLabel={home.noCommittee}
      newLabel={home.newCommittee}
      nameLabel={home.committeeName}
      onEnter={create}
    />
  );
}
