/** A method as it ships (resources/methods): its shape once, its words in both languages beside each other. */
import { MethodScope, MethodStep, mostSteps, type ShippedMethod } from './method';
import { Prose, Saying, Title, type Language } from './values';
import { z } from './zod';

export const methodFileVersion = 1;

const { kind, minutes } = MethodStep.shape;

const StepWords = z.strictObject({
  title: Title,
  prompt: Saying,
  goal: Prose.default(''),
  materials: Prose.default(''),
  facilitatorNote: Prose.default(''),
});

const FileStep = z
  .strictObject({
    kind,
    minutes,
    leastMinutes: minutes.nullable().default(null),
    mayDrop: z.boolean().default(false),
    withPrevious: z.boolean().default(false),
    da: StepWords,
    en: StepWords,
  })
  .refine((step) => (step.leastMinutes ?? 0) <= step.minutes, { path: ['leastMinutes'] });

const MethodWords = z.strictObject({ name: Title, purpose: Saying, tip: Saying });

export const MethodFile = z.strictObject({
  version: z.literal(methodFileVersion),
  /** Also the name of its file. Stays as it is for good: copies remember it. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  scope: MethodScope,
  da: MethodWords,
  en: MethodWords,
  steps: z
    .array(FileStep)
    .min(1)
    .max(mostSteps)
    .refine(([first]) => first?.withPrevious !== true, { path: [0, 'withPrevious'] }),
});
export type MethodFile = z.infer<typeof MethodFile>;

/** What was found where the methods lie. */
export type ShippedMethods = {
  files: MethodFile[];
  /** The names of the files that are not whole. */
  unreadable: string[];
};

export function methodIn({ key, scope, steps, ...words }: MethodFile, language: Language): ShippedMethod {
  return {
    key,
    language,
    scope,
    ...words[language],
    steps: steps.map(({ da, en, ...step }) => ({ ...step, ...{ da, en }[language] })),
  };
}
