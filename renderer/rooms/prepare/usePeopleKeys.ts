import type { RefObject } from 'react';
import type { Group } from '@shared/domain/board';
import type { Participant } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { makeLeader } from './groups/make-leader';
import { useWords } from '@renderer/data/settings';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import type { useRowFocus } from '@renderer/ui/useRowFocus';

export type PeopleKeys = {
  list: RefObject<HTMLElement | null>;
  people: readonly Participant[];
  groups: readonly Group[];
  rows: ReturnType<typeof useRowFocus>;
  onMenu: (id: string | null) => void;
};

/** The keys of a person's row: a group's letter puts the person into it. */
export function usePeopleKeys({ list, people, groups, rows, onMenu }: PeopleKeys): void {
  const { balance, prepare } = useWords();
  const here = () => people.find(({ id }) => id === (document.activeElement as HTMLElement).dataset['row']);
  const assign = (groupId: string | null) => {
    const person = here();
    if (person) tell(request('participant.assign', { id: person.id, groupId }));
  };
  const lead = () => {
    const person = here();
    const group = groups.find(({ id }) => id === person?.groupId);
    if (person && group) tell(makeLeader(group, person, balance));
  };
  const remove = () => {
    const person = here();
    if (!person) return;
    const ids = people.map(({ id }) => id);
    const at = ids.indexOf(person.id);
    rows.follow(ids[at + 1] ?? ids[at - 1]);
    const removal = request('participant.remove', { id: person.id });
    tell(removal.then(() => sayUndoable(prepare.removedPerson(person.name))));
  };
  useHotkeys(
    [
      { keys: ['Enter'], label: prepare.openRow, run: () => (document.activeElement as HTMLElement).click() },
      { keys: ['M'], label: prepare.moveToGroup, run: () => onMenu(here()?.id ?? null) },
      ...groups
        .filter(({ letter }) => letter !== 'M')
        .map(({ id, letter }) => ({
          keys: [letter],
          label: prepare.toGroup(letter),
          isQuiet: groups.length > 4,
          run: () => assign(id),
        })),
      { keys: ['Alt', 'L'], label: balance.makeLeaderKey, isQuiet: true, run: lead },
      { keys: ['0'], label: prepare.outOfGroups, isQuiet: true, run: () => assign(null) },
      { keys: ['Del'], label: prepare.remove, run: remove },
    ],
    list,
  );
}
