import type { HTMLAttributes, KeyboardEvent } from 'react';
import type { Group } from '@shared/domain/board';
import { isAway, type Participant } from '@shared/domain/workshop';
import { useWords } from '@renderer/data/settings';
import { DragRow } from '@renderer/ui/drag/DragRow';
import { Seal } from '@renderer/ui/marks/Seal';
import styles from './side.module.css';

export type PersonRowProps = {
  person: Participant;
  group: Group | null;
  row: HTMLAttributes<HTMLElement>;
  onOpen: () => void;
  onMenu: () => void;
};

/** A person with role and group; taken hold of anywhere. */
export function PersonRow({ person, group, row, onOpen, onMenu }: PersonRowProps) {
  const { prepare } = useWords();
  const { id, name, presence } = person;
  const isAbsent = isAway(presence);
  const role = isAbsent ? prepare.presences[presence] : roleOf(person, prepare.guest);
  const pressWithKey = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    onOpen();
  };
  return (
    <DragRow
      id={id}
      name={name}
      grab="row"
      tabIndex={undefined}
      aria-describedby={undefined}
      className={styles.personItem}
    >
      <div
        {...row}
        role="button"
        className={styles.person}
        onClick={onOpen}
        onKeyDown={pressWithKey}
        onContextMenu={(event) => {
          event.preventDefault();
          onMenu();
        }}
      >
        <b className="grow clip">{name}</b>
        <span className="sub clip">{role}</span>
        {group ? (
          <Seal letter={group.letter} size="s" label={prepare.toGroup(group.letter)} />
        ) : (
          <span className={styles.none}>
            {!isAbsent && (
              <>
                <span aria-hidden="true">?</span>
                <span className="unseen">{prepare.noGroup}</span>
              </>
            )}
          </span>
        )}
      </div>
    </DragRow>
  );
}

const roleOf = ({ role, isMember, organisation }: Participant, guest: string): string =>
  role || [isMember ? '' : guest, organisation].filter(Boolean).join(', ');
