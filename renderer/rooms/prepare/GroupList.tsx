import { useRef } from 'react';
import type { Group } from '@shared/domain/board';
import { isHere, type Participant } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { DragList } from '@renderer/ui/drag/DragList';
import { tell } from '@renderer/ui/feedback/tell';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { Seal } from '@renderer/ui/marks/Seal';
import { State } from '@renderer/ui/State';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { useRowFocus } from '@renderer/ui/useRowFocus';
import { showInPrepare } from './usePrepareView';
import styles from './side.module.css';

export type GroupListProps = {
  workshopId: string;
  groups: readonly Group[];
  people: readonly Participant[];
  onShow: (panel: string) => void;
};

export function GroupList({ workshopId, groups, people, onShow }: GroupListProps) {
  const { prepare } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const rows = useRowFocus(
    groups.map(({ id }) => id),
    list,
  );
  const coming = people.filter(isHere);
  const missing = coming.filter(({ groupId }) => groupId === null).length;
  const add = () => tell(request('group.add', { workshopId }).then(({ id }) => onShow(`group:${id}`)));
  useHotkeys(
    [
      { keys: ['Enter'], label: prepare.openRow, run: () => (document.activeElement as HTMLElement).click() },
      { keys: ['Ins'], label: prepare.addGroup, run: add },
    ],
    list,
  );
  return (
    <section aria-label={prepare.groups} className={styles.groups}>
      <SectionHead
        detail={people.length > 0 ? prepare.spreadState(coming.length - missing, missing) : undefined}
        tools={<IconButton icon="plus" size="small" label={prepare.addGroup} onPress={add} />}
        className={styles.peopleHead ?? ''}
      >
        {prepare.groups}
      </SectionHead>
      {groups.length === 0 && <p className="sub">{prepare.noGroups}</p>}
      <ul ref={list} className={styles.groupRows} {...rows.listProps}>
        {groups.map((group) => (
          <DragList
            as="div"
            key={group.id}
            id={group.id}
            name={prepare.toGroup(group.letter)}
            ids={people.flatMap(({ id, groupId }) => (groupId === group.id ? [id] : []))}
            isOrdered={false}
            role="listitem"
          >
            <GroupRow
              group={group}
              people={people}
              row={rows.rowProps(group.id)}
              onOpen={() => onShow(`group:${group.id}`)}
            />
          </DragList>
        ))}
      </ul>
      <GroupTools workshopId={workshopId} hasMissing={missing > 0} />
    </section>
  );
}

type GroupToolsProps = { workshopId: string; hasMissing: boolean };

function GroupTools({ workshopId, hasMissing }: GroupToolsProps) {
  const { balance, prepare } = useWords();
  return (
    <ButtonRow className={styles.groupTools ?? ''}>
      <Button
        size="small"
        icon="users"
        disabledReason={hasMissing ? undefined : prepare.nobodyToSpread}
        onPress={() => tell(request('participant.spread', { workshopId }))}
      >
        {prepare.spread}
      </Button>
      <Button size="small" data-opens="balance" onPress={() => showInPrepare(workshopId, 'balance')}>
        {balance.open}
      </Button>
    </ButtonRow>
  );
}

type GroupRowProps = {
  group: Group;
  people: readonly Participant[];
  row: ReturnType<ReturnType<typeof useRowFocus>['rowProps']>;
  onOpen: () => void;
};

function GroupRow({ group, people, row, onOpen }: GroupRowProps) {
  const { prepare } = useWords();
  const { letter, name, leaderId, id } = group;
  const count = people.filter((person) => person.groupId === id && isHere(person)).length;
  const leader = people.find((person) => person.id === leaderId);
  return (
    <button type="button" {...row} className={styles.group} onClick={onOpen}>
      <Seal letter={letter} size="row" label={prepare.toGroup(letter)} />
      <span className="grow">
        <b className="clip">{name}</b>
        {leader === undefined && count > 0 ? (
          <State tone="warn" className={styles.leaderless}>
            {prepare.noLeader}
          </State>
        ) : (
          <span className="sub clip">{leader ? prepare.leaderIs(leader.name) : prepare.noLeader}</span>
        )}
      </span>
      <span className="num sub">
        {count} <span className="unseen">{prepare.personWord(count)}</span>
      </span>
    </button>
  );
}
