import type { BodyLine } from '../body-role.ts';
import type { FormatRuleId } from '../format-rule.ts';
import { toRoman } from '../../text/index.ts';
import type { Raised } from '../raised.ts';

/** The numbers seen last, by which the next is judged. */
interface Counters {
  readonly roman: number;
  readonly arabic: number;
  readonly second: { readonly parent: number; readonly label: number };
}

/** BD-04: a hyphen after Roman numerals. BD-05: numbers go on without a gap, and no level is left out. */
export function checkNumbering(body: readonly BodyLine[]): readonly Raised[] {
  // Where the word processor numbers by itself, labels are not in the text and nothing can be said of what is left.
  const hidden = body.some(({ line }) => line.numbered);
  return [...checkMarks(body), ...(hidden ? [] : checkOrder(body))];
}

function raise(
  rule: FormatRuleId,
  { line }: BodyLine,
  values: Pick<Raised, 'expected' | 'found'>,
): Raised {
  return { rule, part: 'heading', fault: 'form', lines: [line], ...values };
}

function checkMarks(body: readonly BodyLine[]): readonly Raised[] {
  const off = body.filter(({ role }) => role.kind === 'roman' && role.mark !== '-');
  const [first] = off;
  if (first?.role.kind !== 'roman') return [];
  const numeral = toRoman(first.role.label);
  const lines = off.map(({ line }) => line);
  const values = { expected: `${numeral}-`, found: `${numeral}${first.role.mark}` };
  return [{ ...raise('BD-04', first, values), lines }];
}

function checkOrder(body: readonly BodyLine[]): readonly Raised[] {
  const raised: Raised[] = [];
  let seen: Counters = { roman: 0, arabic: 0, second: { parent: 0, label: 0 } };
  for (const each of body) {
    const step = stepOf(each, seen);
    if (step === undefined) continue;
    if (step.expected !== undefined)
      raised.push(raise('BD-05', each, { expected: step.expected, found: step.found }));
    seen = step.seen;
  }
  return raised;
}

interface Step {
  readonly seen: Counters;
  /** What should have come; undefined when the number is right. */
  readonly expected?: string;
  readonly found: string;
}

function stepOf({ role }: BodyLine, seen: Counters): Step | undefined {
  if (role.kind === 'partNumber') return { seen: { ...seen, roman: 0 }, found: '' };
  if (role.kind === 'second') return secondStep(role, seen);
  if (role.kind === 'roman') {
    const step = { seen: { ...seen, roman: role.label }, found: `${toRoman(role.label)}-` };
    const due = toRoman(seen.roman + 1);
    return goesOn(role.label, seen.roman) ? step : { ...step, expected: `${due}-` };
  }
  if (role.kind !== 'arabic') return undefined;
  const step = { seen: { ...seen, arabic: role.label }, found: `${role.label}.` };
  return goesOn(role.label, seen.arabic) ? step : { ...step, expected: `${seen.arabic + 1}.` };
}

/** Numbers begin again with 1 under any heading. */
function goesOn(label: number, last: number): boolean {
  return label === 1 || label === last + 1;
}

/** "2.1." stands under "2." or goes on after "1.4" where the upper level has no line of its own. */
function secondStep(
  { parent, label }: { readonly parent: number; readonly label: number },
  seen: Counters,
): Step {
  const { second } = seen;
  const last = second.parent === parent ? second.label : 0;
  const parentRight = parent === seen.arabic || parent === second.parent || seen.arabic === 0;
  const right = label === last + 1 && parentRight;
  const due = parentRight ? `${parent}.${last + 1}.` : `${seen.arabic}.1.`;
  const next = { ...seen, second: { parent, label } };
  return { seen: next, found: `${parent}.${label}.`, ...(right ? {} : { expected: due }) };
}
