import { useRef, useState, type KeyboardEvent } from 'react';
import { leftEarly } from '@shared/domain/attendance';
import { isAway, isInRoom, type Participant } from '@shared/domain/workshop';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { Rows } from '@renderer/ui/layout/Rows';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { useAction } from '@renderer/ui/useAction';
import { actOnPresence, type PresenceAct } from './presence-data';
import { PresenceRow } from './PresenceRow';
import { personNamed } from './run-view';
import styles from './run.module.css';

/** Who is here: one press a person while people come through the door; later who is missing, by name. */
export function PresenceList() {
  const { run: words } = useWords();
  const { status } = useWorkshop();
  const people = [...useRecords('participant')].sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const [isOpen, setOpen] = useState(status === 'preparing');
  const { run, error } = useAction(actOnPresence);
  const present = people.filter(isInRoom).length;
  const unseen = people.filter(({ presence }) => presence === 'unknown').map(({ id }) => id);
  return (
    <section className={styles.part}>
      <SectionHead
        detail={words.presentOf(present, people.length)}
        tools={
          people.length > 0 && (
            <Button
              tone="quiet"
              size="small"
              icon={isOpen ? 'chevron-down' : 'chevron-right'}
              aria-expanded={isOpen}
              onPress={() => setOpen(!isOpen)}
            >
              {isOpen ? words.closePresence : words.openPresence}
            </Button>
          )
        }
      >
        {words.present}
      </SectionHead>
      {people.length === 0 ? (
        <p className="sub">{words.nobodyInvited}</p>
      ) : (
        <>
          {!isOpen && <Missing people={people} />}
          {isOpen && unseen.length > 0 && (
            <Button size="small" className={styles.presenceAct} onPress={() => void run('present', unseen)}>
              {unseen.length === people.length ? words.everybodyPresent : words.restPresent(unseen.length)}
            </Button>
          )}
          <Refusal text={error} />
          {isOpen && <People people={people} onAct={(act, id) => void run(act, [id])} />}
        </>
      )}
    </section>
  );
}

/** Those who are not here, as the minutes will name them. */
function Missing({ people }: { people: readonly Participant[] }) {
  const { run: words } = useWords();
  const named = (isWanted: (person: Participant) => boolean) =>
    people
      .filter(isWanted)
      .map(({ name }) => name)
      .join(', ');
  const absent = named(({ presence }) => isAway(presence));
  const left = named((person) => person.presence === 'present' && leftEarly(person));
  const unseen = named(({ presence }) => presence === 'unknown');
  return (
    <div className="sub">
      {absent !== '' && <p>{words.absentNames(absent)}</p>}
      {left !== '' && <p>{words.leftNames(left)}</p>}
      {unseen !== '' && <p>{words.unseenNames(unseen)}</p>}
    </div>
  );
}

type ListProps = { people: readonly Participant[]; onAct: (act: PresenceAct, id: string) => void };

/** One stop for Tab; arrows walk, and a letter goes to the next name that begins so. */
function People({ people, onAct }: ListProps) {
  const { run: words } = useWords();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const goTo = (index: number) => {
    if (index < 0 || index >= people.length) return;
    setAt(index);
    list.current?.querySelectorAll<HTMLElement>('[data-person]')[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const names = people.map(({ name }) => name);
    const isLetter = /^\p{L}$/u.test(event.key);
    if (event.key === 'ArrowDown') goTo(at + 1);
    else if (event.key === 'ArrowUp') goTo(at - 1);
    else if (isLetter) goTo(personNamed(names, event.key, at));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} onKeyDown={onKeyDown}>
      <Rows label={words.presenceList}>
        {people.map((person, index) => (
          <PresenceRow
            key={person.id}
            person={person}
            isStop={index === Math.min(at, people.length - 1)}
            onFocus={() => setAt(index)}
            onAct={onAct}
          />
        ))}
      </Rows>
    </div>
  );
}
