import type { KeyboardEvent } from 'react';
import { useWorkshop } from '@renderer/data/records';
import { useTypedText } from '@renderer/data/saved-text';
import { useWords } from '@renderer/data/settings';
import { Field } from '@renderer/ui/controls/Field';
import { Segment } from '@renderer/ui/controls/Segment';
import { groupsIn, mostGroups, mostInEach, wholeNumber, type BalancePlan } from './balance-plan';
import styles from './groups.module.css';

export type HowManyProps = {
  plan: BalancePlan;
  change: (fields: Partial<BalancePlan>) => void;
  /** How many are to be placed. */
  people: number;
};

/** So many groups, or so many people in each. */
export function HowMany({ plan, change, people }: HowManyProps) {
  const { balance: words } = useWords();
  const { by } = plan;
  const groups = groupsIn(plan, people);
  const each = people === 0 ? '0' : sizes(Math.floor(people / groups), Math.ceil(people / groups));
  return (
    <div className={styles.howMany}>
      <Segment
        label={words.howMany}
        fit="fill"
        value={by}
        options={[
          { value: 'groups', label: words.by.groups },
          { value: 'size', label: words.by.size },
        ]}
        onChange={(chosen) => change({ by: chosen })}
      />
      <div className={styles.number}>
        <Count key={by} by={by} count={plan[by]} onSet={(count) => change({ [by]: count })} />
        <span className="sub">{by === 'groups' ? words.groupsHint(each) : words.sizeHint(groups)}</span>
      </div>
    </div>
  );
}

/** As in a field of numbers. */
const steps: Partial<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

type CountProps = { by: BalancePlan['by']; count: number; onSet: (count: number) => void };

/** A number that holds as it is typed. Anything else stays, with what is wrong beside it. */
function Count({ by, count, onSet }: CountProps) {
  const { balance: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const typed = useTypedText(`@balance:${workshopId}:${by}`, String(count));
  const most = by === 'groups' ? mostGroups : mostInEach;
  const isWrong = wholeNumber(typed.text, most) === null;
  const write = (text: string) => {
    typed.change(text);
    const number = wholeNumber(text, most);
    if (number !== null) onSet(number);
  };
  const step = (event: KeyboardEvent) => {
    const further = steps[event.key];
    if (further === undefined) return;
    event.preventDefault();
    typed.forget();
    onSet(Math.min(most, Math.max(1, count + further)));
  };
  return (
    <Field
      label={words.by[by]}
      isLabelHidden
      inputMode="numeric"
      value={typed.text}
      onChange={write}
      onBlur={() => !isWrong && typed.forget()}
      onKeyDown={step}
      error={isWrong ? words.numberWrong(most) : null}
    />
  );
}

const sizes = (least: number, most: number): string =>
  least === most ? String(least) : `${String(least)}–${String(most)}`;
