import { useState } from 'react';
import { maySitFor } from '@shared/domain/attendance';
import type { Participant } from '@shared/domain/workshop';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Field } from '@renderer/ui/controls/Field';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { useAction } from '@renderer/ui/useAction';
import { insteadOf, sendInstead } from './presence-data';

type Props = {
  member: Participant;
  people: readonly Participant[];
  onEnd: (isDone: boolean) => void;
};

/** Of whom it is asked just now. */
export function useSending(onDone: () => void) {
  const [member, begin] = useState<Participant | null>(null);
  const end = (isDone: boolean) => {
    begin(null);
    if (isDone) onDone();
  };
  return { member, begin, end };
}

/** Who came in a member's place: somebody on the list, or a new name as it is typed at the door. */
export function SentAnother({ member, people, onEnd }: Props) {
  const { run: words } = useWords();
  const [line, setLine] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const { run, error, isRunning } = useAction(sendInstead);
  const meant = insteadOf(member, line, people);
  const act = async () => {
    if (isRunning) return;
    const wrong = meant.name === '' ? words.nameNeeded : meant.isTaken ? words.hasPlace(meant.name) : null;
    setRefusal(wrong);
    if (wrong !== null || !(await run(member, line, meant))) return;
    sayUndoable(words.isInstead(meant.name, member.name));
    onEnd(true);
  };
  return (
    <Dialog
      isOpen
      onClose={() => onEnd(false)}
      title={words.whoCameFor(member.name)}
      size="small"
      footer={
        <>
          <Button onPress={() => onEnd(false)}>{words.cancel}</Button>
          <Button tone="primary" onPress={() => void act()}>
            {words.isHereInstead}
          </Button>
        </>
      }
    >
      <Field
        autoFocus
        label={words.nameAndRole}
        hint={words.nameOnListOrNew}
        value={line}
        onChange={(next) => {
          setLine(next);
          setRefusal(null);
        }}
        onEnter={() => void act()}
        suggestions={people.filter((person) => maySitFor(member, person, people)).map(({ name }) => name)}
        maxLength={600}
        error={refusal ?? error}
      />
    </Dialog>
  );
}
