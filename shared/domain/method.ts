import { BlockKind } from './agenda';
import { Instant, Id, Language, Line, Prose, Title } from './values';
import { z } from './zod';

/** One block that a method or a template puts into the agenda. */
const MethodStep = z.strictObject({
  title: Title,
  kind: BlockKind,
  minutes: z.number().int().min(0).max(600),
  /** How short it may become; null: not at all. */
  leastMinutes: z.number().int().min(0).max(600).nullable(),
  mayDrop: z.boolean(),
  /** At the same time as the step before. */
  withPrevious: z.boolean(),
  /** What the room is asked, word for word. */
  prompt: Prose,
  goal: Prose,
  materials: Prose,
  /** What the facilitator does, for the run sheet. */
  facilitatorNote: Prose,
});

const described = {
  name: Title,
  /** What it is good for, in one sentence. */
  purpose: Prose,
  /** For the facilitator. */
  tip: Prose,
  /** `method`: a stretch of an evening. `meeting`: a whole one. */
  scope: z.enum(['method', 'meeting']),
  steps: z.array(MethodStep).min(1).max(60),
};

/** One's own copy, to be changed. */
export const Method = z.strictObject({
  id: Id,
  language: Language,
  ...described,
  /** The shipped one (resources/methods) it began as; empty: none. */
  shippedKey: Line,
  createdAt: Instant,
});
export type Method = z.infer<typeof Method>;
