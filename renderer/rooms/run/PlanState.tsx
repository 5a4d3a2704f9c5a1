import { dayOf } from '@shared/domain/time';
import type { Words } from '@shared/words/index';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { State, type StateProps } from '@renderer/ui/State';
import type { RunView } from './run-view';

/** The most pressing thing to say about time, in words. */
export function PlanState({ view }: { view: RunView }) {
  const words = useWords();
  const { plannedStart } = useWorkshop();
  const { text, ...looks } = stateOf(view, words, words.marks.day(dayOf(plannedStart)));
  return <State {...looks}>{text}</State>;
}

type Said = Pick<StateProps, 'tone' | 'icon'> & { text: string };

function stateOf(
  { isPaused, state, behindMinutes, isOnOtherDay }: RunView,
  { run: words, clock }: Words,
  day: string,
): Said {
  if (isPaused) return { icon: 'pause', text: words.paused };
  if (state === 'over') return { tone: 'late', icon: 'clock', text: words.over };
  if (state === 'soon' || state === 'last') return { tone: 'warn', icon: 'clock', text: clock[state] };
  if (isOnOtherDay && state === 'waiting') return { icon: 'clock', text: words.plannedFor(day) };
  if (behindMinutes > 0) return { tone: 'warn', icon: 'clock', text: words.behind(behindMinutes) };
  return { text: behindMinutes < 0 ? words.ahead(-behindMinutes) : words.onPlan };
}
