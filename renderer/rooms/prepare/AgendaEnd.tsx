import type { Block } from '@shared/domain/agenda';
import { slackOf } from '@shared/domain/slack';
import { clockOf } from '@shared/domain/time';
import type { Workshop } from '@shared/domain/workshop';
import type { Words } from '@shared/words/index';
import { useWords } from '@renderer/data/settings';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { State } from '@renderer/ui/State';
import { balanceOf } from './prepare-view';
import styles from './agenda.module.css';

/** When the plan ends, and how that fits with the time there is. */
export function AgendaEnd({ workshop, blocks }: { workshop: Workshop; blocks: readonly Block[] }) {
  const words = useWords();
  const { total, available, endsAt } = balanceOf(workshop, blocks);
  const over = total - available;
  return (
    <MarginRow
      line="ink"
      className={styles.end}
      margin={
        <time>
          <b>{endsAt}</b>
        </time>
      }
    >
      {over > 0 ? (
        <State tone="warn" icon="warn" className={styles.advice}>
          {[sentence(over, workshop, words), mayGive(blocks, words)].filter(Boolean).join(' ')}
        </State>
      ) : (
        <span className="sub">{sentence(over, workshop, words)}</span>
      )}
    </MarginRow>
  );
}

function sentence(over: number, { plannedEnd }: Workshop, { prepare }: Words): string {
  if (over === 0) return prepare.endsOnTime;
  const minutes = prepare.duration(Math.abs(over));
  return over > 0
    ? prepare.endsLate(minutes, clockOf(plannedEnd))
    : prepare.endsEarly(minutes, clockOf(plannedEnd));
}

/** The longest givers by name; more than three would be a list, not advice. */
function mayGive(blocks: readonly Block[], { agenda, prepare }: Words): string {
  const { givers, minutes } = slackOf(blocks);
  if (minutes === 0) return '';
  const titles = givers.length > 3 ? [] : givers.map(({ title }) => title);
  return agenda.mayGive(titles, givers.length, prepare.duration(minutes));
}
