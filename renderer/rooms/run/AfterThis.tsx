import type { Block } from '@shared/domain/agenda';
import { plannedMinutes, type Slot } from '@shared/domain/running-order';
import { clockOf, wallClock } from '@shared/domain/time';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { Bar } from '@renderer/ui/marks/Bar';
import { Proposal } from './Proposal';
import { setDropped, startBlock } from './run-data';
import type { RunView } from './run-view';
import styles from './run.module.css';

/** What comes, at the times it comes if the evening goes on like this. Of a closed meeting nothing comes. */
export function AfterThis({ view }: { view: RunView }) {
  const { run: words } = useWords();
  const { proposal, behindMinutes } = view;
  if (view.current === null) return null;
  return (
    <div className={styles.after}>
      <MarginRow>
        {proposal === null ? (
          <h2 className="label">{words.after}</h2>
        ) : (
          <>
            <h2 className="unseen">{words.after}</h2>
            <Proposal proposal={proposal} behindMinutes={behindMinutes} />
          </>
        )}
        {view.after.length === 0 && <p className="sub">{words.lastBlock}</p>}
      </MarginRow>
      <ol>
        {view.after.map((slot) =>
          slot.block.isDropped ? (
            <Dropped key={slot.block.id} slot={slot} />
          ) : (
            <Coming key={slot.block.id} slot={slot} />
          ),
        )}
      </ol>
    </div>
  );
}

function Coming({ slot: { block, start } }: { slot: Slot }) {
  const { run: words } = useWords();
  const { id, timeZone, status } = useWorkshop();
  const beside = useBeside(block);
  const minutes = plannedMinutes(block);
  const leaveOut = () => tell(setDropped(block.id, true).then(() => sayUndoable(words.leftOut(block.title))));
  return (
    <MarginRow as="li" align="center" margin={<time>{clockOf(wallClock(start, timeZone))}</time>}>
      <div className={styles.next}>
        <b className="grow clip">{block.title}</b>
        <span className="sub clip">{beside.join(' · ')}</span>
        <span className={styles.bar}>
          <Bar minutes={minutes} />
        </span>
        <span className={`num ${styles.minutes ?? ''}`}>
          {minutes === block.minutes
            ? words.minutes(minutes)
            : words.minutesInsteadOf(minutes, block.minutes)}
        </span>
        <span className={styles.nextActs}>
          {block.mayDrop && status === 'running' && (
            <IconButton icon="x" size="small" label={words.leaveOutThis(block.title)} onPress={leaveOut} />
          )}
          <IconButton
            icon="play"
            size="small"
            label={words.startThis(block.title)}
            onPress={() => tell(startBlock(id, block.id))}
          />
        </span>
      </div>
    </MarginRow>
  );
}

/** Who presents it; of what runs beside the one above it, that it does, and for whom. */
function useBeside({ presenter, withPrevious, groupIds }: Block): string[] {
  const { agenda, marks } = useWords();
  const groups = useRecords('group').filter(({ id }) => groupIds.includes(id));
  const words = [presenter, withPrevious ? agenda.besideAbove : ''];
  return [...words.filter((word) => word !== ''), ...groups.map(({ letter }) => marks.group(letter))];
}

/** Left out this evening, and still there to be taken in again. */
function Dropped({ slot: { block } }: { slot: Slot }) {
  const { run: words } = useWords();
  return (
    <MarginRow as="li" align="center">
      <div className={styles.next}>
        <s className="grow clip">{block.title}</s>
        <span className="sub">{words.isLeftOut}</span>
        <span className={`num ${styles.minutes ?? ''}`}>{words.minutes(plannedMinutes(block))}</span>
        <span className={styles.nextActs}>
          <IconButton
            icon="undo"
            size="small"
            label={words.takeIn(block.title)}
            onPress={() => tell(setDropped(block.id, false))}
          />
        </span>
      </div>
    </MarginRow>
  );
}
