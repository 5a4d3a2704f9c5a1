import { useEffect } from 'react';
import type { BalanceProposal } from '@shared/contract/balance';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { announce } from '@renderer/ui/feedback/announce';
import { Icon } from '@renderer/ui/Icon';
import { accountLines, type AccountLine } from './balance-account';
import type { ShownGroup } from './balance-data';
import type { BalancePlan } from './balance-plan';
import { ProposedGroup } from './ProposedGroup';
import styles from './groups.module.css';

export type ProposalProps = {
  /** Null until one has been asked for. */
  proposal: BalanceProposal | null;
  rules: BalancePlan['rules'];
  groups: readonly ShownGroup[];
  onLeader: (letter: string, id: string) => void;
};

/** The groups as they would be, under the account of the rules. */
export function Proposal({ proposal, rules, groups, onLeader }: ProposalProps) {
  const { balance: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const names = new Map(useRecords('participant', { workshopId }).map(({ id, name }) => [id, name]));
  const pairs = useRecords('pairRule', { workshopId });
  const nameOf = (id: string) => names.get(id) ?? '';
  const lines =
    proposal === null ? [] : [...accountLines({ proposal, rules, pairs, nameOf, words }), ...leaderless()];
  const said = lines.map(({ text }) => text).join(' ');
  useEffect(() => {
    if (said !== '') announce(said);
  }, [said]);

  function leaderless(): AccountLine[] {
    const letters = groups
      .filter(({ leaderId, members }) => leaderId === null && members.length > 0)
      .map(({ letter }) => letter);
    return letters.length === 0 ? [] : [{ key: 'leaderless', text: words.leaderless(letters), isMet: false }];
  }

  if (proposal === null) return <p className={styles.nothing}>{words.nothingYet}</p>;
  return (
    <section aria-label={words.proposal}>
      <ul aria-label={words.account} className={styles.account}>
        {lines.map(({ key, text, isMet }) => (
          <li key={key} className={isMet ? styles.met : styles.unmet}>
            <Icon name={isMet ? 'check' : 'warn'} /> <span>{text}</span>
          </li>
        ))}
      </ul>
      <ul className={styles.proposed}>
        {groups.map((group) => (
          <ProposedGroup key={group.letter} group={group} onLeader={(id) => onLeader(group.letter, id)} />
        ))}
      </ul>
    </section>
  );
}
