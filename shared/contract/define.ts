import type { z } from '../domain/zod';

/** Who may ask: any window, or only the main process (whatever touches files the user did not pick in a dialog). */
export type Audience = 'window' | 'main';

type Shape<I extends z.ZodType, O extends z.ZodType> = { input: I; output: O; audience?: Audience };

const whole = <S extends { audience?: Audience }>(shape: S): S & { audience: Audience } => ({
  ...shape,
  audience: shape.audience ?? 'window',
});

/** Reads. Gets a context it cannot write with. */
export const query = <I extends z.ZodType, O extends z.ZodType>(shape: Shape<I, O>) =>
  ({ kind: 'query', ...whole(shape) }) as const;

/** Changes records, in one transaction that the journal keeps. `undoable`: is it a step that Undo takes back? */
export const command = <I extends z.ZodType, O extends z.ZodType>(
  shape: Shape<I, O> & { undoable: boolean },
) => ({ kind: 'command', ...whole(shape) }) as const;

/** Does something with files or with what the journal leaves out (drafts, backups); may take its time. */
export const task = <I extends z.ZodType, O extends z.ZodType>(shape: Shape<I, O>) =>
  ({ kind: 'task', ...whole(shape) }) as const;
