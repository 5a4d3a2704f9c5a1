import { useRecords } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { goToUnsaved, useUnsaved } from '@renderer/data/unsaved';
import type { Unsaved } from '@renderer/data/unsaved-drafts';
import { Button } from '@renderer/ui/controls/Button';
import { tell } from '@renderer/ui/feedback/tell';
import { State } from '@renderer/ui/State';
import { useNow } from '@renderer/ui/useNow';
import { halfWritten } from './half-written';
import styles from './half-written.module.css';

/** What would be lost to the minutes, while those who began it are still in the room. */
export function HalfWritten() {
  const { run: words } = useWords();
  const note = useRecords('note');
  const visitInput = useRecords('visitInput');
  const left = halfWritten(useUnsaved(), { note, visitInput }, useNow('second'));
  if (left.length === 0) return null;
  return (
    <ul aria-label={words.halfWrittenNotes}>
      {left.map((unsaved) => (
        <OneLeft key={`${unsaved.window ?? ''} ${unsaved.field}`} unsaved={unsaved} />
      ))}
    </ul>
  );
}

function OneLeft({ unsaved }: { unsaved: Unsaved }) {
  const { run: words, frame, marks } = useWords();
  const { room, about, text } = unsaved;
  const where = [frame[room], about].filter((part) => part !== '').join(' · ');
  return (
    <li className={styles.left}>
      <span className="grow">
        <State tone="warn" icon="pencil">
          {words.halfWritten}
        </State>
        <span className="sub clip">{text === null ? where : `${where}: ${marks.quoted(text)}`}</span>
      </span>
      <Button
        size="small"
        aria-label={`${words.goThere}: ${where}`}
        onPress={() => tell(goToUnsaved(unsaved))}
      >
        {words.goThere}
      </Button>
    </li>
  );
}
