import { useRef, useState, type KeyboardEvent } from 'react';
import { isAway, type Participant, type Presence } from '@shared/domain/workshop';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { Rows } from '@renderer/ui/layout/Rows';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { State } from '@renderer/ui/State';
import { useAction } from '@renderer/ui/useAction';
import { setPresence } from './run-data';
import { personNamed, presenceAfter } from './run-view';
import styles from './run.module.css';

/** Who is here: one press a person while people come through the door; later who is missing, by name. */
export function PresenceList() {
  const { run: words } = useWords();
  const { status } = useWorkshop();
  const people = [...useRecords('participant')].sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const [isOpen, setOpen] = useState(status === 'preparing');
  const { run, error } = useAction(setPresence);
  const present = people.filter(({ presence }) => presence === 'present').length;
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
            <Button size="small" className={styles.presenceAct} onPress={() => void run(unseen, 'present')}>
              {unseen.length === people.length ? words.everybodyPresent : words.restPresent(unseen.length)}
            </Button>
          )}
          <Refusal text={error} />
          {isOpen && <People people={people} onSet={(id, presence) => void run([id], presence)} />}
        </>
      )}
    </section>
  );
}

/** Those who are not here, as the minutes will name them. */
function Missing({ people }: { people: readonly Participant[] }) {
  const { run: words } = useWords();
  const named = (isWanted: (presence: Presence) => boolean) =>
    people
      .filter(({ presence }) => isWanted(presence))
      .map(({ name }) => name)
      .join(', ');
  const absent = named(isAway);
  const unseen = named((presence) => presence === 'unknown');
  return (
    <div className="sub">
      {absent !== '' && <p>{words.absentNames(absent)}</p>}
      {unseen !== '' && <p>{words.unseenNames(unseen)}</p>}
    </div>
  );
}

type ListProps = {
  people: readonly Participant[];
  onSet: (id: string, presence: Participant['presence']) => void;
};

/** One stop for Tab; arrows walk, and a letter goes to the next name that begins so. */
function People({ people, onSet }: ListProps) {
  const { run: words } = useWords();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const goTo = (index: number) => {
    if (index < 0 || index >= people.length) return;
    setAt(index);
    list.current?.querySelectorAll('button')[index]?.focus();
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
        {people.map(({ id, name, presence }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles.person}
              tabIndex={index === Math.min(at, people.length - 1) ? 0 : -1}
              onFocus={() => setAt(index)}
              onClick={() => onSet(id, presenceAfter(presence))}
            >
              <span className="grow">{name}</span>
              {presence === 'unknown' ? (
                <span className="sub">{words.presence.unknown}</span>
              ) : (
                <State {...looks[presence]}>{words.presence[presence]}</State>
              )}
            </button>
          </li>
        ))}
      </Rows>
    </div>
  );
}

const looks = {
  present: { tone: 'ok', icon: 'check' },
  absent: { tone: 'warn', icon: 'x' },
  excused: { tone: 'warn', icon: 'x' },
  unexcused: { tone: 'warn', icon: 'x' },
} as const;
