import type { BallotMeasures } from '@daihoi/counting/layout';
import { invariant } from '@daihoi/domain/kernel';

/** Reads what the template measured. The template is ours: anything else is a bug. */
export function readMeasures(value: unknown): BallotMeasures {
  const { names, heads } = fieldsOf(value);
  invariant(Array.isArray(names), 'widths of names');
  const { roomy, compact, next } = fieldsOf(heads);
  return {
    names: names.map(lengthOf),
    heads: { roomy: lengthOf(roomy), compact: lengthOf(compact), next: lengthOf(next) },
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  invariant(typeof value === 'object' && value !== null, 'measures are an object');
  return { ...value };
}

function lengthOf(value: unknown): number {
  invariant(typeof value === 'number' && value > 0, 'a measure is a length');
  return value;
}
