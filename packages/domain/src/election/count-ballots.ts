import { err, ok, type Result } from '../kernel/index.ts';
import type { BallotCount } from './ballot-count.ts';
import type { BallotForm } from './ballot-form.ts';
import type { BallotPile } from './ballot-pile.ts';
import { checkPiles } from './check-piles.ts';
import { checkTallies } from './check-tallies.ts';
import { countPiles } from './count-piles.ts';
import { countTallies } from './count-tallies.ts';
import type { BallotTallies, ElectionInput } from './election-input.ts';
import type { ElectionRefusal } from './election-refusal.ts';
import type { ElectionSettings } from './election-settings.ts';
import { noReasons } from './no-reasons.ts';
import { reconcile } from './reconcile.ts';

/** How the ballots are to be read. */
export interface ReadingRules {
  readonly form: BallotForm;
  readonly settings: ElectionSettings;
}

/** Counts what was entered, ballots or totals; exactly one of them, unless the ballot is void before counting. */
export function countBallots(
  input: ElectionInput,
  rules: ReadingRules,
): Result<BallotCount, ElectionRefusal> {
  const { ballots, tallies } = input;
  if (ballots !== undefined && tallies !== undefined) {
    return err({ code: 'election.counted-twice', at: 'tallies' });
  }
  if (ballots !== undefined) return fromPiles({ ...input, ballots }, rules);
  if (tallies !== undefined) return fromTallies({ ...input, tallies }, rules);
  return reconcile(input).length > 0
    ? ok(nothingCounted(input))
    : err({ code: 'election.nothing-counted', at: 'ballots' });
}

function fromPiles(
  input: ElectionInput & { readonly ballots: readonly BallotPile[] },
  { form, settings }: ReadingRules,
): Result<BallotCount, ElectionRefusal> {
  const { ballots, seats, collected } = input;
  const candidates = input.candidates.map(({ id }) => id);
  const refusal = checkPiles(ballots, { form, candidates: new Set(candidates), collected });
  return refusal === undefined
    ? countPiles(ballots, { form, seats, candidates, settings })
    : err(refusal);
}

function fromTallies(
  input: ElectionInput & { readonly tallies: BallotTallies },
  { form }: ReadingRules,
): Result<BallotCount, ElectionRefusal> {
  const { tallies, candidates, seats, collected } = input;
  const refusal = checkTallies(tallies, { form, seats, candidates, collected });
  return refusal === undefined
    ? ok(countTallies(tallies, { candidates, rows: form === 'agreeDisagree' }))
    : err(refusal);
}

/** The box was stopped before its ballots were opened. */
function nothingCounted({ candidates }: ElectionInput): BallotCount {
  return {
    valid: 0,
    invalid: 0,
    invalidReasons: noReasons(),
    candidates: candidates.map(({ id }) => ({ id, votes: 0, disagree: 0, uncounted: 0 })),
    open: 0,
    withoutVotes: 0,
    withoutRows: 0,
  };
}
