import { useRef } from 'react';
import { clockOf, wallClock } from '@shared/domain/time';
import type { Group, Note } from '@shared/domain/board';
import { notesPerMinute } from '@shared/domain/pace';
import { blockOfGroup, blockTime, type Stretch } from '@shared/domain/running-order';
import { unmerged } from '@shared/domain/standing';
import { go, usePlace } from '@renderer/data/place';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { classes } from '@renderer/ui/classes';
import { Button } from '@renderer/ui/controls/Button';
import { tell } from '@renderer/ui/feedback/tell';
import { Seal } from '@renderer/ui/marks/Seal';
import { State } from '@renderer/ui/State';
import { useNow } from '@renderer/ui/useNow';
import { helped } from './run-data';
import { silenceOf, wholeMinutes } from './run-view';
import styles from './run.module.css';

type Props = { group: Group; stretch: Stretch | undefined; isDense: boolean };

export function GroupAtWork({ group, stretch, isDense }: Props) {
  const { run: words, marks } = useWords();
  const [board] = useRecords('board', { groupId: group.id });
  const notes = useRecords('note', { groupId: group.id });
  const standing = unmerged(notes).length;
  const open = () =>
    go({ room: 'boards', chosen: { ...usePlace.getState().chosen, board: board?.id ?? '' } });
  const row = useRef<HTMLButtonElement>(null);
  const help = () => {
    // The button goes with the call for help.
    row.current?.focus();
    tell(helped(group.id));
  };
  return (
    <li className={classes(group.helpAt !== null && styles.asks)}>
      <button
        ref={row}
        type="button"
        className={classes(styles.group, isDense && styles.dense)}
        onClick={open}
      >
        <span className="unseen">{words.openBoard(marks.group(group.letter))}</span>
        <Seal letter={group.letter} size={isDense ? 's' : 'row'} />
        <span className="grow">
          <span className={styles.ends}>
            <b className="clip">{group.name}</b>
            <span className={classes('num', styles.counts)}>
              {group.helpAt === null && <OwnTime group={group} stretch={stretch} />}
              {standing > 0 && <span>{words.notes(standing)}</span>}
            </span>
          </span>
          <span className={styles.ends}>
            {group.helpAt === null && (
              <Pace group={group} notes={notes} stretch={stretch} isDense={isDense} />
            )}
            <GroupState group={group} notes={notes} stretch={stretch} />
          </span>
        </span>
      </button>
      {group.helpAt !== null && (
        <Button size="small" aria-label={words.helpedGroup(group.name)} onPress={help}>
          {words.helped}
        </Button>
      )}
    </li>
  );
}

const latestOf = (notes: readonly Note[]): number | null =>
  notes.reduce<number | null>((last, { createdAt }) => Math.max(last ?? 0, createdAt), null);

/** Only where groups do different things; else the clock has it. */
function OwnTime({ group, stretch }: Pick<Props, 'group' | 'stretch'>) {
  const { run: words } = useWords();
  const { pausedAt } = useWorkshop();
  const now = useNow('second');
  if (stretch === undefined || stretch.length === 1) return null;
  const { leftMs, state } = blockTime(blockOfGroup(stretch, group.id), now, pausedAt);
  if (state === 'waiting') return null;
  return (
    <span className={styles.ownTime} data-state={state}>
      {state === 'over' ? words.over : words.groupTime(wholeMinutes(leftMs))}
    </span>
  );
}

type NotesProps = { group: Group; notes: readonly Note[] };

/** How briskly they write; when they do not, since when. */
function Pace({ group, notes, stretch, isDense }: NotesProps & Omit<Props, 'group'>) {
  const { run: words } = useWords();
  const { timeZone, pausedAt } = useWorkshop();
  const now = useNow('minute');
  const latest = latestOf(notes);
  const writtenAt = notes.map(({ createdAt }) => createdAt);
  const pace = stretch && notesPerMinute(writtenAt, blockOfGroup(stretch, group.id), now, pausedAt);
  if (pace) return <span className="sub num">{words.perMinute(pace)}</span>;
  if (latest === null) return <span className="sub">{words.noNotes}</span>;
  // In one line there is only room for how long it has been quiet.
  if (isDense) return null;
  return <span className="sub num">{words.latestNote(clockOf(wallClock(latest, timeZone)))}</span>;
}

function GroupState({ group, notes, stretch }: NotesProps & Pick<Props, 'stretch'>) {
  const { run: words } = useWords();
  const { timeZone, status, pausedAt } = useWorkshop();
  const now = useNow('minute');
  const { helpAt, doneAt } = group;
  if (helpAt !== null)
    return <State tone="late">{words.asksForHelp(clockOf(wallClock(helpAt, timeZone)))}</State>;
  if (doneAt !== null) return <State tone="ok">{words.done}</State>;
  if (status === 'closed') return null;
  const block = stretch === undefined ? null : blockOfGroup(stretch, group.id);
  const silence = silenceOf(latestOf(notes), block, now, pausedAt);
  if (silence === null) return null;
  if (silence === 'writing') return <State>{words.writing}</State>;
  return <State tone="warn">{words.quiet(silence.quiet)}</State>;
}
