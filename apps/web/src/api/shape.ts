/**
 * What the web checks of an answer: which fields there are and of which kind. The build writes these from the
 * contract's own schemas (`vite/contract-shapes.ts`), so that a browser need not load the schema library.
 * `s` text, `n` number, `i` whole number, `b` yes or no, `0` nothing, `*` anything.
 */
export type Shape =
  | 's'
  | 'n'
  | 'i'
  | 'b'
  | '0'
  | '*'
  /** An object; a name that ends in `?` may be absent. */
  | { readonly o: Readonly<Record<string, Shape>> }
  /** A list of at least so many. */
  | { readonly a: Shape; readonly min?: number }
  /** Any of these. */
  | { readonly u: readonly Shape[] }
  /** Values under names that are not known beforehand. */
  | { readonly r: Shape }
  /** One of these values. */
  | { readonly l: readonly unknown[] };

/** Stands in a built bundle where the contract has a schema: answers the one question that the web asks of it. */
export interface ShapeReader {
  safeParse(value: unknown): { readonly success: boolean };
}

/** A reader of one shape. */
export function shaped(shape: Shape): ShapeReader {
  return { safeParse: (value) => ({ success: fitsShape(shape, value) }) };
}

function fitsShape(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'string') return fitsKind(shape, value);
  if ('o' in shape) return isObject(value) && fitsFields(shape.o, value);
  if ('a' in shape)
    return (
      Array.isArray(value) &&
      value.length >= (shape.min ?? 0) &&
      value.every((each) => fitsShape(shape.a, each))
    );
  if ('u' in shape) return shape.u.some((each) => fitsShape(each, value));
  if ('r' in shape)
    return isObject(value) && Object.values(value).every((each) => fitsShape(shape.r, each));
  return shape.l.includes(value);
}

function fitsKind(kind: Extract<Shape, string>, value: unknown): boolean {
  switch (kind) {
    case 's':
      return typeof value === 'string';
    case 'n':
      return typeof value === 'number';
    case 'i':
      return Number.isInteger(value);
    case 'b':
      return typeof value === 'boolean';
    case '0':
      return value === null;
    case '*':
      return true;
  }
}

function fitsFields(
  fields: Readonly<Record<string, Shape>>,
  value: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(fields).every(([field, shape]) => {
    const optional = field.endsWith('?');
    const found = value[optional ? field.slice(0, -1) : field];
    return found === undefined ? optional : fitsShape(shape, found);
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
