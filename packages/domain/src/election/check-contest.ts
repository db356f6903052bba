import type { ElectionInput } from './election-input.ts';
import type { ElectionRefusal } from './election-refusal.ts';

/** Refuses a contest that cannot be: no seat, no name, one name twice, a round that does not fit. */
export function checkContest(input: ElectionInput): ElectionRefusal | undefined {
  return checkSeats(input) ?? checkCandidates(input) ?? checkRound(input);
}

function checkSeats(input: ElectionInput): ElectionRefusal | undefined {
  if (input.seats < 1) return { code: 'election.no-seats', at: 'seats', found: input.seats };
  const alternates = input.alternateSeats ?? 0;
  if (alternates > 0 && input.office !== 'delegates') {
    return {
      code: 'election.alternates-only-for-delegates',
      at: 'alternateSeats',
      found: alternates,
    };
  }
  return undefined;
}

function checkCandidates(input: ElectionInput): ElectionRefusal | undefined {
  if (input.candidates.length === 0) return { code: 'election.no-candidates', at: 'candidates' };
  const seen = new Set<string>();
  for (const [index, { id }] of input.candidates.entries()) {
    if (seen.has(id)) {
      return { code: 'election.duplicate-candidate', at: `candidates[${index}].id`, found: id };
    }
    seen.add(id);
  }
  return undefined;
}

function checkRound(input: ElectionInput): ElectionRefusal | undefined {
  const { kind, number } = input.round ?? { kind: 'first' };
  if (number !== undefined && (number < 1 || (kind === 'first') !== (number === 1))) {
    return { code: 'election.round-number', at: 'round.number', found: number };
  }
  if (kind === 'tieRevote' && input.candidates.length <= input.seats) {
    const figures = { found: input.candidates.length, expected: input.seats + 1 };
    return { code: 'election.tie-revote-without-surplus', at: 'candidates', ...figures };
  }
  return undefined;
}
