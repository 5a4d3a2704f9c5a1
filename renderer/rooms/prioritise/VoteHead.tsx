import { groupsNotCounted } from '@shared/domain/vote-limits';
import type { ShownVote } from '@shared/domain/vote-result';
import type { VoteRound } from '@shared/domain/voting';
import { request } from '@renderer/data/bridge';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { announce } from '@renderer/ui/feedback/announce';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { tell } from '@renderer/ui/feedback/tell';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useAction } from '@renderer/ui/useAction';
import { Figure } from './Figure';
import { RoundHead } from './RoundHead';
import type { CurrentHand } from './useHand';

type Props = {
  round: VoteRound;
  isNew: boolean;
  shown: ShownVote;
  hand: CurrentHand;
  onReveal: (isRevealing: boolean) => void;
};

/** The question and the rules in one line; beside it what the group in hand can still put. */
export function VoteHead({ round, isNew, shown, hand: { left }, onReveal }: Props) {
  const { prioritise } = useWords();
  const words = prioritise.vote;
  const { id, budget, allowsSeveral, allowsOwn, hidesTally } = round;
  const notCounted = useNotCounted(id);
  const { run, error } = useAction(() => request('voteRound.close', { id }));
  const close = async () => {
    onReveal(true);
    if (!(await run())) onReveal(false);
    else if (notCounted.length > 0) sayUndoable(prioritise.closedWithout(notCounted));
    else announce(prioritise.closedSaid);
  };
  const reopen = async () => {
    onReveal(false);
    await request('voteRound.reopen', { id });
    announce(prioritise.reopenedSaid);
  };
  // What one needs seldom is in the menu: a second click on »close« must not open it again.
  const reopening = {
    id: 'reopen',
    label: prioritise.reopen,
    icon: 'undo',
    onPress: () => tell(reopen()),
  } as const;
  return (
    <MarginRow margin={<HeadFigure shown={shown} left={left} />}>
      <RoundHead
        round={{ kind: 'vote', id, round }}
        isNew={isNew}
        detail={
          shown.isClosed ? prioritise.notDecided : words.summary(budget, allowsSeveral, allowsOwn, hidesTally)
        }
        items={shown.isClosed ? [reopening] : []}
        tools={
          !shown.isClosed && (
            <Button
              tone={shown.dots > 0 ? 'primary' : 'plain'}
              icon="eye"
              disabledReason={shown.dots === 0 ? words.nothingCounted : undefined}
              onPress={() => void close()}
            >
              {hidesTally ? prioritise.close : prioritise.finish}
            </Button>
          )
        }
      />
      <Refusal text={error} />
    </MarginRow>
  );
}

function useNotCounted(voteRoundId: string): string[] {
  const { marks } = useWords();
  const groups = useRecords('group');
  const left = groupsNotCounted(groups, useRecords('participant'), useRecords('ballot', { voteRoundId }));
  return left.map(({ letter }) => marks.group(letter));
}

function HeadFigure({ shown, left }: { shown: ShownVote; left: number }) {
  const { prioritise } = useWords();
  const words = prioritise.vote;
  if (shown.isClosed) return <Figure count={shown.dots}>{words.given(shown.dots)}</Figure>;
  return (
    <Figure count={Math.abs(left)} isLate={left < 0}>
      {left < 0 ? words.tooMany(-left) : words.left(left)}
    </Figure>
  );
}
