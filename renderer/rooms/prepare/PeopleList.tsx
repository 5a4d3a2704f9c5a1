import { useEffect, useRef, useState } from 'react';
import type { ListPreview } from '@shared/contract/participant-list';
import type { Group } from '@shared/domain/board';
import type { Participant } from '@shared/domain/workshop';
import { native } from '@renderer/data/bridge';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { DragList } from '@renderer/ui/drag/DragList';
import { tell } from '@renderer/ui/feedback/tell';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { useRowFocus } from '@renderer/ui/useRowFocus';
import { AddPerson } from './AddPerson';
import { GetPeople, NoPeople } from './GetPeople';
import { ListDialog } from './people-list/ListDialog';
import { PersonMenu } from './PersonMenu';
import { PersonRow } from './PersonRow';
import { useGetPeople } from './useGetPeople';
import { usePeopleKeys } from './usePeopleKeys';
import styles from './side.module.css';

export type PeopleListProps = {
  groups: readonly Group[];
  people: readonly Participant[];
  onShow: (panel: string) => void;
  takesFocus: boolean;
};

/** What is gone when a dialog closes or a button goes is gone by then. */
const afterDrawing = (act: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(act));
const isNowhere = (): boolean => document.activeElement === document.body;

/** Everybody who is invited, by name. A group's letter puts the person with the focus into it. */
export function PeopleList({ groups, people, onShow, takesFocus }: PeopleListProps) {
  const { prepare, peopleList } = useWords();
  const { id: workshopId } = useWorkshop();
  const [pasted, setPasted] = useState<ListPreview | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const [latest, setLatest] = useState<string | null>(null);
  useEffect(() => {
    // People stand by name: the one just written may be far down.
    if (latest !== null)
      list.current?.querySelector(`[data-row="${latest}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [latest, people]);
  const ways = useGetPeople(() => afterDrawing(() => isNowhere() && line.current?.focus()));
  const ids = people.map(({ id }) => id);
  const rows = useRowFocus(ids, list);
  useEffect(() => {
    if (takesFocus) line.current?.focus();
  }, [takesFocus]);

  const readPasted = async (rows: string[][]) =>
    setPasted(await native('readParticipants', { workshopId, pasted: { file: peopleList.clipboard, rows } }));
  usePeopleKeys({ list, people, groups, rows, onMenu: setMenuFor });
  return (
    <section aria-label={prepare.participants} className={styles.people} data-people="">
      <SectionHead
        detail={people.length > 0 ? prepare.invited(people.length) : undefined}
        tools={<GetPeople ways={ways} />}
        className={styles.peopleHead ?? ''}
      >
        {prepare.participants}
      </SectionHead>
      <AddPerson lineRef={line} onAdded={setLatest} onList={(rows) => tell(readPasted(rows))} />
      {pasted && <ListDialog first={pasted} onClose={() => setPasted(null)} />}
      {people.length === 0 && <NoPeople ways={ways} />}
      {ways.dialogs}
      <div ref={list} className={styles.peopleRows} {...rows.listProps}>
        <DragList id="people" name={prepare.noGroup} ids={ids} isOrdered={false}>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              group={groups.find(({ id }) => id === person.groupId) ?? null}
              row={rows.rowProps(person.id)}
              onOpen={() => onShow(`person:${person.id}`)}
              onMenu={() => setMenuFor(person.id)}
            />
          ))}
        </DragList>
      </div>
      <PersonMenu
        person={people.find(({ id }) => id === menuFor) ?? null}
        groups={groups}
        list={list}
        onClose={() => setMenuFor(null)}
      />
    </section>
  );
}
