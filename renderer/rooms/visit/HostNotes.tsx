import { useState } from 'react';
import { useWords } from '@renderer/data/settings';
import { Note } from '@renderer/ui/board/Note';
import { Button } from '@renderer/ui/controls/Button';
import type { Target } from './visit-view';
import styles from './visit.module.css';

/** Enough to know the theme by; the rest on asking. */
const shownAtFirst = 8;

type Props = { target: Target; isBoardEmpty: boolean; onChoose: () => void };

/** A theme of the host's board with its notes. Its name chooses it for the writing line. */
export function HostNotes({ target, isBoardEmpty, onChoose }: Props) {
  const { visit: words, marks } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const { name, notes, clusterId } = target;
  const shown = showsAll ? notes : notes.slice(0, shownAtFirst);
  const more = notes.length - shownAtFirst;
  const choose = () => {
    onChoose();
    document.querySelector<HTMLElement>('[data-writing-line]')?.focus();
  };
  return (
    <div className={styles.host}>
      <h3>
        <button type="button" aria-label={words.writeAbout(name)} className={styles.name} onClick={choose}>
          {name}
        </button>
        <span className="num">{notes.length}</span>
      </h3>
      {clusterId === null && notes.length > 0 && <p className="sub">{words.looseNotes}</p>}
      {notes.length === 0 && <Nothing isTheme={clusterId !== null} isBoardEmpty={isBoardEmpty} />}
      {shown.length > 0 && (
        <ul>
          {shown.map(({ id, kind, text }) => (
            <li key={id}>
              <Note kind={kind} kindLabel={marks.kind[kind]} className={styles.note}>
                {text}
              </Note>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button size="small" tone="quiet" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? words.fewerNotes : words.moreNotes(more)}
        </Button>
      )}
    </div>
  );
}

/** Nothing to say where all notes are in themes. */
function Nothing({ isTheme, isBoardEmpty }: { isTheme: boolean; isBoardEmpty: boolean }) {
  const { visit: words } = useWords();
  if (!isTheme && !isBoardEmpty) return null;
  return <p className={styles.none}>{isTheme ? words.emptyTheme : words.emptyBoard}</p>;
}
