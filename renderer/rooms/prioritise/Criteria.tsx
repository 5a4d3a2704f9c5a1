import type { RatingRound } from '@shared/domain/rating';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useAction } from '@renderer/ui/useAction';
import { BoardChoice } from './BoardChoice';
import { setCriteria } from './rating-data';
import styles from './prioritise.module.css';
import ratingsStyles from './ratings.module.css';

const most = 3;

/** What the notes are rated on: one to three. Once somebody has answered, only their words can be bettered. */
export function Criteria({ round, isCounted }: { round: RatingRound; isCounted: boolean }) {
  const { prioritise } = useWords();
  const words = prioritise.rating;
  const { run, error } = useAction(setCriteria);
  const { id, criteria } = round;
  const fixed = isCounted ? words.isCounted : undefined;
  const addMore = () => {
    const next = words.more.find((name) => !criteria.includes(name)) ?? words.newCriterion;
    void run(id, [...criteria, next]);
  };
  return (
    <MarginRow margin={<span className="sub">{words.criteria}</span>} className={styles.setUp} line="hair">
      <section aria-label={words.criteria} className={ratingsStyles.criteria}>
        <ul>
          {criteria.map((criterion, at) => {
            const draft = `round:${id}:criterion:${String(at)}`;
            return (
              <li key={at}>
                <EditableText
                  className={styles.strong}
                  label={words.criterion(at + 1)}
                  value={criterion}
                  emptyRefusal={words.criterionEmpty}
                  draft={draft}
                  onSave={(text) => setCriteria(id, criteria.with(at, text), draft)}
                />
                {criteria.length > 1 && (
                  <IconButton
                    icon="x"
                    size="small"
                    label={words.remove(criterion)}
                    disabledReason={fixed}
                    onPress={() => void run(id, criteria.toSpliced(at, 1))}
                  />
                )}
              </li>
            );
          })}
        </ul>
        {criteria.length < most && (
          <Button icon="plus" size="small" disabledReason={fixed} onPress={addMore}>
            {words.add}
          </Button>
        )}
        <span className="sub">{words.criteriaHint}</span>
        <BoardChoice round={{ kind: 'rating', id, round }} />
        <Refusal text={error} />
      </section>
    </MarginRow>
  );
}
