import type * as z from 'zod';

/** Input that is not of the shape asked for. */
export const inputRefusalCodes = [
  'input.unreadable',
  'input.not-json',
  'input.missing-field',
  'input.unknown-field',
  'input.wrong-type',
  'input.wrong-value',
] as const;
export type InputRefusalCode = (typeof inputRefusalCodes)[number];

/** What is wrong with the shape of an input, and where: a path as in `ballots[3].struck[0]`, empty for the whole. */
export interface InputRefusal {
  readonly code: InputRefusalCode;
  readonly at: string;
  /** The values that would do, or the type, where there is one. */
  readonly expected?: string;
  /** The field that nobody asked for. */
  readonly found?: string;
}

type Issue = z.core.$ZodIssue;

/** Turns the first problem that a schema found into a refusal. */
export function refusalOfIssues(issues: readonly Issue[]): InputRefusal {
  const [issue] = issues;
  return issue === undefined ? { code: 'input.wrong-value', at: '' } : refusalOfIssue(issue);
}

function refusalOfIssue(issue: Issue): InputRefusal {
  const at = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') return unknownField(issue.path, issue.keys[0] ?? '');
  if (issue.code === 'invalid_key') return { code: 'input.unknown-field', at, found: at };
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return { code: 'input.wrong-value', at, expected: 'YYYY-MM-DD' };
  }
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') {
    return { code: 'input.wrong-value', at };
  }
  if (issue.input === undefined) return { code: 'input.missing-field', at };
  return issue.code === 'invalid_type'
    ? { code: 'input.wrong-type', at, expected: issue.expected }
    : { code: 'input.wrong-value', at, expected: issue.values.join(', ') };
}

function unknownField(path: readonly PropertyKey[], key: string): InputRefusal {
  return { code: 'input.unknown-field', at: pathText([...path, key]), found: key };
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
