import { useState } from 'react';
import type { RatingRound } from '@shared/domain/rating';
import { useWords } from '@renderer/data/settings';
import { Segment } from '@renderer/ui/controls/Segment';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Margined } from '@renderer/ui/layout/Margined';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { Criteria } from './Criteria';
import { HeadArea } from './HeadArea';
import { OnlyDotted, useNarrowed } from './OnlyDotted';
import { RatingHead } from './RatingHead';
import { RatingTable } from './RatingTable';
import { useCandidates } from './prioritise-data';
import { ranked } from './prioritise-view';
import { takeCriterion, useCriterion, useRatings } from './rating-data';
import styles from './prioritise.module.css';

/** Hands from 1 to 5 on each note, one criterion at a time; where opinions are split is said in words. */
export function RatingWork({ round, isNew }: { round: RatingRound; isNew: boolean }) {
  const { prioritise: words } = useWords();
  const [isEditing, setEditing] = useState(false);
  const ratings = useRatings(round.id);
  const rated = new Set(ratings.map(({ noteId }) => noteId));
  const all = useCandidates(round, ratings);
  const notes = useNarrowed(all, rated);
  const isClosed = round.closedAt !== null;
  const criterion = useCriterion(round.criteria.length);
  const isCounted = ratings.length > 0;
  return (
    <Margined scroll="none" className={styles.work}>
      <HeadArea label={round.title}>
        <RatingHead round={round} isNew={isNew} ratings={ratings} isEditing={isEditing} onEdit={setEditing} />
        {(isEditing || !isCounted) && <Criteria round={round} isCounted={isCounted} />}
        <MarginRow className={styles.counting} bodyClassName={styles.axesChoice}>
          {round.criteria.length > 1 && <CriterionSwitch criteria={round.criteria} current={criterion} />}
          {!isClosed && <OnlyDotted />}
        </MarginRow>
      </HeadArea>
      {notes.length === 0 ? (
        <MarginRow>
          <EmptyState isPlain title={words.noNotes} hint={words.noNotesHint} />
        </MarginRow>
      ) : (
        <RatingTable
          round={round}
          notes={isClosed ? ranked(notes, ratings, criterion) : notes}
          ratings={ratings}
          criterion={criterion}
        />
      )}
    </Margined>
  );
}

function CriterionSwitch({ criteria, current }: { criteria: readonly string[]; current: number }) {
  const { prioritise } = useWords();
  const words = prioritise.rating;
  const step = (by: number) => takeCriterion((current + by + criteria.length) % criteria.length);
  useHotkeys([
    { keys: ['Alt', 'PgDn'], label: words.nextCriterion, run: () => step(1) },
    { keys: ['Alt', 'PgUp'], label: words.previousCriterion, isQuiet: true, run: () => step(-1) },
  ]);
  return (
    <Segment
      fit="long"
      label={words.criteria}
      value={String(current)}
      options={criteria.map((label, at) => ({ value: String(at), label }))}
      onChange={(value) => takeCriterion(Number(value))}
    />
  );
}
