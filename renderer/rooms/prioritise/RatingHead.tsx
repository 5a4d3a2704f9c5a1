import type { Rating, RatingRound } from '@shared/domain/rating';
import { isInRoom } from '@shared/domain/workshop';
import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import type { MenuEntry } from '@renderer/ui/controls/Menu';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useAction } from '@renderer/ui/useAction';
import { Figure } from './Figure';
import { RoundHead } from './RoundHead';
import { mostAnswers } from './prioritise-view';
import { setRatingClosed } from './rating-data';

type Props = {
  round: RatingRound;
  isNew: boolean;
  ratings: readonly Rating[];
  /** Whether the criteria stand open to be worded anew. */
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
};

export function RatingHead({ round, isNew, ratings, isEditing, onEdit }: Props) {
  const { prioritise } = useWords();
  const words = prioritise.rating;
  const { run, error } = useAction(setRatingClosed);
  const isClosed = round.closedAt !== null;
  const editing: MenuEntry = {
    id: 'criteria',
    label: isEditing ? words.hideCriteria : words.editCriteria,
    icon: 'pencil',
    onPress: () => onEdit(!isEditing),
  };
  const reopening: MenuEntry = {
    id: 'reopen',
    label: prioritise.reopen,
    icon: 'undo',
    onPress: () => void run(round.id, false),
  };
  return (
    <MarginRow margin={<Answers count={mostAnswers(ratings)} />}>
      <RoundHead
        round={{ kind: 'rating', id: round.id, round }}
        isNew={isNew}
        detail={isClosed ? prioritise.notDecided : words.how}
        items={isClosed ? [editing, reopening] : [editing]}
        tools={
          !isClosed && (
            <Button
              icon="check"
              disabledReason={ratings.length > 0 ? undefined : prioritise.vote.nothingCounted}
              onPress={() => void run(round.id, true)}
            >
              {prioritise.finish}
            </Button>
          )
        }
      />
      <Refusal text={error} />
    </MarginRow>
  );
}

/** How many answered, beside how many are in the room as long as that can be true: never who. */
function Answers({ count }: { count: number }) {
  const { prioritise } = useWords();
  const words = prioritise.rating;
  const inRoom = useRecords('participant').filter(isInRoom).length;
  return (
    <Figure count={count}>
      {inRoom < Math.max(count, 1) ? words.answers(count) : words.answersOf(inRoom)}
    </Figure>
  );
}
