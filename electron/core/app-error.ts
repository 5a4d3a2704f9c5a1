import type { AppError } from '@shared/contract/wire';
import type { Language } from '@shared/domain/values';
import { z } from '@shared/domain/zod';
import { errorSentence } from '@shared/words/index';
import { DatabaseProblem, problemOf } from './db/problem';
import { Refusal } from './services/refusal';

type Surroundings = { language: Language; folder: string; onBug: (error: unknown) => void };

/** What went wrong, as the sentence to show. Whatever is no refusal and no fault of the file is a bug of ours. */
export function appErrorOf(error: unknown, { language, folder, onBug }: Surroundings): AppError {
  const sentence = (code: AppError['code'], details?: unknown): AppError => ({
    code,
    message: errorSentence(language, code, details),
  });
  if (error instanceof Refusal) return sentence((error as Refusal).code, (error as Refusal).details);
  if (error instanceof z.ZodError) {
    const most = tooLongFor(error);
    return most === null ? sentence('invalid') : sentence('tooLong', { most });
  }
  const problem = error instanceof DatabaseProblem ? error.code : problemOf(error);
  if (problem !== null) return sentence(problem, { folder });
  onBug(error);
  return sentence('internal');
}

/** The most characters that fit, when what was refused is a text that is too long. */
function tooLongFor({ issues: [issue] }: z.ZodError): number | null {
  return issue?.code === 'too_big' && issue.origin === 'string' ? Number(issue.maximum) : null;
}
