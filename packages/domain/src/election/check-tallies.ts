import { countTallies, figureOf } from './count-tallies.ts';
import type { BallotTallies, ElectionCandidate } from './election-input.ts';
import type { ElectionRefusal } from './election-refusal.ts';

/** What the totals are read against. */
export interface TallyContext {
  readonly form: 'strike' | 'agreeDisagree';
  readonly seats: number;
  readonly candidates: readonly ElectionCandidate[];
  readonly collected: number;
}

/** Refuses totals that break the equations of the counting session. */
export function checkTallies(
  tallies: BallotTallies,
  context: TallyContext,
): ElectionRefusal | undefined {
  return (
    checkNames(tallies, context) ??
    checkBallots(tallies, context) ??
    checkVotes(tallies, context) ??
    checkRows(tallies, context)
  );
}

function checkNames(tallies: BallotTallies, context: TallyContext): ElectionRefusal | undefined {
  const known = new Set(context.candidates.map(({ id }) => id));
  const { votes, disagree = {}, uncounted = {} } = tallies;
  for (const [field, record] of Object.entries({ votes, disagree, uncounted })) {
    const stranger = Object.keys(record).find((id) => !known.has(id));
    if (stranger !== undefined) {
      const at = `tallies.${field}.${stranger}`;
      return { code: 'election.unknown-candidate', at, found: stranger };
    }
    if (field !== 'votes' && context.form === 'strike' && Object.keys(record).length > 0) {
      const figures = { found: field, expected: context.form };
      return { code: 'election.marks-of-other-form', at: `tallies.${field}`, ...figures };
    }
  }
  return undefined;
}

/** valid + invalid == collected, and the reasons told add up to the invalid ballots. */
function checkBallots(tallies: BallotTallies, context: TallyContext): ElectionRefusal | undefined {
  const laid = tallies.valid + tallies.invalid;
  if (laid !== context.collected) {
    const figures = { found: laid, expected: context.collected };
    return { code: 'election.ballots-not-collected', at: 'tallies', ...figures };
  }
  if (tallies.invalidReasons === undefined) return undefined;
  const told = Object.values(tallies.invalidReasons).reduce<number>(
    (sum, each) => sum + (each ?? 0),
    0,
  );
  if (told === tallies.invalid) return undefined;
  const figures = { found: told, expected: tallies.invalid };
  return { code: 'election.reasons-not-invalid', at: 'tallies.invalidReasons', ...figures };
}

/** votes[i] <= valid, and all votes together <= valid * seats. */
function checkVotes(tallies: BallotTallies, context: TallyContext): ElectionRefusal | undefined {
  const over = Object.entries(tallies.votes).find(([, votes]) => votes > tallies.valid);
  if (over !== undefined) {
    const figures = { found: over[1], expected: tallies.valid };
    return { code: 'election.votes-over-valid', at: `tallies.votes.${over[0]}`, ...figures };
  }
  const all = Object.values(tallies.votes).reduce((sum, votes) => sum + votes, 0);
  const most = tallies.valid * context.seats;
  return all > most
    ? { code: 'election.votes-over-marks', at: 'tallies.votes', found: all, expected: most }
    : undefined;
}

/** agree + disagree + uncounted == valid, for every candidate whose rows were told. */
function checkRows(tallies: BallotTallies, context: TallyContext): ElectionRefusal | undefined {
  if (context.form === 'strike') return undefined;
  const laid = countTallies(tallies, { candidates: context.candidates, rows: true });
  const broken = laid.candidates.find(
    ({ votes, disagree, uncounted }) =>
      disagree < 0 || uncounted < 0 || votes + disagree + uncounted !== tallies.valid,
  );
  if (broken === undefined) return undefined;
  const told = [tallies.votes, tallies.disagree, tallies.uncounted].map(
    (record) => figureOf(record, broken.id) ?? 0,
  );
  const found = told.reduce((sum, each) => sum + each, 0);
  const figures = { found, expected: tallies.valid };
  return { code: 'election.rows-not-valid', at: `tallies.votes.${broken.id}`, ...figures };
}
