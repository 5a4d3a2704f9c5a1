import type { Method, MethodSource } from '@shared/domain/method';
import { minutesOf } from '@shared/domain/method';
import type { RequestOptions } from '@shared/contract/wire';
import type { Words } from '@shared/words/index';
import { request } from '@renderer/data/bridge';
import { useQuery } from '@renderer/data/query';
import { useWorkshop } from '@renderer/data/records';
import { keepTemplate } from '@renderer/data/template-tip';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import type { BlockPlace } from '../prepare-view';
import type { Listed } from './methods-view';

/** In the language of the workshop, whose agenda they go into. */
export function useLibrary() {
  const { language } = useWorkshop();
  const { data, error } = useQuery('method.list', { language }, ['method']);
  return { library: data, error, language };
}

/** Answers the first of the new blocks. */
export async function insertMethod(
  workshopId: string,
  { name, source, scope, steps }: Listed,
  place: BlockPlace,
  { methods, prepare }: Words,
): Promise<string | undefined> {
  const { blockIds } = await request('method.insert', { source, ...place });
  if (scope === 'meeting') keepTemplate(workshopId, source);
  sayUndoable(methods.inserted(name, blockIds.length, prepare.duration(minutesOf(steps))));
  return blockIds[0];
}

export const copyMethod = async (source: MethodSource): Promise<string> =>
  (await request('method.copy', { source })).id;

export const createMethod = async (language: Method['language'], { methods }: Words): Promise<string> =>
  (await request('method.create', { name: methods.newName, language, scope: 'method' })).id;

/** The plan as it stands: these blocks as a method, or all of them as a template. */
export async function keepPlan(
  workshopId: string,
  name: string,
  blockIds: readonly string[] | null,
): Promise<string> {
  const scope = blockIds === null ? 'meeting' : 'method';
  const ids = blockIds === null ? null : [...blockIds];
  return (await request('method.createFromBlocks', { workshopId, name, scope, blockIds: ids })).id;
}

export async function removeMethod({ id, name }: Method, { methods }: Words): Promise<void> {
  await request('method.remove', { id });
  sayUndoable(methods.removed(name));
}

type Described = Partial<Pick<Method, 'name' | 'purpose' | 'tip' | 'scope' | 'language'>>;

export const updateMethod = (id: string, fields: Described, options: RequestOptions = {}): Promise<unknown> =>
  request('method.update', { id, fields }, options);

type StepFields = Partial<Omit<Method['steps'][number], 'id'>>;

export const updateStep = (
  id: string,
  stepId: string,
  fields: StepFields,
  options: RequestOptions = {},
): Promise<unknown> => request('method.updateStep', { id, stepId, fields }, options);

export const moveStep = (id: string, stepId: string, beforeStepId: string | null): Promise<unknown> =>
  request('method.moveStep', { id, stepId, beforeStepId });

/** Whether there was anywhere to go. */
export async function stepStep({ id, steps }: Method, stepId: string, by: 1 | -1): Promise<boolean> {
  const at = steps.findIndex((step) => step.id === stepId);
  const to = at + by;
  if (at < 0 || to < 0 || to >= steps.length) return false;
  await moveStep(id, stepId, steps[by === 1 ? to + 1 : to]?.id ?? null);
  return true;
}
