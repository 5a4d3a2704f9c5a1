import { useNames } from '@renderer/data/names';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { CountCell } from '@renderer/ui/controls/CountCell';
import { EditableDay } from '@renderer/ui/controls/EditableDay';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { FactorMark } from '@renderer/ui/marks/FactorMark';
import { saveAssessment, takeInHand } from './factors-data';
import type { FactorRow as Row } from './factors-view';
import { useDecimal } from './useDecimal';
import styles from './factors.module.css';

type Props = {
  row: Row;
  isInHand: boolean;
  hasEarlier: boolean;
  onCount: (score: number, by: 1 | -1) => void;
};

/** A factor: its strokes, their mean, and the next step with who and when. */
export function FactorRow({ row, isInHand, hasEarlier, onCount }: Props) {
  const { factors: words, marks } = useWords();
  const decimal = useDecimal();
  const { factor, counts, mean, change } = row;
  return (
    // Wherever in the row the focus is, this is the factor the words below are about.
    <tr aria-selected={isInHand} onFocus={isInHand ? undefined : () => takeInHand(factor)}>
      <th scope="row">
        <button
          type="button"
          className={styles.factor}
          data-factor={factor}
          data-area-start={isInHand ? '' : undefined}
          autoFocus={isInHand}
          aria-pressed={isInHand}
          onClick={() => takeInHand(factor)}
        >
          <FactorMark factor={factor} name={marks.factor[factor]} className={styles.name} />
        </button>
      </th>
      {counts.map((count, index) => (
        <CountCell
          key={index}
          count={count}
          moreLabel={words.oneMore(marks.factor[factor], index + 1, count)}
          fewerLabel={words.oneFewer(marks.factor[factor], index + 1)}
          onCount={(by) => onCount(index + 1, by)}
        />
      ))}
      <td className={`num ${styles.mean ?? ''}`}>
        <b>{mean === null ? '–' : decimal.mean(mean)}</b>
      </td>
      {hasEarlier && (
        <td className={`num sub ${styles.change ?? ''}`}>{change === null ? '' : decimal.change(change)}</td>
      )}
      <td className={styles.step} data-next-step={factor}>
        <NextStep row={row} />
      </td>
    </tr>
  );
}

function NextStep({ row: { factor, nextStep, nextStepOwner, nextStepDay } }: { row: Row }) {
  const { factors: words, marks } = useWords();
  const { id } = useWorkshop();
  const name = marks.factor[factor];
  const names = useNames();
  const draft = (what: string) => `factor:${id}:${factor}:${what}`;
  return (
    <>
      <EditableText
        className={styles.stepText}
        label={words.stepOf(name)}
        value={nextStep}
        placeholder={words.noStep}
        draft={draft('step')}
        onSave={(text) => saveAssessment(id, factor, { nextStep: text }, { savesDraft: draft('step') })}
      />
      {(nextStep !== '' || nextStepOwner !== '' || nextStepDay !== '') && (
        <span className={`sub ${styles.owner ?? ''}`}>
          <EditableText
            label={words.ownerOf(name)}
            value={nextStepOwner}
            placeholder={words.noOwner}
            suggestions={names}
            draft={draft('owner')}
            onSave={(text) =>
              saveAssessment(id, factor, { nextStepOwner: text }, { savesDraft: draft('owner') })
            }
          />
          <span aria-hidden="true">·</span>
          <EditableDay
            label={words.dayOf(name)}
            value={nextStepDay}
            text={marks.day(nextStepDay)}
            placeholder={words.noDay}
            draft={draft('day')}
            onSave={(day) => saveAssessment(id, factor, { nextStepDay: day }, { savesDraft: draft('day') })}
          />
        </span>
      )}
    </>
  );
}
