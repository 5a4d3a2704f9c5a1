import { useState } from 'react';
import type { Board } from '@shared/domain/board';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { Segment } from '@renderer/ui/controls/Segment';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { announce } from '@renderer/ui/feedback/announce';
import { useAction } from '@renderer/ui/useAction';
import { focusWritingLine } from '@renderer/ui/writing-line';
import { useTypedOn } from './useTypedOn';
import styles from './hidden.module.css';

/** What a hidden round is to be like; none of it changes once it is on. */
export function HiddenDialog({ board, onClose }: { board: Board; onClose: () => void }) {
  const { hidden: words } = useWords().boardWork;
  const [where, setWhere] = useState<'everywhere' | 'here'>('everywhere');
  const [asksNames, setAsksNames] = useState(false);
  const typed = useTypedOn(board.id);
  const { run, error } = useAction(async () => {
    const boardId = where === 'here' ? board.id : null;
    await request('writingRound.start', { workshopId: board.workshopId, boardId, asksNames });
    announce(words.begun);
  });
  const begin = async () => {
    if (!(await run())) return;
    onClose();
    setTimeout(focusWritingLine);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      footer={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button tone="primary" autoFocus onPress={() => void begin()}>
            {words.begin}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <p>{words.hint}</p>
        <Segment
          label={words.where}
          value={where}
          options={[
            { value: 'everywhere', label: words.everywhere },
            { value: 'here', label: words.here },
          ]}
          onChange={setWhere}
        />
        <div>
          <Checkbox isChecked={asksNames} onChange={setAsksNames}>
            {words.asksNames}
          </Checkbox>
          <p className="sub">{words.asksNamesHint}</p>
        </div>
        <p className="sub" role="status">
          {typed.trim() !== '' && words.typedOn(typed.trim())}
        </p>
        <Refusal text={error} />
      </div>
    </Dialog>
  );
}
