import type { Answer, VisitInput } from '@shared/domain/board';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { Icon } from '@renderer/ui/Icon';
import { Seal } from '@renderer/ui/marks/Seal';
import { State } from '@renderer/ui/State';
import { tell } from '@renderer/ui/feedback/tell';
import { answerThenWord, wordOf } from './answer-then-word';
import { answerIcons, answers } from './answers';
import { usePutOnBoard } from './useInputActs';
import { useIsOnBoard, type Parties } from './visit-data';
import { useVisitStore, writingDone } from './visit-store';
import styles from './visit.module.css';

const tones = { adopt: 'ok', adapt: 'plain', park: 'warn' } as const;

type WantedProps = { input: VisitInput; parties: Parties; hasKeys: boolean };

/** The host's three answers. The keys stand on those of the one input that they would answer. */
export function AnswerWanted({ input: { id }, parties: { host, hostName }, hasKeys }: WantedProps) {
  const { visit: words } = useWords();
  return (
    <div className={styles.wanted}>
      {host && (
        <span className={styles.asks}>
          <Seal letter={host.letter} size="s" label={hostName} />
          {words.answers}
        </span>
      )}
      {answers.map((answer, index) => (
        <Button
          key={answer}
          icon={answerIcons[answer]}
          keys={hasKeys ? ['Alt', String(index + 1)] : undefined}
          onPress={() => tell(answerThenWord(id, answer))}
        >
          {words.answer[answer]}
        </Button>
      ))}
    </div>
  );
}

type GivenProps = { input: VisitInput; answer: Answer; parties: Parties };

/** What the host answered, and its word. */
export function AnswerGiven({ input, answer, parties: { host, hostName } }: GivenProps) {
  const { visit: words, marks } = useWords();
  const { id, answerText } = input;
  const isWording = useVisitStore((store) => store.wording === id);
  const draft = wordOf(id);
  return (
    <div className={styles.given}>
      {host && <Seal letter={host.letter} size="s" label={hostName} />}
      <State tone={tones[answer]} icon={answerIcons[answer]}>
        {marks.answer[answer]}
      </State>
      <div className={styles.word}>
        <EditableText
          key={String(isWording)}
          startsEditing={isWording}
          label={words.word}
          value={answerText}
          placeholder={words.addWord}
          draft={draft}
          onSave={(next) =>
            request('visitInput.update', { id, fields: { answerText: next } }, { savesDraft: draft })
          }
          onDone={(isFocusFree) => writingDone(id, isFocusFree)}
        />
      </div>
      <OnBoard input={input} />
    </div>
  );
}

/** What the host takes in can stand on its board too, where it is gathered and voted on with the rest. */
function OnBoard({ input }: { input: VisitInput }) {
  const { visit: words } = useWords();
  const put = usePutOnBoard();
  if (useIsOnBoard(input))
    return (
      <span className="sub whole">
        <Icon name="check" /> {words.isOnBoard}
      </span>
    );
  if (input.answer !== 'adopt') return null;
  return (
    <Button size="small" tone="quiet" icon="arrow-left" onPress={() => put(input)}>
      {words.toBoard}
    </Button>
  );
}
