import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { leftEarly } from '@shared/domain/attendance';
import { isAway, isInRoom, type Participant } from '@shared/domain/workshop';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { actOnPresence } from './presence-data';
import { PresencePeople, type PeopleProps } from './PresencePeople';
import presence from './presence.module.css';
import styles from './run.module.css';

const keys = ['Alt', 'N'];

/** Who is here: one press a person while people come through the door; later who is missing, by name. */
export function PresenceList() {
  const { run: words } = useWords();
  const { status } = useWorkshop();
  const people = [...useRecords('participant')].sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const [isOpen, setOpen] = useState(status === 'preparing');
  const present = people.filter(isInRoom).length;
  const section = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const open = () => {
    flushSync(() => setOpen(true));
    section.current?.scrollIntoView({ block: 'start' });
    field.current?.focus({ preventScroll: true });
  };
  const leave = () => {
    focusWritingLine();
    if (status === 'running') setOpen(false);
  };
  useHotkeys(people.length > 0 ? [{ keys, label: words.openPresence, run: open }] : []);
  return (
    <section ref={section} className={styles.part}>
      <SectionHead
        detail={words.presentOf(present, people.length)}
        tools={
          people.length > 0 && <Toggle isOpen={isOpen} onToggle={() => (isOpen ? setOpen(false) : open())} />
        }
      >
        {words.present}
      </SectionHead>
      {people.length === 0 && <p className="sub">{words.nobodyInvited}</p>}
      {people.length > 0 && !isOpen && <Missing people={people} />}
      {people.length > 0 && isOpen && <Opened people={people} field={field} onLeave={leave} />}
    </section>
  );
}

function Toggle({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const { run: words } = useWords();
  return (
    <Button
      tone="quiet"
      size="small"
      icon={isOpen ? 'chevron-down' : 'chevron-right'}
      aria-expanded={isOpen}
      keys={isOpen ? undefined : keys}
      onPress={onToggle}
    >
      {isOpen ? words.closePresence : words.openPresence}
    </Button>
  );
}

type OpenedProps = Pick<PeopleProps, 'people' | 'field' | 'onLeave'>;

function Opened({ people, field, onLeave }: OpenedProps) {
  const { run: words } = useWords();
  const { run, error } = useAction(actOnPresence);
  const unseen = people.filter(({ presence }) => presence === 'unknown').map(({ id }) => id);
  const tellOfTheRest = () => {
    // The button goes, and what is left to tell is about single people.
    field.current?.focus({ preventScroll: true });
    void run('present', unseen);
  };
  return (
    <>
      {unseen.length > 0 && (
        <Button size="small" className={presence.act} onPress={tellOfTheRest}>
          {unseen.length === people.length ? words.everybodyPresent : words.restPresent(unseen.length)}
        </Button>
      )}
      <Refusal text={error} />
      <PresencePeople people={people} field={field} onAct={(act, id) => run(act, [id])} onLeave={onLeave} />
    </>
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
