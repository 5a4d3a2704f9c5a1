import type { Board } from '@shared/domain/board';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';
import { setLatest } from './board-store';
import styles from './boards.module.css';
import { useSayUnseen } from './useSayUnseen';
import type { Writing } from './useWriting';

type Props = {
  board: Board;
  lines: readonly string[];
  /** Each line gets its kind and factors, and the name where the hidden round asks for one. */
  writing: Writing;
  /** Into the writing line, as one. */
  onOne: () => void;
  onClose: () => void;
};

const shownLines = 5;

/** Asked before a pasted list becomes notes. */
export function PasteDialog({ board, lines, writing, onOne, onClose }: Props) {
  const { boards: words, marks } = useWords();
  const sayUnseen = useSayUnseen();
  const { kind, asked } = writing;
  const { run, error } = useAction(async () => {
    const notes = lines.map((text) => ({ text, kind, factors: [...writing.marks.factors] }));
    const author = asked?.text.trim() ?? '';
    const { ids } = await request('note.addMany', { boardId: board.id, notes, author });
    const last = ids.at(-1);
    if (last !== undefined) setLatest(last);
    sayUnseen(ids);
    sayUndoable(words.paste.said(ids.length));
  });
  const many = async () => {
    if (await run()) onClose();
  };
  const one = () => {
    onOne();
    onClose();
  };
  const more = lines.length - shownLines;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.paste.title(lines.length)}
      footer={
        <>
          <Button onPress={onClose}>{words.paste.cancel}</Button>
          <Button onPress={one}>{words.paste.one}</Button>
          <Button tone="primary" autoFocus onPress={() => void many()}>
            {words.paste.many(lines.length)}
          </Button>
        </>
      }
    >
      <p className="sub">{words.paste.hint(marks.kind[kind])}</p>
      <ul className={styles.pasted}>
        {lines.slice(0, shownLines).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {more > 0 && <p className="sub">{words.paste.more(more)}</p>}
      <Refusal text={error} />
    </Dialog>
  );
}
