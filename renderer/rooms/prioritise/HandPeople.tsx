import { useId } from 'react';
import { mostDots } from '@shared/domain/vote-limits';
import type { VoteRound } from '@shared/domain/voting';
import { useRecord } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { NumberField } from '@renderer/ui/controls/NumberField';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { tell } from '@renderer/ui/feedback/tell';
import { useAction } from '@renderer/ui/useAction';
import { clearHand, setPeople } from './prioritise-data';
import type { CurrentHand } from './useHand';
import styles from './prioritise.module.css';
import votesStyles from './votes.module.css';

type Props = { round: VoteRound; hand: CurrentHand; onNext: () => void };

/** For how many people is counted: those present, until somebody says otherwise. */
export function HandPeople({ round, hand, onNext }: Props) {
  const { prioritise, marks } = useWords();
  const words = prioritise.vote;
  const group = useRecord('group', hand.groupId);
  const refusal = useId();
  const { run, error } = useAction(setPeople);
  const { people } = hand;
  const who = { voteRoundId: round.id, groupId: hand.groupId };
  const name = group === null ? words.room : marks.group(group.letter);
  const clear = async () => {
    await clearHand(who);
    sayUndoable(words.cleared(name));
  };
  return (
    <div className={votesStyles.people}>
      <span className={styles.strong}>{words.people}</span>
      <NumberField
        draft={`people:${round.id}:of-${who.groupId ?? ''}`}
        isNextAct={people === 0}
        label={`${words.people}, ${name}`}
        value={people}
        most={2_000}
        moreLabel={words.onePersonMore}
        fewerLabel={words.onePersonFewer}
        describedBy={refusal}
        isWrong={error !== null}
        onSet={(next) => run(who, next)}
        onEnter={onNext}
        onStep={(by) => void run(who, Math.max(0, people + by))}
      />
      <span className="sub whole">{words.dotsInAll(mostDots(round, hand))}</span>
      {hand.isCounted && (
        <IconButton
          icon="trash"
          size="small"
          label={hand.groupId === null ? words.clearRoom : words.clear}
          onPress={() => tell(clear())}
        />
      )}
      <Refusal id={refusal} text={error} />
    </div>
  );
}
