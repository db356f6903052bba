import type { Ratio } from '../kernel/index.ts';

/** Whose words a paper repeats, where that is a fault. */
export type SamenessWith = 'politicalReport' | 'neighbour' | 'lastTerm';

/** A rule of sameness; in the shape of a rule of form, so that all stand in one list. */
export interface SamenessRule {
  readonly id: (typeof ruleOf)[SamenessWith];
  readonly document: 'house';
  readonly clause: '';
  readonly confidence: 'PARTIAL';
  readonly source: '';
}

/** A paper that repeats another; in the shape of a finding of form. `fault` tells them apart. */
export interface SamenessFinding {
  readonly rule: SamenessRule;
  readonly severity: 'warning';
  readonly part: 'body';
  readonly fault: 'sameness';
  /** Paragraphs with words of the other paper, counted from 1, rising. */
  readonly paragraphs: readonly number[];
  readonly text: '';
  /** The other paper and the tens of percent: an acceptance of a fifth does not cover a half. */
  readonly expected: string;
  /** Words in common of all that count: `123/530`. */
  readonly found: string;
}

const ruleOf = { politicalReport: 'SM-01', neighbour: 'SM-02', lastTerm: 'SM-03' } as const;

/** From which share on it is told, and how many words it is at least. Papers of different offices share under 3 %. */
export const samenessLimits = {
  politicalReport: { num: 15, den: 100 },
  neighbour: { num: 20, den: 100 },
  lastTerm: { num: 30, den: 100 },
  leastWords: 60,
} as const;

/** True when so large a share is told. */
export function isTooAlike(as: SamenessWith, { num, den }: Ratio): boolean {
  const limit = samenessLimits[as];
  return num >= samenessLimits.leastWords && num * limit.den >= den * limit.num;
}

/**
 * The finding that a paper repeats another one.
 * @param alike.name the other paper or its unit, as a person knows it
 * @returns undefined where the share is under the limit
 */
export function samenessFinding(alike: {
  readonly with: SamenessWith;
  readonly name: string;
  readonly share: Ratio;
  readonly paragraphs: readonly number[];
}): SamenessFinding | undefined {
  const { share, name } = alike;
  if (!isTooAlike(alike.with, share)) return undefined;
  const tens = Math.floor((share.num * 10) / share.den) * 10;
  return {
    rule: {
      id: ruleOf[alike.with],
      document: 'house',
      clause: '',
      confidence: 'PARTIAL',
      source: '',
    },
    severity: 'warning',
    part: 'body',
    fault: 'sameness',
    paragraphs: [...new Set(alike.paragraphs)].toSorted((left, right) => left - right),
    text: '',
    expected: `${name}|${tens}`,
    found: `${share.num}/${share.den}`,
  };
}
