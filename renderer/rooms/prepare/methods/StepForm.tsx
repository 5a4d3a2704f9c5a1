import type { KeyboardEvent } from 'react';
import type { RequestOptions } from '@shared/contract/wire';
import { blockKinds, longestBlock } from '@shared/domain/agenda';
import type { OwnStep } from '@shared/domain/method';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { ButtonRow } from '@renderer/ui/controls/ButtonRow';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { Select } from '@renderer/ui/controls/Select';
import { tell } from '@renderer/ui/feedback/tell';
import { withMinutes } from '../blocks/block-view';
import { MinutesField } from '../MinutesField';
import { SavedField } from '../SavedField';
import { updateStep } from './methods-data';
import styles from './methods.module.css';

export type StepFormProps = {
  methodId: string;
  step: OwnStep;
  isFirst: boolean;
  onClose: () => void;
  onStep: (by: 1 | -1) => void;
  onRemove: () => void;
};

/** A step being written; Esc closes it and keeps what was typed. */
export function StepForm({ methodId, step, isFirst, onClose, onStep, onRemove }: StepFormProps) {
  const { methods, marks } = useWords();
  const fields = { methodId, step, onEnter: onClose };
  const set = (changed: Partial<OwnStep>) => tell(updateStep(methodId, step.id, changed));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClose();
  };
  return (
    <div className={styles.stepForm} data-no-drag="" onKeyDown={onKeyDown}>
      <div className={styles.stepHead}>
        <StepText
          {...fields}
          of="title"
          label={methods.stepTitle}
          refusal={methods.stepTitleMissing}
          isFirstField
        />
        <Select
          label={methods.kind}
          value={step.kind}
          options={blockKinds.map((value) => ({ value, label: marks.block[value] }))}
          onChange={(kind) => set({ kind })}
        />
        <StepMinutes {...fields} />
      </div>
      <StepText {...fields} of="prompt" label={methods.prompt} placeholder={methods.promptHint} isLong />
      <div className={styles.pair}>
        <StepText {...fields} of="goal" label={methods.goal} placeholder={methods.goalHint} isLong />
        <StepText {...fields} of="materials" label={methods.materials} isLong />
      </div>
      <StepText {...fields} of="facilitatorNote" label={methods.note} placeholder={methods.noteHint} isLong />
      <div className={styles.ways}>
        <LeastMinutes {...fields} />
        <Checkbox isChecked={step.mayDrop} onChange={(mayDrop) => set({ mayDrop })}>
          {methods.mayDropBox}
        </Checkbox>
        {!isFirst && (
          <Checkbox isChecked={step.withPrevious} onChange={(withPrevious) => set({ withPrevious })}>
            {methods.withPreviousBox}
          </Checkbox>
        )}
      </div>
      <ButtonRow>
        <IconButton icon="arrow-up" size="small" label={methods.moveUp} onPress={() => onStep(-1)} />
        <IconButton icon="arrow-down" size="small" label={methods.moveDown} onPress={() => onStep(1)} />
        <Button size="small" icon="trash" onPress={onRemove}>
          {methods.removeStep}
        </Button>
        <span className="grow" />
        <Button size="small" keys={['Esc']} onPress={onClose}>
          {methods.closeStep}
        </Button>
      </ButtonRow>
    </div>
  );
}

type OfStep = { methodId: string; step: OwnStep; onEnter: () => void };
type StepTextProps = OfStep & {
  of: 'title' | 'prompt' | 'goal' | 'materials' | 'facilitatorNote';
  label: string;
  placeholder?: string;
  /** The sentence when it is emptied. */
  refusal?: string;
  isLong?: boolean;
  isFirstField?: boolean;
};

function StepText(props: StepTextProps) {
  const { methodId, step, of, label, placeholder, refusal, isLong, isFirstField, onEnter } = props;
  const { marks } = useWords();
  return (
    <SavedField
      label={label}
      placeholder={placeholder}
      field={`method:${methodId}:${step.id}:${of}`}
      value={step[of]}
      check={refusal === undefined ? undefined : (text) => (text === '' ? refusal : null)}
      save={(text, options) => updateStep(methodId, step.id, { [of]: text }, options)}
      {...(isLong ? { isMultiline: true } : { onEnter })}
      {...(isFirstField ? { autoFocus: true, isForNow: step.title === marks.block[step.kind] } : {})}
    />
  );
}

function StepMinutes({ methodId, step, onEnter }: OfStep) {
  const { methods } = useWords();
  const { id, minutes } = step;
  return (
    <MinutesField
      label={methods.minutesLabel}
      field={`method:${methodId}:${id}:minutes`}
      value={minutes}
      most={longestBlock}
      refusal={methods.minutesWrong}
      save={(next, options) => updateStep(methodId, id, withMinutes(step, next), options)}
      onEnter={onEnter}
    />
  );
}

function LeastMinutes({ methodId, step, onEnter }: OfStep) {
  const { methods } = useWords();
  const { id, minutes, leastMinutes } = step;
  const update = (least: number | null, options: RequestOptions) =>
    updateStep(methodId, id, { leastMinutes: least }, options);
  return (
    <MinutesField
      label={methods.least}
      hint={methods.leastHint}
      field={`method:${methodId}:${id}:leastMinutes`}
      value={leastMinutes}
      most={minutes}
      refusal={methods.leastWrong}
      save={update}
      clear={(options) => update(null, options)}
      onEnter={onEnter}
    />
  );
}
