import { useEffect } from 'react';
import type { CatchUp } from '@shared/domain/catch-up';
import { plannedMinutes } from '@shared/domain/running-order';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { announce } from '@renderer/ui/feedback/announce';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { tell } from '@renderer/ui/feedback/tell';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { acceptProposal } from './run-data';
import styles from './run.module.css';

const keys = ['Alt', 'A'];

type Props = { proposal: CatchUp; behindMinutes: number };

/** How the rest could still end on time. It stands there until it is taken or no longer needed, and stops nobody. */
export function Proposal({ proposal, behindMinutes }: Props) {
  const { run: words } = useWords();
  const { id } = useWorkshop();
  const said = useSaid(proposal);
  const intro = words.behind(behindMinutes);
  const accept = () =>
    tell(
      acceptProposal(id, proposal).then(() => {
        sayUndoable(proposal.stillBehind > 0 ? words.stillLate(proposal.stillBehind) : words.onTimeAgain);
      }),
    );
  useHotkeys([{ keys, label: words.catchUp, run: accept }]);
  useEffect(() => {
    announce(`${intro}. ${said}`);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- said once: the figures go on changing with each minute
  }, []);
  return (
    <div className={styles.proposal} role="group" aria-label={words.proposal}>
      <p className="grow">
        <b>{intro}.</b> {said}
      </p>
      <Button size="small" icon="clock" keys={keys} onPress={accept}>
        {words.catchUp}
      </Button>
    </div>
  );
}

/** »Pause 15 → 10, Gruppearbejde 40 → 37; spring Runde over. 3 min bliver for meget.« */
function useSaid({ shorten, drop, stillBehind }: CatchUp): string {
  const { run: words } = useWords();
  const blocks = new Map(useRecords('block').map((block) => [block.id, block]));
  const shortened = shorten.flatMap(({ blockId, minutes }) => {
    const block = blocks.get(blockId);
    return block === undefined ? [] : [words.fromTo(block.title, plannedMinutes(block), minutes)];
  });
  const dropped = drop.flatMap((id) => blocks.get(id)?.title ?? []);
  const acts = [...shortened, ...dropped.map((title) => words.leaveOut(title))].join(', ');
  return stillBehind > 0 ? `${acts}. ${words.stillLate(stillBehind)}` : `${acts}.`;
}
