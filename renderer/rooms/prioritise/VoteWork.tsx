import { useState } from 'react';
import { shownVote } from '@shared/domain/vote-result';
import type { VoteRound } from '@shared/domain/voting';
import { useRecords } from '@renderer/data/records';
import { Margined } from '@renderer/ui/layout/Margined';
import { HeadArea } from './HeadArea';
import { VoteCount } from './VoteCount';
import { VoteHead } from './VoteHead';
import { VoteResult } from './VoteResult';
import { VoteRules } from './VoteRules';
import { useCandidates, useDots } from './prioritise-data';
import { useHand } from './useHand';
import styles from './prioritise.module.css';

/** A vote by dots: its rules, the counting group by group, and what it came to. */
export function VoteWork({ round, isNew }: { round: VoteRound; isNew: boolean }) {
  const [isRevealing, setRevealing] = useState(false);
  const ballots = useRecords('ballot', { voteRoundId: round.id });
  const dots = useDots(round.id);
  const notes = useCandidates(round, dots);
  const hand = useHand(round, ballots, dots);
  const noteIds = notes.map(({ id }) => id);
  const shown = shownVote(round, noteIds, ballots, dots);
  return (
    <Margined scroll="none" className={styles.work}>
      <HeadArea label={round.title}>
        <VoteHead round={round} isNew={isNew} shown={shown} hand={hand} onReveal={setRevealing} />
        {shown.dots === 0 && !shown.isClosed && <VoteRules round={round} />}
      </HeadArea>
      {shown.isClosed && shown.rows !== null ? (
        <VoteResult shown={shown} rows={shown.rows} notes={notes} isRevealing={isRevealing} />
      ) : (
        <VoteCount round={round} notes={notes} ballots={ballots} dots={dots} hand={hand} rows={shown.rows} />
      )}
    </Margined>
  );
}
