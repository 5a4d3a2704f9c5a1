import type { Words } from '@shared/words/index';
import { useWords } from '@renderer/data/settings';
import { State, type StateProps } from '@renderer/ui/State';
import type { RunView } from './run-view';

/** The most pressing thing to say about time, in words. */
export function PlanState({ view }: { view: RunView }) {
  const { text, ...looks } = stateOf(view, useWords().run);
  return <State {...looks}>{text}</State>;
}

type Said = Pick<StateProps, 'tone' | 'icon'> & { text: string };

function stateOf({ isPaused, state, behindMinutes }: RunView, words: Words['run']): Said {
  if (isPaused) return { icon: 'pause', text: words.paused };
  if (state === 'over') return { tone: 'late', icon: 'clock', text: words.over };
  if (state === 'soon') return { tone: 'warn', icon: 'clock', text: words.soon };
  if (behindMinutes > 0) return { tone: 'warn', icon: 'clock', text: words.behind(behindMinutes) };
  return { text: behindMinutes < 0 ? words.ahead(-behindMinutes) : words.onPlan };
}
