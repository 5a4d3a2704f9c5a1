import type { Block } from '@shared/domain/agenda';
import { byRank } from '@shared/domain/running-order';
import { request } from '@renderer/data/bridge';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { Chip } from '@renderer/ui/controls/Chip';
import { tell } from '@renderer/ui/feedback/tell';
import { Seal } from '@renderer/ui/marks/Seal';
import type { PlannedItem } from '../prepare-view';
import form from '../agenda.module.css';
import styles from './blocks.module.css';

type BlockGroupsProps = { block: Block; items: readonly PlannedItem[] };

/** Whom the block is for, and whether it runs beside the one before it. */
export function BlockGroups({ block, items }: BlockGroupsProps) {
  const { agenda, prepare } = useWords();
  const { id, workshopId, groupIds, withPrevious } = block;
  const groups = [...useRecords('group', { workshopId })].sort(byRank);
  const before = blockBefore(items, id);
  const update = (fields: Partial<Pick<Block, 'groupIds' | 'withPrevious'>>) =>
    tell(request('block.update', { id, fields }));
  const turn = (groupId: string, isOn: boolean) =>
    update({ groupIds: isOn ? [...groupIds, groupId] : groupIds.filter((other) => other !== groupId) });
  return (
    <>
      {groups.length > 1 && (
        <div role="group" aria-label={agenda.forGroups} className={form.besideRow}>
          <span className={form.besideLabel}>{agenda.forGroups}</span>
          <div className={styles.ways}>
            <Chip isOn={groupIds.length === 0} onChange={() => update({ groupIds: [] })}>
              {agenda.everybody}
            </Chip>
            {groups.map(({ id: groupId, letter, name }) => (
              <Chip
                key={groupId}
                isOn={groupIds.includes(groupId)}
                onChange={(isOn) => turn(groupId, isOn)}
                mark={<Seal letter={letter} size="s" label={prepare.toGroup(letter)} />}
              >
                {name}
              </Chip>
            ))}
          </div>
        </div>
      )}
      {before && (
        <div className={form.besideRow}>
          <span className={form.besideLabel}>{agenda.parallel}</span>
          <Checkbox isChecked={withPrevious} onChange={(next) => update({ withPrevious: next })}>
            {agenda.withPrevious(before.title)}
          </Checkbox>
        </div>
      )}
    </>
  );
}

function blockBefore(items: readonly PlannedItem[], id: string): Block | undefined {
  const own = items.find(({ blocks }) => blocks.some(({ block }) => block.id === id))?.blocks ?? [];
  return own[own.findIndex(({ block }) => block.id === id) - 1]?.block;
}
