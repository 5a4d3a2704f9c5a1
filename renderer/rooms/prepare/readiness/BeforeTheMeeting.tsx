import { mostAskedMinutes, type Workshop } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { MinutesField } from '../MinutesField';
import { SavedField } from '../SavedField';
import styles from './readiness.module.css';

type Text = 'anchoredBy' | 'measure' | 'groundRules';

/** What the five factors ask of a workshop before it begins; the readiness check leads here. */
export function BeforeTheMeeting() {
  const { readiness: words } = useWords();
  const workshop = useWorkshop();
  const { id } = workshop;
  const save = (fields: Partial<Workshop>, options = {}) =>
    request('workshop.update', { id, fields }, options);
  const text = (field: Text, label: string, hint: string, isMultiline = false) => (
    <div data-field={field}>
      <SavedField
        label={label}
        hint={hint}
        isMultiline={isMultiline}
        field={`workshop:${id}:${field}`}
        value={workshop[field]}
        save={(value, options) => save({ [field]: value }, options)}
      />
    </div>
  );
  return (
    <section aria-label={words.details} className={styles.before}>
      <h3>{words.details}</h3>
      {text('anchoredBy', words.anchoredBy, words.anchoredByHint)}
      {text('measure', words.measureLabel, words.measureHint, true)}
      {text('groundRules', words.groundRulesLabel, words.groundRulesHint, true)}
      <div data-field="askedMinutes">
        <MinutesField
          label={words.askedMinutes}
          hint={words.askedMinutesHint}
          field={`workshop:${id}:askedMinutes`}
          value={workshop.askedMinutes}
          most={mostAskedMinutes}
          refusal={words.askedMinutesWrong}
          save={(askedMinutes, options) => save({ askedMinutes }, options)}
        />
      </div>
    </section>
  );
}
