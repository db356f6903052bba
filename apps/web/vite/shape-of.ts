import { z } from 'zod';
import type { Shape } from '../src/api/shape.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The shape of a schema, as the web checks it: kinds and names, no limits. Limits bind what people enter, and the server
 * holds to them; trimming and composing of text have happened when an answer is written.
 */
export function shapeOf(schema: z.ZodType): Shape {
  return compact(z.toJSONSchema(schema, { io: 'input' }));
}

function compact(schema: JsonSchema): Shape {
  if (schema.const !== undefined) return { l: [schema.const] };
  if (schema.enum) return { l: schema.enum };
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return { u: either.map(compact) };
  if (schema.type === undefined) return compactAnything(schema);
  if (Array.isArray(schema.type)) return { u: schema.type.map((type) => compact({ type })) };
  if (schema.type === 'array') return compactList(schema);
  if (schema.type === 'object') return compactObject(schema);
  return kinds[schema.type];
}

const kinds = { string: 's', number: 'n', integer: 'i', boolean: 'b', null: '0' } as const;

function compactAnything(schema: JsonSchema): Shape {
  if (schema.$ref === undefined && !schema.allOf) return '*';
  throw new Error(`apps/web/vite/shape-of.ts cannot read ${JSON.stringify(schema)}`);
}

function compactList({ items, minItems }: JsonSchema): Shape {
  if (typeof items !== 'object' || Array.isArray(items))
    throw new Error('apps/web/vite/shape-of.ts reads lists of one kind only');
  return { a: compact(items), ...(minItems === undefined ? {} : { min: minItems }) };
}

function compactObject(schema: JsonSchema): Shape {
  const { properties, additionalProperties, required = [] } = schema;
  if (!properties && typeof additionalProperties === 'object')
    return { r: compact(additionalProperties) };
  const fields = Object.entries(properties ?? {}).map(([name, field]): [string, Shape] => [
    required.includes(name) ? name : `${name}?`,
    typeof field === 'object' ? compact(field) : '*',
  ]);
  return { o: Object.fromEntries(fields) };
}
