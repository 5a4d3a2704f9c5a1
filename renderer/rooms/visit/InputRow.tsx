import { useEffect } from 'react';
import type { VisitInput } from '@shared/domain/board';
import { clockOf, wallClock } from '@shared/domain/time';
import { request } from '@renderer/data/bridge';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { Seal } from '@renderer/ui/marks/Seal';
import { AnswerGiven, AnswerWanted } from './AnswerLine';
import { useInputActs } from './useInputActs';
import type { Parties } from './visit-data';
import { correctionOf, inputElement, reached, setTabStop, useVisitStore, writingDone } from './visit-store';
import type { Target } from './visit-view';
import styles from './visit.module.css';

type Props = {
  input: VisitInput;
  parties: Parties;
  targets: readonly Target[];
  isTabStop: boolean;
  hasKeys: boolean;
  /** What it is about, where the place does not say it. */
  about?: string;
};

/** What a guest said, and what the host makes of it. It has the focus itself, so that keys act on it. */
export function InputRow({ input, parties, targets, isTabStop, hasKeys, about }: Props) {
  const { visit: words } = useWords();
  const { timeZone } = useWorkshop();
  const { id, text, answer, createdAt } = input;
  const isEditing = useVisitStore((store) => store.editing === id);
  const acts = useInputActs(input, targets);
  useWanted(id);
  return (
    <li
      data-input={id}
      // It takes the focus as a row of a grid does, for the keys that act on it.
      tabIndex={isTabStop ? 0 : -1}
      className={styles.input}
      onFocus={() => setTabStop(id)}
    >
      <div className={styles.said}>
        {parties.visitor && <Seal letter={parties.visitor.letter} size="s" />}
        <div className="grow">
          {isEditing ? <Editor input={input} /> : text}
          {about !== undefined && <p className="sub">{about}</p>}
        </div>
        <MenuButton isIconOnly size="small" label={words.inputActs} items={acts} className={styles.onHover} />
        <time className="sub">{clockOf(wallClock(createdAt, timeZone))}</time>
      </div>
      {answer === null ? (
        <AnswerWanted input={input} parties={parties} hasKeys={hasKeys} />
      ) : (
        <AnswerGiven input={input} answer={answer} parties={parties} />
      )}
    </li>
  );
}

function Editor({ input: { id, text } }: { input: VisitInput }) {
  const { visit: words } = useWords();
  const draft = correctionOf(id);
  return (
    <EditableText
      startsEditing
      label={words.input}
      value={text}
      emptyRefusal={words.inputEmpty}
      draft={draft}
      onSave={(next) => request('visitInput.update', { id, fields: { text: next } }, { savesDraft: draft })}
      onDone={(isFocusFree) => writingDone(id, isFocusFree)}
    />
  );
}

function useWanted(id: string): void {
  const isWanted = useVisitStore((store) => store.wanted === id);
  useEffect(() => {
    if (!isWanted) return;
    inputElement(id)?.focus();
    reached();
  }, [id, isWanted]);
}
