import type { Language } from '../domain/values';
import { da } from './da/index';
import { en } from './en/index';

export type Words = typeof da;

export const wordsIn: Readonly<Record<Language, Words>> = { da, en };

/** A refusal's code is the name of its sentence. */
export type ErrorCode = keyof Words['errors'];
export type ErrorDetails<C extends ErrorCode> =
  Parameters<Words['errors'][C]> extends [infer D] ? D : undefined;

/** The sentence of a refusal. */
export function errorSentence(language: Language, code: ErrorCode, details: unknown): string {
  const sentence = wordsIn[language].errors[code] as (details: unknown) => string;
  return sentence(details);
}
