import { useEffect, useRef, type RefObject } from 'react';
import type { Group } from '@shared/domain/board';
import type { Participant } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Menu, type MenuEntry } from '@renderer/ui/controls/Menu';
import { tell } from '@renderer/ui/feedback/tell';
import { Seal } from '@renderer/ui/marks/Seal';
import { makeLeader } from './groups/make-leader';

export type PersonMenuProps = {
  /** Whose menu is open. */
  person: Participant | null;
  groups: readonly Group[];
  list: RefObject<HTMLElement | null>;
  onClose: () => void;
};

/** »Flyt til gruppe«: the way that needs neither drag nor letters. */
export function PersonMenu({ person, groups, list, onClose }: PersonMenuProps) {
  const { balance, prepare } = useWords();
  const anchor = useRef<Element | null>(null);
  const id = person?.id;
  useEffect(() => {
    anchor.current = id === undefined ? null : (list.current?.querySelector(`[data-row="${id}"]`) ?? null);
  }, [id, list]);
  const assign = (groupId: string | null) => {
    if (id !== undefined) tell(request('participant.assign', { id, groupId }));
  };
  const groupEntry = (group: Group): MenuEntry => ({
    id: group.id,
    label: group.name,
    mark: <Seal letter={group.letter} size="s" />,
    keys: group.letter === 'M' ? undefined : [group.letter],
    isCurrent: person?.groupId === group.id,
    onPress: () => assign(group.id),
  });
  const out: MenuEntry = {
    id: 'none',
    label: prepare.outOfGroups,
    keys: ['0'],
    isCurrent: person?.groupId === null,
    onPress: () => assign(null),
  };
  const leadEntries = (): MenuEntry[] => {
    const group = groups.find((one) => one.id === person?.groupId);
    if (person === null || group === undefined) return [];
    const lead: MenuEntry = {
      id: 'lead',
      label: balance.makeLeader(group.letter),
      icon: 'star',
      keys: ['Alt', 'L'],
      isCurrent: group.leaderId === person.id,
      onPress: () => tell(makeLeader(group, person, balance)),
    };
    return [lead];
  };
  return (
    <Menu
      label={prepare.moveToGroup}
      isOpen={person !== null}
      onClose={onClose}
      anchor={anchor}
      items={[...groups.map(groupEntry), out, ...leadEntries()]}
    />
  );
}
