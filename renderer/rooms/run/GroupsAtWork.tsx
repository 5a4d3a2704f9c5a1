import { useMemo } from 'react';
import { blocksInOrder, blockTime, stretchesOf } from '@shared/domain/running-order';
import { unmerged } from '@shared/domain/standing';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Rows } from '@renderer/ui/layout/Rows';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { useNow } from '@renderer/ui/useNow';
import { GroupAtWork } from './GroupAtWork';
import { HalfWritten } from './HalfWritten';
import { wholeMinutes } from './run-view';
import styles from './run.module.css';

/** With more groups than these each has one line, so that ten of them and the stage are seen at once. */
const roomy = 4;

/** How the groups are getting on, without walking round. No ranking: the groups stand in their own order. */
export function GroupsAtWork() {
  const { run: words } = useWords();
  const { pausedAt } = useWorkshop();
  const groups = useRecords('group');
  const notes = unmerged(useRecords('note'));
  const stretch = useStretch();
  const now = useNow('second');
  const time = stretch?.length === 1 ? blockTime(stretch[0], now, pausedAt) : null;
  const detail = [
    notes.length > 0 && words.notes(notes.length),
    time !== null && time.leftMs > 0 && words.groupTime(wholeMinutes(time.leftMs)),
  ];
  return (
    <section className={styles.part}>
      <SectionHead detail={detail.filter(Boolean).join(' · ')}>{words.groups}</SectionHead>
      {groups.length === 0 && <p className="sub">{words.noGroups}</p>}
      <Rows>
        {groups.map((group) => (
          <GroupAtWork key={group.id} group={group} stretch={stretch} isDense={groups.length > roomy} />
        ))}
      </Rows>
      <HalfWritten />
    </section>
  );
}

/** The blocks that run now, side by side or one for all. */
function useStretch() {
  const { currentBlockId } = useWorkshop();
  const items = useRecords('agendaItem');
  const blocks = useRecords('block');
  return useMemo(
    () => stretchesOf(blocksInOrder(items, blocks)).find(([lead]) => lead.id === currentBlockId),
    [items, blocks, currentBlockId],
  );
}
