import { useState } from 'react';
import type { BalanceProposal } from '@shared/contract/balance';
import { dayOf } from '@shared/domain/time';
import type { Participant } from '@shared/domain/workshop';
import { useWords } from '@renderer/data/settings';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { Field } from '@renderer/ui/controls/Field';
import { Segment } from '@renderer/ui/controls/Segment';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { groupsIn, mostGroups, mostInEach, ruleNames, type BalancePlan, type RuleName } from './balance-plan';
import { PairRules } from './PairRules';
import styles from './groups.module.css';

export type RulesProps = {
  plan: BalancePlan;
  change: (fields: Partial<BalancePlan>) => void;
  people: readonly Participant[];
  /** Undefined: not known yet. */
  lastMeeting: BalanceProposal['lastMeeting'] | undefined;
};

/** How many groups, and by which rules. */
export function Rules({ plan, change, people, lastMeeting }: RulesProps) {
  const { balance: words } = useWords();
  const set = (rule: RuleName, isOn: boolean) => change({ rules: { ...plan.rules, [rule]: isOn } });
  return (
    <section aria-label={words.rules} className={styles.rules}>
      <HowMany plan={plan} change={change} people={people.length} />
      <SectionHead>{words.rules}</SectionHead>
      <ul className={styles.switches}>
        {ruleNames.map((rule) => (
          <li key={rule}>
            <Checkbox isChecked={plan.rules[rule]} onChange={(isOn) => set(rule, isOn)}>
              {words[rule]}
              {rule === 'partsLastTime' && <LastMeeting meeting={lastMeeting} />}
            </Checkbox>
          </li>
        ))}
      </ul>
      {plan.rules.keepsPairs && <PairRules people={people} />}
    </section>
  );
}

function LastMeeting({ meeting }: { meeting: RulesProps['lastMeeting'] }) {
  const { balance: words, marks } = useWords();
  if (meeting === undefined) return null;
  return (
    <span className={styles.ruleNote}>
      {meeting === null
        ? words.noLastMeeting
        : words.lastMeeting(meeting.title, marks.day(dayOf(meeting.plannedStart)))}
    </span>
  );
}

type HowManyProps = Pick<RulesProps, 'plan' | 'change'> & { people: number };

function HowMany({ plan, change, people }: HowManyProps) {
  const { balance: words } = useWords();
  const { by } = plan;
  const most = by === 'groups' ? mostGroups : mostInEach;
  const [typed, setTyped] = useState<string | null>(null);
  const number = typed ?? String(plan[by]);
  const isWrong = !/^\d{1,3}$/.test(number) || Number(number) < 1 || Number(number) > most;
  const write = (text: string) => {
    setTyped(text);
    if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most) change({ [by]: Number(text) });
  };
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
        onChange={(chosen) => {
          setTyped(null);
          change({ by: chosen });
        }}
      />
      <div className={styles.number}>
        <Field
          label={words.by[by]}
          isLabelHidden
          type="number"
          min={1}
          max={most}
          value={number}
          onChange={write}
          onBlur={() => !isWrong && setTyped(null)}
          error={isWrong ? words.numberWrong(most) : null}
        />
        <span className="sub">{by === 'groups' ? words.groupsHint(each) : words.sizeHint(groups)}</span>
      </div>
    </div>
  );
}

const sizes = (least: number, most: number): string =>
  least === most ? String(least) : `${String(least)}–${String(most)}`;
