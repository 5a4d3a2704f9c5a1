import type { HTMLAttributes } from 'react';
import type { OwnStep } from '@shared/domain/method';
import { useWords } from '@renderer/data/settings';
import { DragHandle } from '@renderer/ui/drag/DragHandle';
import { DragRow } from '@renderer/ui/drag/DragRow';
import { StepForm, type StepFormProps } from './StepForm';
import styles from './methods.module.css';

export type StepRowProps = StepFormProps & {
  isOpen: boolean;
  row: HTMLAttributes<HTMLElement>;
  onOpen: () => void;
};

/** A step: taken hold of by its dots, opened by pressing it. */
export function StepRow({ isOpen, row, onOpen, ...form }: StepRowProps) {
  const { step } = form;
  return (
    <DragRow id={step.id} name={step.title} data-step={step.id} className={styles.stepRow}>
      <DragHandle className={styles.handle} />
      {isOpen ? <StepForm {...form} /> : <StepLine step={step} row={row} onOpen={onOpen} />}
    </DragRow>
  );
}

function StepLine({ step, row, onOpen }: { step: OwnStep } & Pick<StepRowProps, 'row' | 'onOpen'>) {
  const { methods, marks } = useWords();
  const { title, kind, minutes, prompt, withPrevious, mayDrop } = step;
  const named = marks.block[kind];
  const ways = [named !== title && named, withPrevious && methods.withPrevious, mayDrop && methods.mayDrop];
  return (
    <button type="button" {...row} aria-expanded={false} className={styles.stepLine} onClick={onOpen}>
      <span className="grow">
        <b>{title}</b> <span className="sub">{ways.filter(Boolean).join(' · ')}</span>
        {prompt !== '' && <span className={styles.promptLine}>{prompt}</span>}
      </span>
      <span className="num">{methods.minutes(minutes)}</span>
    </button>
  );
}
