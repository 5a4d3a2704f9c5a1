import { useState } from 'react';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Field } from '@renderer/ui/controls/Field';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { useAction } from '@renderer/ui/useAction';
import { close, reach } from './board-store';

type Props = {
  title: string;
  label: string;
  emptyRefusal: string;
  actLabel: string;
  /** Answers where the focus goes on. */
  onAct: (name: string) => Promise<string | null>;
};

/** Asks for a name, and nothing else. */
export function NameDialog({ title, label, emptyRefusal, actLabel, onAct }: Props) {
  const { boards: words } = useWords();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { run, error } = useAction(async (given: string) => {
    const next = await onAct(given);
    close();
    if (next !== null) afterClosing(() => reach(next));
  });
  const act = async () => {
    if (name.trim() === '') setMissing(true);
    else await run(name.trim());
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={title}
      size="small"
      footer={
        <>
          <Button onPress={close}>{words.cancel}</Button>
          <Button tone="primary" onPress={() => void act()}>
            {actLabel}
          </Button>
        </>
      }
    >
      <Field
        autoFocus
        label={label}
        value={name}
        onChange={(next) => {
          setName(next);
          setMissing(false);
        }}
        onEnter={() => void act()}
        maxLength={300}
        error={isMissing ? emptyRefusal : error}
      />
    </Dialog>
  );
}

/** A dialog that closes gives the focus back first, one frame later. */
const afterClosing = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act));
