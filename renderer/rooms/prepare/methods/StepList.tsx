import { useRef } from 'react';
import type { Method } from '@shared/domain/method';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { DragArea } from '@renderer/ui/drag/DragArea';
import { DragList } from '@renderer/ui/drag/DragList';
import { tell } from '@renderer/ui/feedback/tell';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { useRowFocus } from '@renderer/ui/useRowFocus';
import { moveStep, stepStep } from './methods-data';
import { StepRow } from './StepRow';
import styles from './methods.module.css';

export type StepListProps = {
  method: Method;
  openId: string | null;
  onOpen: (id: string | null) => void;
  onAdd: () => void;
};

/** The steps in their order, moved by their handles, by keys and by the buttons of an open one. */
export function StepList({ method, openId, onOpen, onAdd }: StepListProps) {
  const { methods, prepare } = useWords();
  const { id, steps } = method;
  const list = useRef<HTMLDivElement>(null);
  const ids = steps.map((step) => step.id);
  const rows = useRowFocus(ids, list);
  const nameOf = (stepId: string) => steps.find((step) => step.id === stepId)?.title ?? '';
  const step = (stepId: string | null, by: 1 | -1) => {
    if (stepId === null) return;
    if (openId !== stepId) rows.follow(stepId);
    tell(stepStep(method, stepId, by).then((moved) => !moved && rows.follow(null)));
  };
  const remove = (stepId: string | null) => {
    if (stepId === null) return;
    const at = ids.indexOf(stepId);
    if (steps.length > 1) rows.follow(ids[at + 1] ?? ids[at - 1]);
    if (openId === stepId) onOpen(null);
    tell(request('method.removeStep', { id, stepId }));
  };
  useHotkeys(
    [
      { keys: ['Alt', '↑'], label: methods.moveUp, run: () => step(here(), -1) },
      { keys: ['Alt', '↓'], label: methods.moveDown, run: () => step(here(), 1) },
      { keys: ['Del'], label: methods.removeStep, run: () => remove(here()) },
      { keys: ['Ins'], label: methods.addStep, run: onAdd },
    ],
    list,
  );
  return (
    <div ref={list} className={styles.steps}>
      <DragArea
        words={prepare.drag}
        nameOf={nameOf}
        slip={(stepId) => <p className={styles.slip}>{nameOf(stepId)}</p>}
        onDrop={({ id: stepId, before }) => tell(moveStep(id, stepId, before))}
      >
        <DragList as="ol" id="steps" name={methods.steps} ids={ids} {...rows.listProps}>
          {steps.map((each, at) => (
            <StepRow
              key={each.id}
              methodId={id}
              step={each}
              isFirst={at === 0}
              isOpen={each.id === openId}
              row={rows.rowProps(each.id)}
              onOpen={() => onOpen(each.id)}
              onClose={() => {
                onOpen(null);
                requestAnimationFrame(() => rows.focus(each.id));
              }}
              onStep={(by) => step(each.id, by)}
              onRemove={() => remove(each.id)}
            />
          ))}
        </DragList>
      </DragArea>
    </div>
  );
}

const here = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? null;
