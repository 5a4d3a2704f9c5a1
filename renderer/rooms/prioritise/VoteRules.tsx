import type { ReactNode } from 'react';
import type { VoteRound } from '@shared/domain/voting';
import { useWords } from '@renderer/data/settings';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { NumberField } from '@renderer/ui/controls/NumberField';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useAction } from '@renderer/ui/useAction';
import { BoardChoice } from './BoardChoice';
import { setRules } from './prioritise-data';
import styles from './prioritise.module.css';
import votesStyles from './votes.module.css';

/** The rules in plain words, until the first dot settles them. */
export function VoteRules({ round }: { round: VoteRound }) {
  const { prioritise } = useWords();
  const words = prioritise.vote;
  const { run, error } = useAction(setRules);
  const { id, budget } = round;
  return (
    <MarginRow margin={<span className="sub">{words.rules}</span>} className={styles.setUp} line="hair">
      <section aria-label={words.rules} className={votesStyles.rules}>
        <div className={votesStyles.budget}>
          <span className={styles.strong}>{words.budget}</span>
          <NumberField
            draft={`round:${id}:budget`}
            label={words.budget}
            value={budget}
            least={1}
            most={50}
            moreLabel={words.budgetMore}
            fewerLabel={words.budgetFewer}
            onSet={(next) => run(id, { budget: next })}
            onStep={(by) => void run(id, { budget: Math.min(50, Math.max(1, budget + by)) })}
          />
          <span className="sub">{words.rulesHint}</span>
        </div>
        <Rule
          isOn={round.allowsSeveral}
          onChange={(allowsSeveral) => void run(id, { allowsSeveral })}
          hint={words.severalHint}
        >
          {words.several}
        </Rule>
        <Rule
          isOn={round.allowsOwn}
          onChange={(allowsOwn) => void run(id, { allowsOwn })}
          hint={words.ownHint}
        >
          {words.own}
        </Rule>
        <Rule
          isOn={round.hidesTally}
          onChange={(hidesTally) => void run(id, { hidesTally })}
          hint={words.hiddenHint}
        >
          {words.hidden}
        </Rule>
        <BoardChoice round={{ kind: 'vote', id, round }} />
        <Refusal text={error} />
      </section>
    </MarginRow>
  );
}

type RuleProps = { isOn: boolean; onChange: (isOn: boolean) => void; hint: string; children: ReactNode };

function Rule({ isOn, onChange, hint, children }: RuleProps) {
  return (
    <Checkbox isChecked={isOn} onChange={onChange}>
      <span className={styles.strong}>{children}</span>
      <br />
      <span className="sub">{hint}</span>
    </Checkbox>
  );
}
