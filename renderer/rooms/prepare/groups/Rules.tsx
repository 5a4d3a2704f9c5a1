import type { BalanceProposal } from '@shared/contract/balance';
import { dayOf } from '@shared/domain/time';
import type { Participant } from '@shared/domain/workshop';
import { useWords } from '@renderer/data/settings';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { ruleNames, type BalancePlan, type RuleName } from './balance-plan';
import { HowMany } from './HowMany';
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
