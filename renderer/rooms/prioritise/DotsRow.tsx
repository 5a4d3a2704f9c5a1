import { useId } from 'react';
import type { Note as NoteRecord } from '@shared/domain/board';
import { dotsProblem, isOwn } from '@shared/domain/vote-limits';
import type { VoteRound } from '@shared/domain/voting';
import { useRecord } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Note } from '@renderer/ui/board/Note';
import { NumberField } from '@renderer/ui/controls/NumberField';
import { announce } from '@renderer/ui/feedback/announce';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Seal } from '@renderer/ui/marks/Seal';
import { Tally } from '@renderer/ui/marks/Tally';
import { addDot, setDots } from './prioritise-data';
import type { CurrentHand } from './useHand';
import styles from './votes.module.css';

type Props = {
  round: VoteRound;
  note: NoteRecord;
  hand: CurrentHand;
  total: number | null;
  isFirst: boolean;
  problem: string | null;
  onProblem: (text: string | null) => void;
  onNext: () => void;
};

/** A note with the dots these people gave it. */
export function DotsRow({ round, note, hand, total, isFirst, problem, onProblem, onNext }: Props) {
  const { prioritise, marks } = useWords();
  const words = prioritise.vote;
  const refusal = useId();
  const group = useRecord('group', note.groupId);
  const count = hand.of(note.id);
  const who = { voteRoundId: round.id, groupId: hand.groupId };
  const put = async (act: Promise<unknown>, next: number): Promise<boolean> => {
    try {
      await act;
    } catch (reason) {
      onProblem(reason instanceof Error ? reason.message : String(reason));
      return false;
    }
    onProblem(null);
    announce(words.counted(note.text, next, hand.left - (next - count)));
    return true;
  };
  return (
    <MarginRow
      as="li"
      align="center"
      line={isFirst ? 'ink' : 'hair'}
      className={styles.candidate}
      bodyClassName={styles.dotsRow}
      margin={group && <Seal letter={group.letter} size="s" label={marks.group(group.letter)} />}
    >
      <div className={styles.said}>
        <Note kind={note.kind} kindLabel={marks.kind[note.kind]}>
          {note.text}
        </Note>
        <Refusal id={refusal} text={problem} />
      </div>
      {count > 0 && <Tally count={count} isNumberHidden className={styles.strokes} />}
      {total !== null && <Total count={total} />}
      {isOwn(round, hand, note) && count === 0 ? (
        <span className={styles.ownNote}>{words.ownNote}</span>
      ) : (
        <NumberField
          draft={`dots:${round.id}:${note.id}-${who.groupId ?? ''}`}
          isNextAct={isFirst}
          label={words.dotsOn(note.text)}
          value={count}
          moreLabel={words.oneMoreOn(note.text)}
          fewerLabel={words.oneFewerOn(note.text)}
          describedBy={refusal}
          isWrong={problem !== null}
          onSet={(next) => put(setDots(who, note.id, next), next)}
          onStep={(by) => void put(addDot(who, note.id, by), Math.max(0, count + by))}
          onEnter={onNext}
          isSure={(next) => dotsProblem(round, hand, note, next) === null}
          onGiveUp={() => onProblem(null)}
        />
      )}
    </MarginRow>
  );
}

function Total({ count }: { count: number }) {
  const { prioritise } = useWords();
  return (
    <span className="sub whole">
      {prioritise.vote.total} <span className="num">{count}</span>
    </span>
  );
}
