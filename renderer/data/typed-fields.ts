import type { z } from '@shared/domain/zod';
import { parseJson } from './parse-json';
import { useTypedText } from './saved-text';

/** The fields of one form, filled in so far. They are one draft, which goes as a whole when the form is sent. */
export function useTypedFields<T extends object>(field: string, schema: z.ZodType<Partial<T>>, initial: T) {
  const typed = useTypedText(field, '');
  const known = schema.safeParse(parseJson(typed.text));
  const changed: Partial<T> = known.success ? known.data : {};
  return {
    values: { ...initial, ...changed },
    change: (fields: Partial<T>) => typed.change(JSON.stringify({ ...changed, ...fields })),
    forget: typed.forget,
    save: typed.save,
  };
}
