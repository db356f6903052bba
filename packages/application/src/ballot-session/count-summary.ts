import type { ElectionCount } from '@daihoi/domain/election';
import type { CountPackage } from './count-package-shape.ts';

/** What a package tells of a count. */
export function summaryOf({
  outcome,
  elected,
  base,
  threshold,
  candidates,
  ballots,
}: ElectionCount): CountPackage['count'] {
  return {
    outcome,
    elected,
    base,
    threshold,
    votes: candidates.map(({ id, votes }) => ({ id, votes })),
    valid: ballots.valid,
    invalid: ballots.invalid,
  };
}
