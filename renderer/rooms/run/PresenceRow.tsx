import { useRef, useState, type KeyboardEvent } from 'react';
import { cameLate, leftEarly, maySendAnother, memberReplaced } from '@shared/domain/attendance';
import { clockOf, wallClock } from '@shared/domain/time';
import type { Participant } from '@shared/domain/workshop';
import type { Words } from '@shared/words/index';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { classes } from '@renderer/ui/classes';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { Menu, type MenuEntry } from '@renderer/ui/controls/Menu';
import { State } from '@renderer/ui/State';
import { presenceActs, sendKey, type NamedAct, type PresenceAct } from './presence-data';
import { presenceAfter } from './run-view';
import styles from './presence.module.css';

type RowProps = {
  person: Participant;
  isStop: boolean;
  /** Enter in the field of names is about this one. */
  isAimed: boolean;
  onFocus: () => void;
  onAct: (act: PresenceAct, id: string) => void;
  /** Somebody else came in their place. */
  onSent: (member: Participant) => void;
};

/** One press says that somebody is here; a digit, or the menu, says whatever else there is to say. */
export function PresenceRow({ person, isStop, isAimed, onFocus, onAct, onSent }: RowProps) {
  const { run: words } = useWords();
  const { status } = useWorkshop();
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const { id, name, presence } = person;
  const items = entriesOf(person, presenceActs(person, status, words), words, { onAct, onSent });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = items.find(({ keys }) => keys?.[0] === event.key);
    if (chosen !== undefined) chosen.onPress();
    else if (event.key === 'ArrowRight') setOpen(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li className={classes(styles.row, isAimed && styles.aimed)}>
      <button
        type="button"
        data-person
        className={styles.person}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={() => onAct(presenceAfter(presence), id)}
      >
        <span className="grow">
          {name}
          <InPlaceOf person={person} />
        </span>
        <PresenceState person={person} />
      </button>
      <IconButton
        ref={more}
        icon="more"
        tone="quiet"
        size="small"
        label={words.presenceOf(name)}
        tabIndex={isStop ? 0 : -1}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
      <Menu
        label={words.presenceOf(name)}
        items={items}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        anchor={more}
      />
    </li>
  );
}

/** Each with the digit that chooses it on the row, too. */
function entriesOf(
  person: Participant,
  acts: readonly NamedAct[],
  words: Words['run'],
  { onAct, onSent }: Pick<RowProps, 'onAct' | 'onSent'>,
): MenuEntry[] {
  const acting = acts.map(({ act, label, isCurrent }, at): MenuEntry => ({
    id: act,
    label,
    keys: [String(at + 1)],
    isCurrent,
    onPress: () => onAct(act, person.id),
  }));
  const sending: MenuEntry = {
    id: 'sent',
    label: words.sentAnother,
    keys: [sendKey],
    onPress: () => onSent(person),
  };
  return maySendAnother(person) ? [...acting, sending] : acting;
}

function InPlaceOf({ person }: { person: Participant }) {
  const { run: words } = useWords();
  const member = memberReplaced(person, useRecords('participant'));
  if (member === undefined) return null;
  return <span className={classes('sub', styles.instead)}> {words.inPlaceOf(member.name)}</span>;
}

function PresenceState({ person }: { person: Participant }) {
  const { run: words } = useWords();
  const { timeZone } = useWorkshop();
  const { presence, arrivedAt, leftAt } = person;
  const clock = (at: number | null) => (at === null ? '' : clockOf(wallClock(at, timeZone)));
  if (presence === 'unknown') return <span className="sub">{words.presence.unknown}</span>;
  if (presence !== 'present') {
    return (
      <State tone="warn" icon="x">
        {words.presence[presence]}
      </State>
    );
  }
  if (leftEarly(person)) return <State tone="warn">{words.leftAt(clock(leftAt))}</State>;
  return (
    <State tone="ok" icon="check">
      {cameLate(person) ? words.cameAt(clock(arrivedAt)) : words.presence.present}
    </State>
  );
}
