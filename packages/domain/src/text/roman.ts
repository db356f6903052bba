import { invariant } from '../kernel/index.ts';

const steps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Writes 1 to 3999 in Roman numerals, as ordinals of congresses are written. */
export function toRoman(ordinal: number): string {
  invariant(Number.isInteger(ordinal) && ordinal > 0 && ordinal < 4000, 'ordinal out of range');
  let rest = ordinal;
  let text = '';
  for (const [value, numeral] of steps) {
    text += numeral.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** Reads a Roman numeral in either case; undefined for anything that is not written properly ("IIII"). */
export function fromRoman(raw: string): number | undefined {
  const numeral = raw.toUpperCase();
  let rest = numeral;
  let total = 0;
  for (const [value, step] of steps) {
    while (rest.startsWith(step)) {
      total += value;
      rest = rest.slice(step.length);
    }
  }
  const proper = rest === '' && total > 0 && total < 4000 && toRoman(total) === numeral;
  return proper ? total : undefined;
}
