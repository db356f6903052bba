import { cite, type CitedRule, type ElectionRegulation } from '../election/index.ts';

/** What became of the printed ballots before the box was opened. */
export interface IssuedFigures {
  /** Handed to voters, one each. */
  readonly issued: number;
  /** Handed out again for a ballot that a voter gave back. */
  readonly exchanged: number;
  /** Misprinted or damaged before they were handed out. */
  readonly spoiled: number;
  /** Not used. */
  readonly left: number;
}

/** The figures that must agree before anybody counts (election rules, section 12). */
export interface ControlFigures extends IssuedFigures {
  readonly printed: number;
  readonly present: number;
  readonly collected: number;
}

export const equationNames = ['printed', 'issuedWithinPresent', 'collectedWithinIssued'] as const;
export type EquationName = (typeof equationNames)[number];

/** One equation with its two sides, so that it can be said in words and shown in figures. */
export interface Equation {
  readonly name: EquationName;
  readonly relation: '=' | '<=';
  readonly left: number;
  readonly right: number;
  /** The terms that the right side adds up, in the order in which they are said. */
  readonly terms: readonly number[];
  readonly holds: boolean;
  readonly rule: CitedRule;
}

/** Judges all equations, in the order in which the committee checks them. */
export function judgeEquations(
  figures: ControlFigures,
  regulation: ElectionRegulation,
): readonly Equation[] {
  const { printed, issued, exchanged, spoiled, left, present, collected } = figures;
  const rule = cite('countingCommittee', regulation);
  const terms = [issued, exchanged, spoiled, left];
  const used = terms.reduce((sum, each) => sum + each, 0);
  return [
    {
      name: 'printed',
      relation: '=',
      left: printed,
      right: used,
      terms,
      holds: printed === used,
      rule,
    },
    {
      name: 'issuedWithinPresent',
      relation: '<=',
      left: issued,
      right: present,
      terms: [present],
      holds: issued <= present,
      rule,
    },
    {
      name: 'collectedWithinIssued',
      relation: '<=',
      left: collected,
      right: issued,
      terms: [issued],
      holds: collected <= issued,
      rule,
    },
  ];
}
