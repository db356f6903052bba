import type { z } from 'zod';

/**
 * Whether a value has the shape that the contract gives it. The only question that the web asks of a schema: in the
 * built bundle a small reader of shapes stands in the schema's place (`vite/contract-shapes.ts`).
 */
export function fits<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): value is z.input<Schema> {
  return schema.safeParse(value).success;
}
