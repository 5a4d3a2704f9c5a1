import { isLongVisit } from '@shared/domain/visit-plan';
import type { RoundShown } from '@shared/domain/visit-rounds';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import { Field } from '@renderer/ui/controls/Field';
import { Select } from '@renderer/ui/controls/Select';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { State } from '@renderer/ui/State';
import styles from './rounds.module.css';
import { usePlanForm, type Times } from './usePlanForm';

type FormProps = { rounds: readonly RoundShown[]; onDone: () => void; onCancel: () => void };

/** How long, how many, and what the guests are asked. */
export function PlanForm({ rounds, onDone, onCancel }: FormProps) {
  const { visitRounds: words } = useWords();
  const plan = usePlanForm(rounds, onDone);
  const { minutes, homeMinutes, count, prompt, make, giveUp, error } = plan;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Field {...minutes} label={words.minutes} type="number" min={1} max={240} />
      <Select {...count} label={words.howMany} />
      <Field {...homeMinutes} label={words.homeMinutes} type="number" min={1} max={240} />
      <Field {...prompt} label={words.prompt} />
      <div className={styles.sum}>
        <Sum {...plan} />
        <Refusal text={error} />
      </div>
      <ButtonRow className={styles.make}>
        <Button type="submit" tone={rounds.length === 0 ? 'primary' : 'plain'} autoFocus>
          {rounds.length === 0 ? words.make : words.makeAgain}
        </Button>
        <Button
          tone="quiet"
          onPress={() => {
            giveUp();
            onCancel();
          }}
        >
          {words.cancel}
        </Button>
      </ButtonRow>
    </form>
  );
}

type SumProps = { times: Times; rounds: number; available: number | null };

/** What it comes to, against what the agenda gives. */
function Sum({ times: { minutes, homeMinutes }, rounds, available }: SumProps) {
  const { visitRounds: words } = useWords();
  if (minutes === null || homeMinutes === null) return null;
  const total = rounds * minutes + homeMinutes;
  const over = available === null ? 0 : total - available;
  return (
    <p aria-live="polite" className={styles.adding}>
      <span>{words.sum(rounds, minutes, homeMinutes, total)}</span>
      <span>{available === null ? words.noBlock : words.agendaGives(available)}</span>
      {over > 0 && (
        <State tone="warn" icon="clock">
          {words.tooLong(over)}
        </State>
      )}
      {isLongVisit(minutes) && <span className={styles.hint}>{words.thinner}</span>}
    </p>
  );
}
