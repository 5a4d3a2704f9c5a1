import type { AppError, Reply } from '@shared/contract/wire';
import type { Language } from '@shared/domain/values';
import { errorSentence, type ErrorCode, type ErrorDetails } from '@shared/words/index';

/** Makes a refusal's sentence in the interface's language. */
export type Refuse = <C extends ErrorCode>(code: C, details: ErrorDetails<C>) => AppError;

export function refuseIn(language: () => Language): Refuse {
  return (code, details) => ({ code, message: errorSentence(language(), code, details) });
}

export function failed(error: AppError): Reply<never> {
  return { ok: false, error };
}
