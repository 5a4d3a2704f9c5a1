import type { ErrorCode, ErrorDetails } from '@shared/words/index';

/** An expected failure that the user can act on; its sentence is `words.errors[code]`. Anything else is a bug. */
export class Refusal<C extends ErrorCode = ErrorCode> extends Error {
  readonly details: ErrorDetails<C> | undefined;

  constructor(
    readonly code: C,
    ...details: ErrorDetails<C> extends undefined ? [] : [ErrorDetails<C>]
  ) {
    super(code);
    this.details = details[0];
  }
}
