import type { Block } from '@shared/domain/agenda';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Seal } from '@renderer/ui/marks/Seal';
import type { AgendaColumn } from '../columns/columns-view';
import { methodOf, waysOf } from './block-view';
import styles from './blocks.module.css';

/** The groups a block is for, as their seals. */
export function BlockSeals({ block: { workshopId, groupIds } }: { block: Block }) {
  const { prepare } = useWords();
  const groups = useRecords('group', { workshopId }).filter(({ id }) => groupIds.includes(id));
  if (groups.length === 0) return null;
  return (
    <span className={styles.seals}>
      {groups.map(({ id, letter }) => (
        <Seal key={id} letter={letter} size="s" label={prepare.toGroup(letter)} />
      ))}
    </span>
  );
}

export type BlockWaysProps = { block: Block; columns: readonly AgendaColumn[] };

/** The method and what may give way, in small words after the title, as far as they are shown. */
export function BlockWays({ block, columns }: BlockWaysProps) {
  const words = useWords();
  const shown = [
    ...(columns.includes('method') ? methodOf(block) : []),
    ...(columns.includes('time') ? waysOf(block, words) : []),
  ];
  if (shown.length === 0) return null;
  return <span className={`${styles.small ?? ''} sub clip`}>{shown.join(' · ')}</span>;
}
