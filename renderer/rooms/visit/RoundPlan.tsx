import { useRef, useState } from 'react';
import { isLongVisit, minutesForRounds, roundsThatFit, suggestedTimes } from '@shared/domain/visit-plan';
import type { RoundShown } from '@shared/domain/visit-rounds';
import type { Words } from '@shared/words/index';
import { request } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useTypedText } from '@renderer/data/saved-text';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import { Field } from '@renderer/ui/controls/Field';
import { Select } from '@renderer/ui/controls/Select';
import { announce } from '@renderer/ui/feedback/announce';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { tell } from '@renderer/ui/feedback/tell';
import { Title } from '@renderer/ui/layout/Title';
import { State } from '@renderer/ui/State';
import { useAction } from '@renderer/ui/useAction';
import { show, useRounds } from './rounds-data';
import { minutesTyped } from './rounds-view';
import { RoundTable } from './RoundTable';
import styles from './rounds.module.css';
import { VisitClock } from './VisitClock';

/** How the rounds are made, and who goes where in each. */
export function RoundPlan() {
  const { visitRounds: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const rounds = useRounds();
  const [isChanging, setChanging] = useState(false);
  const hasRounds = rounds.length > 0;
  const area = useRef<HTMLDivElement>(null);
  // The form goes, and the focus with it would be nowhere.
  const done = () => {
    setChanging(false);
    area.current?.focus();
  };
  return (
    <div ref={area} className={styles.plan} data-area="" tabIndex={-1}>
      <div className={styles.title}>
        <Title detail={words.detail}>{words.title}</Title>
        <VisitClock />
      </div>
      {isChanging || !hasRounds ? (
        <PlanForm
          rounds={rounds}
          onDone={done}
          onCancel={hasRounds ? done : () => show('visit', workshopId)}
        />
      ) : (
        <RoundTable rounds={rounds} />
      )}
      {!isChanging && hasRounds && <Changes rounds={rounds} onChange={() => setChanging(true)} />}
    </div>
  );
}

type FormProps = { rounds: readonly RoundShown[]; onDone: () => void; onCancel: () => void };

function PlanForm({ rounds, onDone, onCancel }: FormProps) {
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

type ChangesProps = { rounds: readonly RoundShown[]; onChange: () => void };

/** What has begun stays as it was; the rest is planned anew or deleted. */
function Changes({ rounds, onChange }: ChangesProps) {
  const { visitRounds: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const remove = () =>
    request('visitRound.clear', { workshopId }).then(() => {
      sayUndoable(words.removed);
    });
  if (rounds.every(({ round }) => round.startedAt !== null)) return null;
  return (
    <ButtonRow className={styles.changes}>
      <Button icon="pencil" onPress={onChange}>
        {words.change}
      </Button>
      <Button tone="quiet" icon="trash" onPress={() => tell(remove())}>
        {words.remove}
      </Button>
    </ButtonRow>
  );
}

type Times = { minutes: number | null; homeMinutes: number | null };

function usePlanForm(rounds: readonly RoundShown[], onDone: () => void) {
  const { visitRounds: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const available = useAvailable(rounds);
  const start = useStart(rounds, available);
  const [minutes, setMinutes] = useState(String(start.minutes));
  const [homeMinutes, setHomeMinutes] = useState(String(start.homeMinutes));
  const [count, setCount] = useState('fit');
  const typed = useTypedText(`visitRounds:${workshopId}`, start.prompt);
  const groups = useRecords('group').length;
  const begun = rounds.filter(({ round }) => !round.isHome && round.startedAt !== null).length;
  const most = Math.max(1, groups - 1 - begun);
  const times: Times = { minutes: minutesTyped(minutes), homeMinutes: minutesTyped(homeMinutes) };
  const fit = Math.min(most, fitting(groups, times, available));
  const { run, error } = useAction(async () => {
    if (times.minutes === null || times.homeMinutes === null) return;
    const asked = {
      workshopId,
      minutes: times.minutes,
      homeMinutes: times.homeMinutes,
      rounds: count === 'fit' ? null : Number(count),
    };
    // Left as it was it is not asked anew: a visit may have a question of its own.
    const prompt = typed.text === start.prompt && rounds.length > 0 ? {} : { prompt: typed.text.trim() };
    await typed.save(async (options) => {
      const made = await request('visitRound.plan', { ...asked, ...prompt }, options);
      announce(words.made(made.rounds, made.visits));
    });
    onDone();
  });
  const wrong = (parsed: number | null) => (parsed === null ? words.minutesWrong : null);
  return {
    minutes: { value: minutes, onChange: setMinutes, error: wrong(times.minutes) },
    homeMinutes: { value: homeMinutes, onChange: setHomeMinutes, error: wrong(times.homeMinutes) },
    count: { value: count, onChange: setCount, options: countOptions(words, fit, most) },
    prompt: { value: typed.text, onChange: typed.change },
    make: run,
    giveUp: typed.forget,
    error,
    times,
    rounds: count === 'fit' ? fit : Math.min(most, Number(count)),
    available,
  };
}

/** What the agenda has left for rounds that have not begun; null: nothing about visits. */
function useAvailable(rounds: readonly RoundShown[]): number | null {
  const blocks = useRecords('block');
  return minutesForRounds(
    blocks,
    rounds.map(({ round }) => round),
  );
}

/** What the form begins with: the plan that is there, else what serves the agenda. */
function useStart(rounds: readonly RoundShown[], available: number | null) {
  const { visitPrompt } = useWords().documents;
  const groups = useRecords('group').length;
  const suggested = suggestedTimes(groups, available);
  const [first] = rounds;
  const home = rounds.findLast(({ round }) => round.isHome);
  return {
    minutes: first?.round.minutes ?? suggested.minutes,
    homeMinutes: home?.round.minutes ?? suggested.homeMinutes,
    prompt: first?.visits[0]?.visit.prompt ?? visitPrompt,
  };
}

function fitting(groups: number, { minutes, homeMinutes }: Times, available: number | null): number {
  if (minutes === null || homeMinutes === null) return 1;
  return roundsThatFit(groups, { minutes, homeMinutes }, available);
}

function countOptions(words: Words['visitRounds'], fit: number, most: number) {
  const counts = Array.from({ length: most }, (_, at) => at + 1);
  return [
    { value: 'fit', label: words.asManyAsFit(fit) },
    ...counts.map((n) => ({ value: String(n), label: n === most ? words.countAll(n) : words.count(n) })),
  ];
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
