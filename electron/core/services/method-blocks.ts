/** Steps of a method become blocks of an agenda, and blocks steps. */
import type { Block } from '@shared/domain/agenda';
import { blankBlock } from '@shared/domain/blank';
import {
  inSequence,
  type Method,
  type MethodSource,
  type MethodStep,
  type ShippedMethod,
} from '@shared/domain/method';
import { methodIn } from '@shared/domain/method-file';
import type { Context, ReadContext } from './context';
import { need } from './find';
import { rankBefore } from './rank';
import { Refusal } from './refusal';

export type AnyMethod = Method | ShippedMethod;
/** What an agenda gets of it. */
export type Plan = Pick<AnyMethod, 'name' | 'tip' | 'scope'> & { steps: readonly MethodStep[] };

export function methodOf(context: ReadContext | Context, source: MethodSource): AnyMethod {
  if ('id' in source) return need(context, 'method', source.id);
  const file = context.shippedMethods().files.find(({ key }) => key === source.key);
  if (file === undefined) throw new Refusal('notFound');
  return methodIn(file, source.language);
}

type Place = { workshopId: string; agendaItemId: string; before: string | null };

/** The blocks' ids, in order. */
export function addBlocks(
  { records, newId }: Context,
  { workshopId, agendaItemId, before }: Place,
  method: Plan,
): string[] {
  const isMethod = method.scope === 'method';
  return inSequence(method.steps).map((step, at) => {
    const id = newId();
    const rank = rankBefore(records.list('block', { agendaItemId }), before);
    const { title, kind, minutes, leastMinutes, mayDrop, withPrevious, goal, materials } = step;
    const plan = { title, kind, minutes, leastMinutes, mayDrop, withPrevious, goal, materials };
    records.add('block', {
      ...blankBlock,
      ...plan,
      id,
      workshopId,
      agendaItemId,
      rank,
      // A template is the whole evening: its blocks follow no method of their own, and its tip is for who prepares it.
      method: isMethod ? method.name : '',
      question: step.prompt,
      facilitatorNote: isMethod && at === 0 ? withTip(step, method.tip) : step.facilitatorNote,
    });
    return id;
  });
}

/** The tip is read once, where the method begins. */
function withTip({ facilitatorNote }: MethodStep, tip: string): string {
  const both = [facilitatorNote, tip].filter((text) => text !== '').join('\n\n');
  return both.length > 20_000 ? facilitatorNote : both;
}

export const emptyStep = {
  leastMinutes: null,
  mayDrop: false,
  withPrevious: false,
  prompt: '',
  goal: '',
  materials: '',
  facilitatorNote: '',
};

export function stepOf(block: Block): MethodStep {
  const { title, kind, minutes, leastMinutes, mayDrop, withPrevious, goal, materials } = block;
  const plan = { title, kind, minutes, leastMinutes, mayDrop, withPrevious, goal, materials };
  return { ...plan, prompt: block.question, facilitatorNote: block.facilitatorNote };
}
