import { countElection, type ElectionCount, type ElectionInput } from '@daihoi/domain/election';
import { plainElection } from './plain-election.ts';
import type { PlainAnswer, PlainInput } from './plain-input.ts';

/** One election seen by both implementations. */
export interface Comparison {
  /** Fields on which they differ; empty means that they agree. */
  readonly differences: readonly string[];
  /** What happened, for the distribution: the outcome or the refusal. */
  readonly label: string;
  readonly next: readonly string[];
}

/** Lets both implementations judge one election and names every difference. */
export function compareElection(input: PlainInput): Comparison {
  if (!isElectionInput(input)) return { differences: ['no election'], label: 'refusal', next: [] };
  const counted = countElection(input);
  const { objections, answer } = plainElection(input);
  if (!counted.ok) {
    const { code } = counted.error;
    const differences = objections.includes(code)
      ? []
      : [`refused ${code}, plainly ${objections.join(' ')}`];
    return { differences, label: code, next: [] };
  }
  if (answer === undefined) {
    return {
      differences: [`counted, plainly refused ${objections.join(' ')}`],
      label: 'refusal',
      next: [],
    };
  }
  const { outcome, next } = counted.value;
  return { differences: differencesOf(counted.value, answer), label: outcome, next };
}

/** The generator writes loose types, for the plain implementation shares none with the engine; the fields are the same. */
function isElectionInput(input: PlainInput | ElectionInput): input is ElectionInput {
  return 'regulation' in input;
}

function differencesOf(engine: ElectionCount, plain: PlainAnswer): string[] {
  const pairs: Record<string, readonly [unknown, unknown]> = {
    form: [engine.ballotForm, plain.form],
    valid: [engine.ballots.valid, plain.valid],
    invalid: [engine.ballots.invalid, plain.invalid],
    reasons: [nonZero(engine.ballots.invalidReasons), nonZero(plain.reasons)],
    base: [engine.base, plain.base],
    threshold: [engine.threshold, plain.threshold],
    rows: [engine.candidates.map(rowOf), plain.rows],
    elected: [votesDown(engine.elected, engine), plain.elected],
    alternates: [engine.alternates, plain.alternates],
    alternatesTied: [engine.alternatesTied, plain.alternatesTied],
    tied: [engine.tied, plain.tied],
    seatsLeft: [engine.seatsLeft, plain.seatsLeft],
    outcome: [engine.outcome, plain.outcome],
    next: [engine.next, plain.next],
    articles: [plain.articles.filter((each) => !articlesOf(engine).includes(each)), []],
  };
  return Object.entries(pairs)
    .filter(([, [left, right]]) => JSON.stringify(left) !== JSON.stringify(right))
    .map(
      ([field, [left, right]]) => `${field}: ${JSON.stringify(left)} | ${JSON.stringify(right)}`,
    );
}

function rowOf(row: ElectionCount['candidates'][number]): PlainAnswer['rows'][number] {
  const { id, votes, disagree, uncounted, percentOfBase: percent, rank, majority } = row;
  return { id, votes, disagree, uncounted, percent, rank, majority };
}

/** The elected as they came, provided that votes never rise along the list. */
function votesDown(ids: readonly string[], engine: ElectionCount): readonly string[] {
  const votes = ids.map((id) => engine.candidates.find((each) => each.id === id)?.votes ?? 0);
  return votes.every((each, index) => index === 0 || each <= (votes[index - 1] ?? 0))
    ? ids
    : ['not in order of votes'];
}

function articlesOf({ rules }: ElectionCount): string[] {
  return rules.map(({ article, clause, for: purpose }) =>
    clause === undefined ? `${article} ${purpose}` : `${article}.${clause} ${purpose}`,
  );
}

function nonZero(reasons: Readonly<Record<string, number | undefined>>): [string, number][] {
  return Object.keys(reasons)
    .toSorted()
    .map((reason): [string, number] => [reason, reasons[reason] ?? 0])
    .filter(([, count]) => count > 0);
}
