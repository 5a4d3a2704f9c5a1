import { useMemo } from 'react';
import { request } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { DragArea } from '@renderer/ui/drag/DragArea';
import type { Drop } from '@renderer/ui/drag/place';
import { tell } from '@renderer/ui/feedback/tell';
import { GroupList } from './GroupList';
import { PeopleList } from './PeopleList';
import styles from './side.module.css';

export type PeopleAndGroupsProps = { onShow: (panel: string) => void; takesFocus: boolean };

/** Groups above, people below; people are put into groups by drag, by a letter or by a menu. */
export function PeopleAndGroups({ onShow, takesFocus }: PeopleAndGroupsProps) {
  const { prepare } = useWords();
  const { id: workshopId } = useWorkshop();
  const groups = useRecords('group', { workshopId });
  const unsorted = useRecords('participant', { workshopId });
  const people = useMemo(() => [...unsorted].sort((a, b) => a.name.localeCompare(b.name, 'da')), [unsorted]);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const drop = ({ id, toList }: Drop) =>
    tell(request('participant.assign', { id, groupId: toList === 'people' ? null : toList }));
  return (
    <div className={styles.both}>
      <DragArea
        words={prepare.drag}
        nameOf={nameOf}
        slip={(id) => <p className={styles.slip}>{nameOf(id)}</p>}
        onDrop={drop}
      >
        <GroupList workshopId={workshopId} groups={groups} people={people} onShow={onShow} />
        <PeopleList groups={groups} people={people} onShow={onShow} takesFocus={takesFocus} />
      </DragArea>
    </div>
  );
}
