import { Method, MethodScope, MethodSource, MethodStep, ShippedMethod } from '../domain/method';
import { Id, Language, Title } from '../domain/values';
import { z } from '../domain/zod';
import { command, query } from './define';
import { Before, Done, NewId, patch, removal } from './patch';

const onStep = z.strictObject({ id: Id, stepId: Id });

export const methodContract = {
  /** Those that ship, in this language, and all of one's own, by name. `unreadable`: shipped files that are left out. */
  'method.list': query({
    input: z.strictObject({ language: Language }),
    output: z.object({
      shipped: z.array(ShippedMethod),
      own: z.array(Method),
      unreadable: z.array(z.string()),
    }),
  }),
  /** One's own copy of any method, to be changed. */
  'method.copy': command({
    undoable: true,
    input: z.strictObject({ source: MethodSource }),
    output: NewId,
  }),
  /** With one step, to be written on. */
  'method.create': command({
    undoable: true,
    input: z.strictObject({ name: Title, language: Language, scope: MethodScope }),
    output: NewId,
  }),
  /** From the plan of a workshop: these blocks, or all of them. Who presents, and what was said, stays behind. */
  'method.createFromBlocks': command({
    undoable: true,
    input: z.strictObject({
      workshopId: Id,
      name: Title,
      scope: MethodScope,
      blockIds: z.array(Id).min(1).nullable(),
    }),
    output: NewId,
  }),
  'method.update': patch(Method.pick({ name: true, purpose: true, tip: true, scope: true, language: true })),
  'method.remove': removal,

  'method.addStep': command({
    undoable: true,
    input: z.strictObject({ id: Id, beforeStepId: Before.default(null) }),
    output: NewId,
  }),
  'method.updateStep': command({
    undoable: true,
    input: onStep.extend({
      fields: MethodStep.partial().refine((given) => Object.keys(given).length > 0),
    }),
    output: Done,
  }),
  'method.moveStep': command({
    undoable: true,
    input: onStep.extend({ beforeStepId: Before }),
    output: Done,
  }),
  /** The last step cannot go. */
  'method.removeStep': command({ undoable: true, input: onStep, output: Done }),

  /** Its steps as blocks of an item, in front of `before` or last; never between blocks that run side by side. */
  'method.insert': command({
    undoable: true,
    input: z.strictObject({ source: MethodSource, agendaItemId: Id, before: Before }),
    output: z.strictObject({ blockIds: z.array(Id) }),
  }),
};
