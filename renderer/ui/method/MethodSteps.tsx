import type { BlockKind } from '@shared/domain/agenda';
import type { MethodStep } from '@shared/domain/method';
import { Rows } from '../layout/Rows';
import styles from './method.module.css';

interface MethodStepsWords {
  /** The list's name. */
  steps: string;
  minutes: (count: number) => string;
  atLeast: (minutes: number) => string;
  mayDrop: string;
  withPrevious: string;
  materialsAre: (materials: string) => string;
}

export interface MethodStepsProps {
  steps: readonly MethodStep[];
  words: MethodStepsWords;
  kinds: Record<BlockKind, string>;
  /** Names and minutes alone, where there is little room. */
  isShort?: boolean;
}

/** What a method makes of the time: each step with its minutes, what the room is asked, and what may give way. */
export const MethodSteps = ({ steps, words, kinds, isShort = false }: MethodStepsProps) => (
  <Rows as="ol" label={words.steps}>
    {steps.map((step, at) => (
      <li key={at} className={styles.step}>
        <span className={styles.minutes}>{words.minutes(step.minutes)}</span>
        <div>
          <p>
            {isShort ? step.title : <b>{step.title}</b>}{' '}
            {!isShort && <Ways step={step} words={words} kind={kinds[step.kind]} />}
          </p>
          {!isShort && step.prompt !== '' && <p className={styles.prompt}>{step.prompt}</p>}
          {!isShort && step.materials !== '' && <p className="sub">{words.materialsAre(step.materials)}</p>}
        </div>
      </li>
    ))}
  </Rows>
);

const Ways = ({ step, words, kind }: { step: MethodStep; words: MethodStepsWords; kind: string }) => {
  const { leastMinutes, mayDrop, withPrevious } = step;
  const ways = [
    kind !== step.title && kind,
    withPrevious && words.withPrevious,
    leastMinutes !== null && words.atLeast(leastMinutes),
    mayDrop && words.mayDrop,
  ];
  return <span className="sub">{ways.filter(Boolean).join(' · ')}</span>;
};
