import { clockOf, dayOf, wallClock } from '@shared/domain/time';
import type { Words } from '@shared/words/index';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { State, type StateProps } from '@renderer/ui/State';
import type { RunView } from './run-view';

/** The most pressing thing to say about time, in words; below it when the meeting ends. How the plan is kept stands in one of them. */
export function PlanState({ view }: { view: RunView }) {
  const words = useWords();
  const { plannedStart, timeZone } = useWorkshop();
  const pressing = pressingOf(view, words, words.marks.day(dayOf(plannedStart)));
  const { text, ...looks } = pressing ?? planOf(view, words);
  const clock = (at: number) => clockOf(wallClock(at, timeZone));
  return (
    <>
      <State {...looks}>{text}</State>
      <p className="sub num">{endOf(view, words, clock, pressing !== null)}</p>
    </>
  );
}

type Said = Pick<StateProps, 'tone' | 'icon'> & { text: string };

function pressingOf(
  { isPaused, state, isOnOtherDay }: RunView,
  { run: words, clock }: Words,
  day: string,
): Said | null {
  if (isPaused) return { icon: 'pause', text: words.paused };
  if (state === 'over') return { tone: 'late', icon: 'clock', text: words.over };
  if (state === 'soon' || state === 'last') return { tone: 'warn', icon: 'clock', text: clock[state] };
  return isOnOtherDay && state === 'waiting' ? { icon: 'clock', text: words.plannedFor(day) } : null;
}

function planOf({ behindMinutes }: RunView, { run: words }: Words): Said {
  if (behindMinutes > 0) return { tone: 'warn', icon: 'clock', text: words.behind(behindMinutes) };
  return { text: behindMinutes < 0 ? words.ahead(-behindMinutes) : words.onPlan };
}

/** `tellsPlan`: how the plan is kept has no line of its own just now. */
export function endOf(
  view: RunView,
  words: Words,
  clock: (at: number) => string,
  tellsPlan: boolean,
): string {
  const { behindMinutes, expectedEnd, plannedEnd, agreedEnd } = view;
  const { endsAsPlanned, endsThen, endsAt, endsPastAgreed } = words.run;
  // A plan that is kept is no comfort where it was too long from the start.
  if (plannedEnd > agreedEnd && expectedEnd > agreedEnd && !(tellsPlan && behindMinutes !== 0))
    return endsPastAgreed(clock(expectedEnd), clock(agreedEnd));
  if (behindMinutes === 0) return endsAsPlanned(clock(plannedEnd));
  const end = clock(expectedEnd);
  return tellsPlan ? endsThen(end, planOf(view, words).text) : endsAt(end, clock(plannedEnd));
}
