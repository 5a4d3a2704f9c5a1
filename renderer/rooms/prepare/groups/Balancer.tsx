import { useEffect, useRef, useState } from 'react';
import type { BalanceProposal } from '@shared/contract/balance';
import { useQuery } from '@renderer/data/query';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { Margined } from '@renderer/ui/layout/Margined';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Title } from '@renderer/ui/layout/Title';
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { acceptProposal, shownGroups, useBalancePlan, type Leaders } from './balance-data';
import { groupsIn, wishOf } from './balance-plan';
import { Proposal } from './Proposal';
import { Rules } from './Rules';
import styles from './groups.module.css';

/** Groups by stated rules: choices at the left, the proposal at the right. Nothing changes before it is taken. */
export function Balancer({ onClose }: { onClose: () => void }) {
  const { balance: words, prepare } = useWords();
  const { id: workshopId } = useWorkshop();
  const region = useRef<HTMLElement>(null);
  // Also from its number and its choices.
  useHotkeys([{ keys: ['Esc'], label: prepare.close, run: onClose, worksInFields: true }], region);
  const { plan, change, people, away } = useBalancePlan();
  const [leaders, setLeaders] = useState<Leaders>({});
  const wish = wishOf(plan, people.length, plan.seed ?? 0);
  const { data, error: notAnswered } = useQuery('balance.propose', { workshopId, wish }, [
    'participant',
    'group',
    'pairRule',
    'workshop',
  ]);
  const proposal = plan.seed === null || people.length === 0 ? null : data;
  const groups = proposal === null ? [] : shownGroups(proposal, people, leaders);
  const propose = () => change({ seed: plan.seed === null ? 0 : plan.seed + 1 });
  const { run: accept, error } = useAction(async () => {
    const { removed } = await acceptProposal(workshopId, groups, proposal?.surplus ?? []);
    change({ seed: null });
    sayUndoable(words.accepted(removed));
    onClose();
  });

  return (
    <Margined label={words.title} ref={region}>
      <MarginRow align="end" margin={<Count groups={groupsIn(plan, people.length)} label={words.sizeHint} />}>
        <Title
          detail={words.detail(people.length, away, proposal?.moves ?? null)}
          tools={
            <Tools
              hasProposal={proposal !== null}
              hasPeople={people.length > 0}
              propose={propose}
              accept={() => void accept()}
              onClose={onClose}
            />
          }
        >
          {words.title}
        </Title>
      </MarginRow>
      <MarginRow>
        <Refusal text={error ?? notAnswered} />
        <div className={styles.columns}>
          <Rules plan={plan} change={change} people={people} lastMeeting={lastMeetingOf(data)} />
          <Proposal
            proposal={proposal}
            rules={plan.rules}
            groups={groups}
            onLeader={(letter, id) => setLeaders({ ...leaders, [letter]: id })}
          />
        </div>
      </MarginRow>
    </Margined>
  );
}

/** Undefined until the core has said. */
const lastMeetingOf = (data: BalanceProposal | null): BalanceProposal['lastMeeting'] | undefined =>
  data === null ? undefined : data.lastMeeting;

function Count({ groups, label }: { groups: number; label: (count: number) => string }) {
  const [count = '', ...word] = label(groups).split(' ');
  return (
    <span className={styles.count}>
      <b className="num">{count}</b> {word.join(' ')}
    </span>
  );
}

type ToolsProps = {
  hasProposal: boolean;
  hasPeople: boolean;
  propose: () => void;
  accept: () => void;
  onClose: () => void;
};

function Tools({ hasProposal, hasPeople, propose, accept, onClose }: ToolsProps) {
  const { balance: words, prepare } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const next = hasProposal ? words.another : words.propose;
  useHotkeys([
    ...(hasPeople ? [{ keys: ['Alt', 'N'], label: next, run: propose }] : []),
    ...(hasProposal ? [{ keys: ['Ctrl', 'Enter'], label: words.accept, run: accept }] : []),
    { keys: ['Esc'], label: prepare.close, run: onClose },
  ]);
  return (
    <>
      <Button onPress={onClose}>{prepare.close}</Button>
      <Button
        ref={first}
        tone={hasProposal ? 'plain' : 'primary'}
        icon="users"
        keys={['Alt', 'N']}
        disabledReason={hasPeople ? undefined : words.nobody}
        onPress={propose}
      >
        {next}
      </Button>
      {hasProposal && (
        <Button tone="primary" keys={['Ctrl', 'Enter']} onPress={accept}>
          {words.accept}
        </Button>
      )}
    </>
  );
}
