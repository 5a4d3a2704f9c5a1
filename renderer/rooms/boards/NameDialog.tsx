import { useState } from 'react';
import type { RequestOptions } from '@shared/contract/wire';
import { useTypedText } from '@renderer/data/saved-text';
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
  /** Names the draft of the name. */
  draft: string;
  /** Answers where the focus goes on. */
  onAct: (name: string, options: RequestOptions) => Promise<string | null>;
};

/** Asks for a name, and nothing else. */
export function NameDialog({ title, label, emptyRefusal, actLabel, draft, onAct }: Props) {
  const { boards: words } = useWords();
  const name = useTypedText(draft, '');
  const [isMissing, setMissing] = useState(false);
  const { run, error } = useAction(async (given: string) => {
    await name.save(async (options) => {
      const next = await onAct(given, options);
      if (next !== null) afterClosing(() => reach(next));
    });
    close();
  });
  const act = async () => {
    if (name.text.trim() === '') setMissing(true);
    else await run(name.text.trim());
  };
  const giveUp = () => {
    name.forget();
    close();
  };
  return (
    <Dialog
      isOpen
      onClose={giveUp}
      title={title}
      size="small"
      footer={
        <>
          <Button onPress={giveUp}>{words.cancel}</Button>
          <Button tone="primary" onPress={() => void act()}>
            {actLabel}
          </Button>
        </>
      }
    >
      <Field
        autoFocus
        label={label}
        value={name.text}
        onChange={(next) => {
          name.change(next);
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
