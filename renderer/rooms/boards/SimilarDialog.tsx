import { useState } from 'react';
import type { Note } from '@shared/domain/board';
import { useRecord } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Note as NoteLine } from '@renderer/ui/board/Note';
import { Button } from '@renderer/ui/controls/Button';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { close, open } from './board-store';
import { focusedId } from './focused-stop';
import { useMerge } from './note-merging';
import styles from './similar.module.css';
import { useSimilar } from './similar-notes';

/** A note beside those that say nearly the same, to be merged or gathered in a theme: all of them, or some. */
export function SimilarDialog({ id }: { id: string }) {
  const [isFromLine] = useState(() => focusedId() === null);
  const { similar: words, merge } = useWords().boardWork;
  const { note: noteWords } = useWords().boards;
  const note = useRecord('note', id);
  const others = useSimilar(id);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const mergeAll = useMerge();
  if (note === null) return null;
  const chosen = others.filter((other) => !left.has(other.id));
  const leave = (other: string, isLeft: boolean) =>
    setLeft(new Set(isLeft ? [...left, other] : [...left].filter((each) => each !== other)));
  const mergeThem = () => {
    // What was said first stands; what came later is told with it.
    const [first, ...later] = [note, ...chosen]
      .sort((a, b) => a.createdAt - b.createdAt)
      .map((each) => each.id);
    close();
    // Whoever writes on goes on writing.
    if (first !== undefined) mergeAll(first, [first, ...later], !isFromLine);
  };
  const gather = () => {
    close();
    setTimeout(() => open('theme', id, [id, ...chosen.map((each) => each.id)]));
  };
  const none = chosen.length === 0 ? words.chooseOne : undefined;
  return (
    <Dialog
      isOpen
      onClose={close}
      title={others.length === 0 ? words.none : words.like(others.length)}
      footer={
        <>
          <Button onPress={close}>{words.close}</Button>
          <Button icon="merge" onPress={gather} disabledReason={none}>
            {noteWords.intoTheme}
          </Button>
          <Button tone="primary" icon="link" autoFocus onPress={mergeThem} disabledReason={none}>
            {merge.act}
          </Button>
        </>
      }
    >
      <Line note={note} />
      <ul aria-label={words.others} className={styles.others}>
        {others.map((other) => (
          <li key={other.id}>
            <Checkbox isChecked={!left.has(other.id)} onChange={(isIn) => leave(other.id, !isIn)}>
              <Line note={other} />
            </Checkbox>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** A note and where it stands. */
function Line({ note }: { note: Note }) {
  const { marks } = useWords();
  const column = useRecord('column', note.columnId);
  const theme = useRecord('cluster', note.clusterId);
  const place = [column?.title, theme?.name].filter(Boolean).join(' · ');
  return (
    <NoteLine kind={note.kind} kindLabel={marks.kind[note.kind]} foot={place}>
      {note.text}
    </NoteLine>
  );
}
