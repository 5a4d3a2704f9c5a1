import { useEffect, useRef, useState } from 'react';
import type { Visit } from '@shared/domain/board';
import { useWords } from '@renderer/data/settings';
import { Seal } from '@renderer/ui/marks/Seal';
import { HostNotes } from './HostNotes';
import { InputRow } from './InputRow';
import { useRunningRound } from './rounds-data';
import { useAnswerKeys } from './useAnswerKeys';
import type { TargetChoice } from './useTarget';
import { useInputKeys } from './useInputKeys';
import type { Parties } from './visit-data';
import { useUnfinishedCorrection } from './useUnfinishedCorrection';
import { focusedInput, useVisitStore } from './visit-store';
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
  const hasRoundClock = useRunningRound()?.isHome === false;
  const waitingNow = hasRoundClock ? undefined : latestWaiting(inputs);
  useAnswerKeys(inputs, waitingNow, hasRoundClock);
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
            keyed={focused ?? waitingNow?.id}
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
        host={parties.host}
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
