import { err, ok, type Result } from '../kernel/index.ts';
import type { ElectionBody } from './election-body.ts';
import { exclusionsOf, mayExclude, type Exclusion, type ExclusionReason } from './exclusion.ts';
import type { ElectionRefusal } from './election-refusal.ts';

/** One convened person. Absence without an exclusion stays in the base. */
export interface RegisterEntry {
  readonly id: string;
  readonly present: boolean;
  readonly exclusion: ExclusionReason | null;
}

/** The roll of a ballot, frozen when it is opened. */
export interface BallotRoll {
  readonly convened: number;
  readonly excluded: readonly Exclusion[];
  readonly present: number;
}

/** Draws the roll from the register; refuses a reason that the body does not know, and an excluded person who is present. */
export function rollFromRegister(
  register: readonly RegisterEntry[],
  body: ElectionBody,
): Result<BallotRoll, ElectionRefusal> {
  for (const [index, { exclusion, present, id }] of register.entries()) {
    if (exclusion === null) continue;
    const at = `register[${index}]`;
    if (!mayExclude(body, exclusion)) {
      return err({ code: 'election.exclusion-not-of-body', at, found: exclusion });
    }
    if (present) return err({ code: 'election.excluded-present', at, found: id });
  }
  const excluded = exclusionsOf(body)
    .map((reason) => ({ reason, count: countOf(register, reason) }))
    .filter(({ count }) => count > 0);
  const present = register.filter((entry) => entry.present).length;
  return ok({ convened: register.length, excluded, present });
}

function countOf(register: readonly RegisterEntry[], reason: ExclusionReason): number {
  return register.filter(({ exclusion }) => exclusion === reason).length;
}
