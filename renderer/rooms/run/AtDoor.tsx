import type { RefObject } from 'react';
import { participantIn } from '@shared/domain/person-line';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { addPresent } from './presence-data';
import styles from './presence.module.css';

/** Not Enter alone: after a slip in the name of somebody who is on the list, that would bring a stranger into the minutes. */
const keys = ['Ctrl', 'Enter'];

type AtDoorProps = {
  /** As it is typed where people are prepared: »Navn, rolle«. */
  line: string;
  field: RefObject<HTMLElement | null>;
  onAdded: () => void;
};

/** Who came without having been invited is on the list with what was typed in search of them. */
export function AtDoor({ line, field, onAdded }: AtDoorProps) {
  const { run: words } = useWords();
  const { id } = useWorkshop();
  const { run, error, isRunning } = useAction(addPresent);
  const { name } = participantIn(line);
  const add = () => {
    if (isRunning) return;
    void run(id, line).then((isDone) => {
      if (!isDone) return;
      sayUndoable(words.addedAtDoor(name));
      field.current?.focus();
      onAdded();
    });
  };
  const label = words.addAtDoor;
  useHotkeys(name === '' ? [] : [{ keys, label, worksInFields: true, isQuiet: true, run: add }], field);
  return (
    <>
      <p className="sub">{words.nobodyNamed}</p>
      {name !== '' && (
        <Button size="small" icon="plus" keys={keys} className={styles.act} onPress={add}>
          {label}
        </Button>
      )}
      <Refusal text={error} />
    </>
  );
}
