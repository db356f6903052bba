import { cite, type CitedRule } from './cited-rule.ts';
import { regulation190, type ElectionRegulation } from './regulation.ts';

/** Who came, of those convened; for a delegates' congress also of the subordinate organisations. */
export interface QuorumRoll {
  readonly present: number;
  readonly convened: number;
  readonly organisations?: { readonly present: number; readonly convened: number };
}

/** Whether a congress may sit, with the fewest people that make it so. */
export interface Quorum {
  readonly met: boolean;
  readonly needed: number;
  readonly rule: CitedRule;
}

/** A congress sits with two thirds of those convened, from two thirds of the subordinate organisations. */
export function assessQuorum(
  roll: QuorumRoll,
  regulation: ElectionRegulation = regulation190,
): Quorum {
  const people = isTwoThirds(roll.present, roll.convened);
  const { organisations } = roll;
  const spread =
    organisations === undefined || isTwoThirds(organisations.present, organisations.convened);
  const needed = Math.ceil((roll.convened * 2) / 3);
  return { met: people && spread, needed, rule: cite('quorum', regulation) };
}

function isTwoThirds(part: number, whole: number): boolean {
  return part * 3 >= whole * 2;
}
