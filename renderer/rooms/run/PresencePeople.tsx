import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { maySendAnother } from '@shared/domain/attendance';
import type { Participant } from '@shared/domain/workshop';
import type { Words } from '@shared/words/index';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { classes } from '@renderer/ui/classes';
import { Field } from '@renderer/ui/controls/Field';
import { announce } from '@renderer/ui/feedback/announce';
import { shownOnly } from '@renderer/ui/hotkeys';
import { Rows } from '@renderer/ui/layout/Rows';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { AtDoor } from './AtDoor';
import { presenceActs, sendKey, type NamedAct, type PresenceAct } from './presence-data';
import { PresenceRow } from './PresenceRow';
import { isNamed, personNamed } from './run-view';
import { SentAnother, useSending } from './SentAnother';
import styles from './presence.module.css';

export type PeopleProps = {
  people: readonly Participant[];
  field: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
  /** Whether it was done. */
  onAct: (act: PresenceAct, id: string) => Promise<boolean>;
  onLeave: () => void;
};

/** The beginning of a name finds somebody among sixty; Enter says that they are here, a digit whatever else. */
export function PresencePeople({ people, field, onAct, onLeave }: PeopleProps) {
  const { run: words } = useWords();
  const { status } = useWorkshop();
  const [typed, setTyped] = useState('');
  const sending = useSending(() => setTyped(''));
  const list = useRef<HTMLDivElement>(null);
  const found = people.filter(({ name }) => isNamed(name, typed));
  const aimed = typed.trim() === '' ? undefined : found[0];
  useFieldKeys(field, aimed);
  const type = (text: string) => {
    setTyped(text);
    const named = people.filter(({ name }) => isNamed(name, text));
    if (text.trim() !== '') announce(words.foundNames(named.length, named[0]?.name ?? ''));
  };
  const say = (person: Participant, act: PresenceAct | null, label: string) => {
    setTyped('');
    const done = act === null ? Promise.resolve(true) : onAct(act, person.id);
    void done.then((isDone) => {
      if (isDone) announce(`${person.name}: ${label}`);
    });
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const does: Record<string, (() => void) | undefined> = {
      ArrowDown: () => list.current?.querySelector<HTMLElement>('[data-person]')?.focus(),
      Escape: typed === '' ? onLeave : () => setTyped(''),
      ...(aimed && keysOf(aimed, presenceActs(aimed, status, words), words, say, sending.begin)),
    };
    const wanted = does[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    wanted();
  };
  return (
    <>
      <Field
        ref={field}
        className={styles.act}
        label={words.findPerson}
        isLabelHidden
        placeholder={words.findPerson}
        maxLength={100}
        value={typed}
        onChange={type}
        onKeyDown={press}
      />
      {found.length === 0 && <AtDoor line={typed} field={field} onAdded={() => setTyped('')} />}
      <People
        people={found}
        aimed={aimed?.id}
        list={list}
        onAct={(what, id) => void onAct(what, id)}
        onSent={sending.begin}
        onUp={() => field.current?.focus()}
      />
      {sending.member && <SentAnother member={sending.member} people={people} onEnd={sending.end} />}
    </>
  );
}

/** Enter and the digits; no name has a digit in it. Who is here already stays so: two at the door may say it of one. */
function keysOf(
  person: Participant,
  acts: readonly NamedAct[],
  { presence }: Words['run'],
  say: (person: Participant, act: PresenceAct | null, label: string) => void,
  send: (member: Participant) => void,
): Record<string, () => void> {
  const enter = person.presence === 'present' ? null : 'present';
  const digits = acts.map(({ act, label }, at) => [String(at + 1), () => say(person, act, label)] as const);
  return {
    ...Object.fromEntries(digits),
    ...(maySendAnother(person) && { [sendKey]: () => send(person) }),
    Enter: () => say(person, enter, presence.present),
  };
}

/** In the key line: what the field acts on itself. */
function useFieldKeys(field: RefObject<Element | null>, aimed: Participant | undefined): void {
  const { run: words } = useWords();
  const { status } = useWorkshop();
  const shown = [
    ['Enter', words.presence.present],
    ['2', words.presence.excused],
    ...(status === 'running' ? [['4', words.cameNow] as const, ['5', words.leftNow] as const] : []),
    ...(aimed && maySendAnother(aimed) ? [[sendKey, words.sentAnother] as const] : []),
  ] as const;
  useHotkeys(
    aimed ? shown.map(([key, label]) => ({ keys: [key], label, worksInFields: true, run: shownOnly })) : [],
    field,
  );
}

type ListProps = {
  people: readonly Participant[];
  aimed: string | undefined;
  list: RefObject<HTMLDivElement | null>;
  onAct: (act: PresenceAct, id: string) => void;
  onSent: (member: Participant) => void;
  onUp: () => void;
};

/** One stop for Tab; arrows walk, and a letter goes to the next name that begins so. */
function People({ people, aimed, list, onAct, onSent, onUp }: ListProps) {
  const { run: words } = useWords();
  const [at, setAt] = useState(0);
  const goTo = (index: number) => {
    if (index < 0) onUp();
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
    <div ref={list} onKeyDown={onKeyDown} className={classes(aimed !== undefined && styles.aiming)}>
      <Rows label={words.presenceList}>
        {people.map((person, index) => (
          <PresenceRow
            key={person.id}
            person={person}
            isStop={index === Math.min(at, people.length - 1)}
            isAimed={person.id === aimed}
            onFocus={() => setAt(index)}
            onAct={onAct}
            onSent={onSent}
          />
        ))}
      </Rows>
    </div>
  );
}
