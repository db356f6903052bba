import { plainElection } from './plain-election.ts';
import type { PlainInput, PlainTallies } from './plain-input.ts';
import type { Random } from './random.ts';

/** The totals that people would write down for these ballots, with what they may leave out left out. */
export function totalsOf(random: Random, election: PlainInput): PlainTallies {
  const { answer } = plainElection(election);
  if (answer === undefined) return { valid: election.collected, invalid: 0, votes: {} };
  const totals: PlainTallies = { valid: answer.valid, invalid: answer.invalid, votes: {} };
  for (const row of answer.rows) {
    if (row.votes > 0 || random.chance(70)) totals.votes[row.id] = row.votes;
  }
  if (random.chance(50)) totals.invalidReasons = answer.reasons;
  if (answer.form !== 'agreeDisagree') return totals;
  if (random.chance(60)) totals.disagree = rowsOf(answer.rows, 'disagree');
  if (random.chance(60)) totals.uncounted = rowsOf(answer.rows, 'uncounted');
  return totals;
}

function rowsOf(
  rows: { id: string; disagree: number; uncounted: number }[],
  field: 'disagree' | 'uncounted',
): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [row.id, row[field]]));
}
