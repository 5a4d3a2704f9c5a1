import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Note } from '@shared/domain/board';
import type { Tallied } from '@shared/domain/vote-result';
import type { Ballot, Dots, VoteRound } from '@shared/domain/voting';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { State } from '@renderer/ui/State';
import { shownOnly } from '@renderer/ui/hotkeys';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { DotsRow } from './DotsRow';
import { HandPeople } from './HandPeople';
import { HandSwitch } from './HandSwitch';
import type { CurrentHand } from './useHand';
import styles from './prioritise.module.css';
import votesStyles from './votes.module.css';

type Props = {
  round: VoteRound;
  notes: readonly Note[];
  ballots: readonly Ballot[];
  dots: readonly Dots[];
  hand: CurrentHand;
  /** The totals, where all may see them. */
  rows: readonly Tallied[] | null;
};

/** One group after the other puts its dots; whoever sits at the keys enters them as they were counted by hand. */
export function VoteCount({ round, notes, ballots, dots, hand, rows }: Props) {
  const { prioritise: words } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [wrong, setWrong] = useState<{ noteId: string; text: string } | null>(null);
  const key = hand.groupId ?? '';
  const section = useRef<HTMLElement>(null);
  useCountingKeys(list);
  useKeptFocus(section, key);
  return (
    <section
      ref={section}
      aria-label={words.vote.counting}
      data-area=""
      tabIndex={-1}
      className={styles.count}
    >
      <MarginRow line="hair" className={styles.counting} bodyClassName={votesStyles.handRow}>
        <HandSwitch round={round} ballots={ballots} dots={dots} current={hand.groupId} />
        <HandPeople key={key} round={round} hand={hand} onNext={() => step(list.current, 1)} />
      </MarginRow>
      <div className={styles.list}>
        {notes.length === 0 ? (
          <MarginRow>
            <EmptyState isPlain title={words.noNotes} hint={words.noNotesHint} />
          </MarginRow>
        ) : (
          <ul ref={list} aria-label={words.allNotes(notes.length)}>
            {notes.map((note, at) => (
              <DotsRow
                key={`${key} ${note.id}`}
                round={round}
                note={note}
                hand={hand}
                total={rows?.find(({ noteId }) => noteId === note.id)?.count ?? null}
                isFirst={at === 0}
                problem={wrong?.noteId === note.id ? wrong.text : null}
                onProblem={(text) => setWrong(text === null ? null : { noteId: note.id, text })}
                onNext={() => step(list.current, 1)}
              />
            ))}
          </ul>
        )}
      </div>
      <PeopleCheck ballots={ballots} />
    </section>
  );
}

/** With the next group the numbers of the one before go; who was among them begins at its first. */
function useKeptFocus(section: RefObject<HTMLElement | null>, key: string): void {
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    if (document.activeElement !== document.body) return;
    section.current?.querySelector<HTMLElement>('[data-next-act], ul input')?.focus();
  }, [section, key]);
}

/** Somebody may have been counted with a group and with the room. */
function PeopleCheck({ ballots }: { ballots: readonly Ballot[] }) {
  const { prioritise: words } = useWords();
  const present = useRecords('participant', { presence: 'present' }).length;
  const counted = ballots.reduce((sum, { people }) => sum + people, 0);
  if (present === 0 || counted <= present) return null;
  return (
    <MarginRow className={votesStyles.foot}>
      <State tone="warn" icon="warn">
        {words.vote.morePeople(counted, present)}
      </State>
    </MarginRow>
  );
}

/** From number to number with the arrows; + and − are the number's own. */
function useCountingKeys(list: RefObject<HTMLUListElement | null>): void {
  const { prioritise } = useWords();
  const words = prioritise.vote;
  useHotkeys(
    [
      { keys: ['+'], label: words.oneMore, worksInFields: true, run: shownOnly },
      { keys: ['−'], label: words.oneFewer, worksInFields: true, run: shownOnly },
      { keys: ['Enter'], label: words.nextNote, worksInFields: true, run: shownOnly },
      { keys: ['↑'], worksInFields: true, run: () => step(list.current, -1) },
      { keys: ['↓'], worksInFields: true, run: () => step(list.current, 1) },
      { keys: ['↑↓'], label: words.otherNote, worksInFields: true, run: shownOnly },
    ],
    list,
  );
}

function step(list: Element | null, by: number): void {
  const fields = [...(list?.querySelectorAll<HTMLElement>('input') ?? [])];
  const here = fields.findIndex((field) => field === document.activeElement);
  fields[Math.max(0, Math.min(fields.length - 1, here + by))]?.focus();
}
