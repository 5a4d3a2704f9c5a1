import { useEffect, useRef, useState } from 'react';
import type { Visit, VisitInput } from '@shared/domain/board';
import { useWords } from '@renderer/data/settings';
import { readDraft } from '@renderer/data/drafts';
import { announce } from '@renderer/ui/feedback/announce';
import { Seal } from '@renderer/ui/marks/Seal';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { tell } from '@renderer/ui/feedback/tell';
import { HostNotes } from './HostNotes';
import { InputRow } from './InputRow';
import type { TargetChoice } from './useTarget';
import { useInputKeys } from './useInputKeys';
import { answerInput, type Parties } from './visit-data';
import { correctionOf, edit, focusedInput, giveWord, useVisitStore } from './visit-store';
import { latestWaiting, tally, type Target } from './visit-view';
import styles from './visit.module.css';

type Props = { visit: Visit; parties: Parties; targets: readonly Target[]; target: TargetChoice };

/** The host's board at the left, theme by theme; beside each what the guests wrote and what the host answered. */
export function VisitRows({ visit, parties, targets, target }: Props) {
  const { visit: words, marks } = useWords();
  const inputs = targets.flatMap((each) => each.inputs);
  const { all, answered, waiting } = tally(inputs);
  const notes = targets.reduce((sum, each) => sum + each.notes.length, 0);
  const tabStop = useVisitStore((store) => store.tabStop);
  const reachable = inputs.find(({ id }) => id === tabStop)?.id ?? inputs[0]?.id;
  const { visitor, host, visitorName, hostName } = parties;
  const [focused, setFocused] = useState<string | null>(null);
  useAnswerKeys(targets);
  useInputKeys(inputs);
  useUnfinishedCorrection(inputs);
  return (
    <div className={styles.work}>
      <div className={styles.heads}>
        <div>
          <h2>
            {host && <Seal letter={host.letter} size="s" label={marks.group(host.letter)} />}
            {words.hostBoard(hostName)}
          </h2>
          <span className="sub">{words.onBoard(targets.length - 1, notes)}</span>
        </div>
        <div>
          <h2>
            {visitor && <Seal letter={visitor.letter} size="s" label={marks.group(visitor.letter)} />}
            {words.inMargin(visitorName)}
          </h2>
          <span className="sub" role="status">
            {[words.inputs(all), words.answered(answered), words.waiting(waiting)].join(' · ')}
          </span>
        </div>
      </div>
      <div
        className={styles.rows}
        data-area=""
        tabIndex={-1}
        onFocus={() => setFocused(focusedInput())}
        onBlur={() => setFocused(null)}
      >
        {targets.map((each) => (
          <Row
            key={each.clusterId ?? 'board'}
            visit={visit}
            parties={parties}
            targets={targets}
            own={each}
            isCurrent={each === target.current}
            onChoose={() => target.set(each)}
            reachable={reachable}
            keyed={focused ?? latestWaiting(inputs)?.id}
          />
        ))}
      </div>
    </div>
  );
}

type RowProps = {
  visit: Visit;
  parties: Parties;
  targets: readonly Target[];
  own: Target;
  isCurrent: boolean;
  onChoose: () => void;
  reachable: string | undefined;
  /** What Alt 1, 2, 3 would answer now. */
  keyed: string | undefined;
};

function Row({ parties, targets, own, isCurrent, onChoose, reachable, keyed }: RowProps) {
  const { visit: words } = useWords();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <section
      ref={row}
      aria-label={own.name}
      aria-current={isCurrent ? 'true' : undefined}
      className={styles.row}
    >
      <HostNotes
        target={own}
        isBoardEmpty={targets.every(({ notes }) => notes.length === 0)}
        onChoose={onChoose}
      />
      <div className={styles.guest}>
        {own.inputs.length === 0 ? (
          <p className={styles.none}>{own.clusterId === null ? words.noInputAtAll : words.noInput}</p>
        ) : (
          <ul>
            {own.inputs.map((input) => (
              <InputRow
                key={input.id}
                input={input}
                parties={parties}
                targets={targets}
                isTabStop={input.id === reachable}
                hasKeys={input.id === keyed}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

const answers = ['adopt', 'adapt', 'park'] as const;

/** Alt 1, 2, 3 answer the input that has the focus, else the latest that waits. */
function useAnswerKeys(targets: readonly Target[]): void {
  const { visit: words, marks } = useWords();
  const inputs = targets.flatMap((each) => each.inputs);
  const hasWaiting = inputs.some(({ answer }) => answer === null);
  useHotkeys(
    answers.map((answer, index) => ({
      keys: ['Alt', String(index + 1)],
      label: words.answer[answer],
      isQuiet: !hasWaiting,
      run: () => {
        const focused = focusedInput();
        const input = inputs.find(({ id }) => id === focused) ?? latestWaiting(inputs);
        if (input === undefined) announce(words.nothingWaits);
        else {
          tell(
            answerInput(input.id, answer).then(() => {
              announce(words.answeredWith(marks.answer[answer], input.text));
              // Whoever stands on the input goes on to the word; whoever is writing is not torn away.
              if (focused === input.id) giveWord(input.id);
            }),
          );
        }
      },
    })),
  );
}

/** A correction that the window went in the middle of goes on. */
function useUnfinishedCorrection(inputs: readonly VisitInput[]): void {
  const unfinished = useRef(inputs.find(({ id }) => readDraft(correctionOf(id)) !== '')?.id);
  useEffect(() => {
    if (unfinished.current !== undefined) edit(unfinished.current);
  }, []);
}
