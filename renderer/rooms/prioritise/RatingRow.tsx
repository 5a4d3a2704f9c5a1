import type { Opinions } from '@shared/domain/opinions';
import { useLanguage, useWords } from '@renderer/data/settings';
import { Note } from '@renderer/ui/board/Note';
import { CountCell } from '@renderer/ui/controls/CountCell';
import { State } from '@renderer/ui/State';
import type { Judged } from './prioritise-view';
import { takeNote } from './rating-data';
import styles from './ratings.module.css';

type Props = {
  row: Judged;
  isInHand: boolean;
  isClosed: boolean;
  onCount: (score: number, by: 1 | -1) => void;
};

/** A note: its strokes, their mean, and how far apart they are. */
export function RatingRow({ row: { note, counts, opinions }, isInHand, isClosed, onCount }: Props) {
  const { prioritise, marks } = useWords();
  const words = prioritise.rating;
  const language = useLanguage();
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return (
    <tr aria-selected={isInHand}>
      <th scope="row">
        <button
          type="button"
          className={styles.rated}
          data-rated={note.id}
          data-area-start={isInHand ? '' : undefined}
          data-next-act={isInHand ? '' : undefined}
          aria-pressed={isInHand}
          onClick={() => takeNote(note.id)}
        >
          <Note kind={note.kind} kindLabel={marks.kind[note.kind]}>
            {note.text}
          </Note>
        </button>
      </th>
      {counts.map((count, at) => (
        <CountCell
          key={at}
          count={count}
          isReadOnly={isClosed}
          moreLabel={words.oneMore(note.text, at + 1, count)}
          fewerLabel={words.oneFewer(note.text, at + 1)}
          onCount={(by) => onCount(at + 1, by)}
        />
      ))}
      <td className={`num ${styles.mean ?? ''}`}>
        <b>{opinions.mean === null ? '–' : opinions.mean.toLocaleString(language, one)}</b>
      </td>
      <td className={styles.opinion}>
        <Spread opinions={opinions} />
      </td>
    </tr>
  );
}

/** In words, and from where to where. */
function Spread({ opinions: { agreement, low, high } }: { opinions: Opinions }) {
  const { prioritise } = useWords();
  const words = prioritise.rating;
  if (agreement === null || low === null || high === null) return null;
  return (
    <>
      {agreement === 'split' ? (
        <State tone="warn" icon="split">
          {words.agreement.split}
        </State>
      ) : (
        <span>{words.agreement[agreement]}</span>
      )}
      <span className={`sub ${styles.range ?? ''}`}>{words.from(low, high)}</span>
    </>
  );
}
