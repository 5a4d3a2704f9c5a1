import { blocksInOrder } from '@shared/domain/running-order';
import { inSequence, mostSteps, type Method, type MethodStep, type OwnStep } from '@shared/domain/method';
import { methodIn } from '@shared/domain/method-file';
import type { methodContract } from '@shared/contract/method';
import { wordsIn } from '@shared/words/index';
import { clearOf } from './block-moves';
import type { Context, Handlers } from './context';
import { need } from './find';
import { addBlocks, emptyStep, methodOf, stepOf } from './method-blocks';
import { patching, removing } from './patching';
import { Refusal } from './refusal';

export const methodService: Handlers<typeof methodContract> = {
  'method.list'(context, { language }) {
    const { files, unreadable } = context.shippedMethods();
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, language);
    return {
      shipped: files.map((file) => methodIn(file, language)).sort(byName),
      own: context.records.list('method').sort(byName),
      unreadable,
    };
  },

  'method.copy'(context, { source }) {
    const { language, name, purpose, tip, scope, steps, ...origin } = methodOf(context, source);
    const shippedKey = 'key' in origin ? origin.key : origin.shippedKey;
    return addMethod(context, { language, name, purpose, tip, scope, shippedKey }, steps);
  },
  'method.create'(context, { language, name, scope }) {
    return addMethod(context, { ...unwritten, language, name, scope }, [newStep(language)]);
  },
  'method.createFromBlocks'(context, { workshopId, name, scope, blockIds }) {
    const { language } = need(context, 'workshop', workshopId);
    const { records } = context;
    const all = blocksInOrder(
      records.list('agendaItem', { workshopId }),
      records.list('block', { workshopId }),
    );
    const chosen = all.filter(({ id }) => blockIds === null || blockIds.includes(id));
    if (chosen.length < (blockIds?.length ?? 1)) throw new Refusal('notFound');
    return addMethod(context, { ...unwritten, language, name, scope }, chosen.map(stepOf));
  },
  'method.update': patching('method'),
  'method.remove': removing('method'),

  'method.addStep'(context, { id, beforeStepId }) {
    const { language, steps } = need(context, 'method', id);
    const step = { ...newStep(language), id: context.newId() };
    setSteps(context, id, placed(steps, step, beforeStepId));
    return { id: step.id };
  },
  'method.updateStep'(context, { id, stepId, fields }) {
    const { steps } = need(context, 'method', id);
    const changed = { ...stepIn(steps, stepId), ...(fields as Partial<MethodStep>) };
    setSteps(
      context,
      id,
      steps.map((step) => (step.id === stepId ? changed : step)),
    );
    return {};
  },
  'method.moveStep'(context, { id, stepId, beforeStepId }) {
    const { steps } = need(context, 'method', id);
    const others = steps.filter((step) => step.id !== stepId);
    const step = stepIn(steps, stepId);
    if (beforeStepId !== stepId) setSteps(context, id, placed(others, step, beforeStepId));
    return {};
  },
  'method.removeStep'(context, { id, stepId }) {
    const { steps } = need(context, 'method', id);
    stepIn(steps, stepId);
    if (steps.length === 1) throw new Refusal('lastStep');
    setSteps(
      context,
      id,
      steps.filter((step) => step.id !== stepId),
    );
    return {};
  },

  'method.insert'(context, { source, agendaItemId, before }) {
    const { workshopId } = need(context, 'agendaItem', agendaItemId);
    const method = methodOf(context, source);
    const place = { workshopId, agendaItemId, before: clearOf(context, agendaItemId, before, []) };
    return { blockIds: addBlocks(context, place, method) };
  },
};

const unwritten = { purpose: '', tip: '', shippedKey: '' };

function addMethod(
  context: Context,
  described: Omit<Method, 'id' | 'steps' | 'createdAt'>,
  steps: readonly MethodStep[],
): { id: string } {
  const { records, newId, now } = context;
  if (steps.length > mostSteps) throw new Refusal('tooManySteps', { most: mostSteps });
  const id = newId();
  const own = inSequence(steps).map((step): OwnStep => ({ ...step, id: newId() }));
  records.add('method', { id, ...described, steps: own, createdAt: now() });
  return { id };
}

function newStep(language: Method['language']): MethodStep {
  return {
    title: wordsIn[language].marks.block.discussion,
    kind: 'discussion',
    minutes: 10,
    ...emptyStep,
  };
}

function setSteps(context: Context, id: string, steps: readonly OwnStep[]): void {
  if (steps.length > mostSteps) throw new Refusal('tooManySteps', { most: mostSteps });
  context.records.set('method', id, { steps: inSequence(steps) });
}

function stepIn(steps: readonly OwnStep[], stepId: string): OwnStep {
  const step = steps.find(({ id }) => id === stepId);
  if (step === undefined) throw new Refusal('notFound');
  return step;
}

function placed(others: readonly OwnStep[], step: OwnStep, before: string | null): OwnStep[] {
  if (before === null) return [...others, step];
  stepIn(others, before);
  return others.flatMap((other) => (other.id === before ? [step, other] : [other]));
}
