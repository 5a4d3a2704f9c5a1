import type { RatingRound } from '@shared/domain/rating';
import { useWords } from '@renderer/data/settings';
import { Rows } from '@renderer/ui/layout/Rows';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { useCandidates } from './prioritise-data';
import { splits } from './prioritise-view';
import { takeCriterion, takeNote, useRatings } from './rating-data';
import styles from './prioritise.module.css';

/** What the room does not agree on: that is what there is to talk about. */
export function SplitOpinions({ round }: { round: RatingRound }) {
  const { prioritise } = useWords();
  const words = prioritise.rating;
  const ratings = useRatings(round.id);
  const found = splits(useCandidates(round, ratings), ratings, round.criteria.length);
  if (ratings.length === 0) return null;
  return (
    <section className={styles.splits}>
      <SectionHead>{words.talkAbout}</SectionHead>
      <p className="sub">{found.length === 0 ? words.nothingSplit : words.talkHint}</p>
      {found.length > 0 && (
        <Rows label={words.talkAbout}>
          {found.map(({ note, criterion, low, high }) => (
            <li key={`${note.id} ${String(criterion)}`}>
              <button
                type="button"
                className={styles.round}
                onClick={() => {
                  takeNote(note.id);
                  takeCriterion(criterion);
                }}
              >
                <span className="grow">
                  <span className={styles.roundTitle}>{note.text}</span>
                  <span className="sub">
                    {round.criteria[criterion]} · {words.from(low, high)}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </Rows>
      )}
    </section>
  );
}
