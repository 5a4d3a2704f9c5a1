import { useState } from 'react';
import type { Group } from '@shared/domain/board';
import { useRecord } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Note } from '@renderer/ui/board/Note';
import { Button } from '@renderer/ui/controls/Button';
import { Seal } from '@renderer/ui/marks/Seal';
import { focusWritingLine } from '@renderer/ui/writing-line';
import type { Target } from './visit-view';
import styles from './visit.module.css';

/** Enough to know the theme by; the rest on asking. */
const shownAtFirst = 8;

type Props = { target: Target; host: Group | null; isBoardEmpty: boolean; onChoose: () => void };

/** A theme of the host's board with its notes. Its name chooses it for the writing line. */
export function HostNotes({ target, host, isBoardEmpty, onChoose }: Props) {
  const { visit: words, marks } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const { name, notes, clusterId } = target;
  const shown = showsAll ? notes : notes.slice(0, shownAtFirst);
  const more = notes.length - shownAtFirst;
  const choose = () => {
    onChoose();
    focusWritingLine();
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
          {shown.map(({ id, kind, text, groupId }) => (
            <li key={id}>
              <Note kind={kind} kindLabel={marks.kind[kind]} className={styles.note}>
                {text}
                {groupId !== host?.id && <From groupId={groupId} />}
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

/** Another group's note: it came with guests, or from its board. */
function From({ groupId }: { groupId: string | null }) {
  const { marks } = useWords();
  const group = useRecord('group', groupId);
  return (
    group && <Seal letter={group.letter} size="s" label={marks.group(group.letter)} className={styles.from} />
  );
}

/** Nothing to say where all notes are in themes. */
function Nothing({ isTheme, isBoardEmpty }: { isTheme: boolean; isBoardEmpty: boolean }) {
  const { visit: words } = useWords();
  if (!isTheme && !isBoardEmpty) return null;
  return <p className={styles.none}>{isTheme ? words.emptyTheme : words.emptyBoard}</p>;
}
