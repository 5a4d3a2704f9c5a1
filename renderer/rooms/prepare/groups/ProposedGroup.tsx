import { useWords } from '@renderer/data/settings';
import { Select } from '@renderer/ui/controls/Select';
import { Seal } from '@renderer/ui/marks/Seal';
import type { ShownGroup } from './balance-data';
import styles from './groups.module.css';

export type ProposedGroupProps = { group: ShownGroup; onLeader: (id: string) => void };

/** One group of the proposal: who leads it, and who is in it. */
export function ProposedGroup({ group, onLeader }: ProposedGroupProps) {
  const { balance: words, prepare } = useWords();
  const { letter, name, members, leaderId } = group;
  return (
    <li className={styles.group}>
      <div className={styles.groupHead}>
        <Seal letter={letter} size="s" label={prepare.toGroup(letter)} />
        <b className="grow clip">{name}</b>
        <span className="num sub">{members.length}</span>
      </div>
      {members.length > 0 && (
        <Select
          label={words.leaderOf(letter)}
          isLabelHidden
          value={leaderId ?? ''}
          options={[
            { value: '', label: words.noLeader },
            ...members.map((person) => ({ value: person.id, label: person.name })),
          ]}
          onChange={onLeader}
        />
      )}
      <ul>
        {members.map((person) => (
          <li key={person.id} className={styles.member}>
            <span className="clip">{person.name}</span>
            <span className="sub clip">{person.role}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
