import { clockOf, wallClock } from '@shared/domain/time';
import type { Group } from '@shared/domain/board';
import { go, usePlace } from '@renderer/data/place';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { tell } from '@renderer/ui/feedback/tell';
import { Rows } from '@renderer/ui/layout/Rows';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { Seal } from '@renderer/ui/marks/Seal';
import { State } from '@renderer/ui/State';
import { useNow } from '@renderer/ui/useNow';
import { helped } from './run-data';
import { quietMinutes } from './run-view';
import styles from './run.module.css';

/** How the groups are getting on, without walking round. No ranking: the groups stand in their own order. */
export function GroupsAtWork() {
  const { run: words } = useWords();
  const groups = useRecords('group');
  const notes = useRecords('note');
  return (
    <section className={styles.part}>
      <SectionHead detail={notes.length > 0 && words.notes(notes.length)}>{words.groups}</SectionHead>
      {groups.length === 0 && <p className="sub">{words.noGroups}</p>}
      <Rows>
        {groups.map((group) => (
          <OneGroup key={group.id} group={group} />
        ))}
      </Rows>
    </section>
  );
}

function OneGroup({ group }: { group: Group }) {
  const { run: words, marks } = useWords();
  const { timeZone, status } = useWorkshop();
  const now = useNow('minute');
  const [board] = useRecords('board', { groupId: group.id });
  const notes = useRecords('note', { groupId: group.id });
  const latest = notes.reduce<number | null>((last, { createdAt }) => Math.max(last ?? 0, createdAt), null);
  const quiet = quietMinutes(latest, now);
  const open = () =>
    go({ room: 'boards', chosen: { ...usePlace.getState().chosen, board: board?.id ?? '' } });
  return (
    <li>
      <button type="button" className={styles.group} onClick={open}>
        <span className="unseen">{words.openBoard(marks.group(group.letter))}</span>
        <Seal letter={group.letter} size="row" />
        <span className="grow">
          <span className={styles.ends}>
            <b className="clip">{group.name}</b>
            {notes.length > 0 && <span className="num">{words.notes(notes.length)}</span>}
          </span>
          <span className={styles.ends}>
            <span className="sub num">
              {latest === null ? words.noNotes : words.latestNote(clockOf(wallClock(latest, timeZone)))}
            </span>
            {group.helpAt !== null ? (
              <State tone="late">{words.asksForHelp(clockOf(wallClock(group.helpAt, timeZone)))}</State>
            ) : group.doneAt !== null ? (
              <State tone="ok">{words.done}</State>
            ) : status === 'closed' ? null : quiet !== null ? (
              <State tone="warn">{words.quiet(quiet)}</State>
            ) : (
              latest !== null && <State>{words.writing}</State>
            )}
          </span>
        </span>
      </button>
      {group.helpAt !== null && (
        <Button
          size="small"
          icon="check"
          className={styles.presenceAct}
          onPress={() => tell(helped(group.id))}
        >
          {words.helped(group.name)}
        </Button>
      )}
    </li>
  );
}
