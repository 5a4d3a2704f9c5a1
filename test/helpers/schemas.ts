import { z } from '@shared/domain/zod';

/** The same schema, refusing what it does not know: the contract itself lets a field too many pass. */
export function strictly(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries<z.ZodType>(schema.shape);
    return z.strictObject(Object.fromEntries(shape.map(([key, part]) => [key, strictly(part)])));
  }
  if (schema instanceof z.ZodArray) return z.array(strictly(schema.element as z.ZodType));
  if (schema instanceof z.ZodNullable) return strictly(schema.unwrap() as z.ZodType).nullable();
  return schema;
}

/** Every field of a schema by its path, in order. */
export function fieldsOf(schema: z.ZodType): string[] {
  const fields = (part: z.ZodType, path: string): string[] => {
    if (part instanceof z.ZodObject)
      return Object.entries<z.ZodType>(part.shape).flatMap(([key, inner]) => {
        const name = path === '' ? key : `${path}.${key}`;
        return [name, ...fields(inner, name)];
      });
    if (part instanceof z.ZodArray) return fields(part.element as z.ZodType, path);
    if (part instanceof z.ZodNullable) return fields(part.unwrap() as z.ZodType, path);
    return [];
  };
  return fields(schema, '').sort();
}
