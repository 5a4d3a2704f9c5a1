import { Id } from '../domain/values';
import { z } from '../domain/zod';
import { command } from './define';

export const NewId = z.strictObject({ id: Id });
export const Nothing = z.strictObject({});
export const Done = z.strictObject({});

/** "Set these fields of that record": every field optional, at least one given, no other field accepted. */
export function patch<S extends z.ZodRawShape>(fields: z.ZodObject<S>) {
  return command({
    undoable: true,
    input: z.strictObject({
      id: Id,
      fields: fields.partial().refine((given) => Object.keys(given).length > 0),
    }),
    output: Done,
  });
}

export const removal = command({ undoable: true, input: z.strictObject({ id: Id }), output: Done });

/** Where to put something among its siblings: in front of `before`, or last. */
export const Before = Id.nullable();
