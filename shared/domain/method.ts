import { BlockKind, longestBlock } from './agenda';
import { Id, Instant, Language, Line, Prose, Title } from './values';
import { z } from './zod';

const minutes = z.number().int().min(0).max(longestBlock);

/** One block that a method or a template puts into the agenda. */
export const MethodStep = z.strictObject({
  title: Title,
  kind: BlockKind,
  minutes,
  /** How short it may become; null: not at all. */
  leastMinutes: minutes.nullable(),
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
export type MethodStep = z.infer<typeof MethodStep>;

/** `method`: a stretch of an evening. `meeting`: a whole one. */
export const MethodScope = z.enum(['method', 'meeting']);
export type MethodScope = z.infer<typeof MethodScope>;

export const mostSteps = 60;

const described = {
  language: Language,
  name: Title,
  /** What it is good for, in one sentence. */
  purpose: Prose,
  /** For the facilitator. */
  tip: Prose,
  scope: MethodScope,
};

/** One that comes with the app, in one language. */
export const ShippedMethod = z.strictObject({
  key: Title,
  ...described,
  steps: z.array(MethodStep).min(1).max(mostSteps),
});
export type ShippedMethod = z.infer<typeof ShippedMethod>;

/** A step of one's own copy: found by its id, wherever it is moved. */
export const OwnStep = MethodStep.extend({ id: Id });
export type OwnStep = z.infer<typeof OwnStep>;

/** One's own copy, to be changed. */
export const Method = z.strictObject({
  id: Id,
  ...described,
  steps: z.array(OwnStep).min(1).max(mostSteps),
  /** The shipped one (resources/methods) it began as; empty: none. */
  shippedKey: Line,
  createdAt: Instant,
});
export type Method = z.infer<typeof Method>;

/** Which method is meant: one that is shipped, in a language, or one of one's own. */
export const MethodSource = z.union([
  z.strictObject({ key: Title, language: Language }),
  z.strictObject({ id: Id }),
]);
export type MethodSource = z.infer<typeof MethodSource>;

type Lasting = Pick<MethodStep, 'minutes' | 'withPrevious'>;

/** How long it takes: steps at the same time take as long as the longest of them. */
export function minutesOf(steps: readonly Lasting[]): number {
  let total = 0;
  let longest = 0;
  for (const step of steps) {
    if (step.withPrevious) longest = Math.max(longest, step.minutes);
    else {
      total += longest;
      longest = step.minutes;
    }
  }
  return total + longest;
}

/** Steps in a new order are kept sound: nothing comes before the first, so that it is beside nothing. */
export function inSequence<S extends Pick<MethodStep, 'withPrevious'>>(steps: readonly S[]): S[] {
  return steps.map((step, at) => (at === 0 && step.withPrevious ? { ...step, withPrevious: false } : step));
}
