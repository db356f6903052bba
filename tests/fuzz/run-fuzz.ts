import { compareElection } from './compare.ts';
import { generateElection } from './generate-election.ts';
import type { PlainInput } from './plain-input.ts';
import { Random } from './random.ts';
import { shrinkElection } from './shrink-election.ts';

/** What a run saw. `failure` is the first disagreement, made small. */
export interface FuzzReport {
  readonly cases: number;
  readonly seconds: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly failure?: {
    readonly number: number;
    readonly input: PlainInput;
    readonly differences: readonly string[];
  };
}

/** Generates elections from a seed and stops at the first on which the two implementations disagree. */
export function runFuzz(plan: { readonly cases: number; readonly seed: number }): FuzzReport {
  const random = new Random(plan.seed);
  const counts = new Map<string, number>();
  const started = performance.now();
  for (let number = 1; number <= plan.cases; number++) {
    const input = generateElection(random);
    const { differences, label, next } = compareElection(input);
    for (const key of keysOf(input, label, next)) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (differences.length > 0) {
      const small = shrinkElection(input, (each) => compareElection(each).differences.length > 0);
      const failure = { number, input: small, differences: compareElection(small).differences };
      return { cases: number, seconds: since(started), counts, failure };
    }
  }
  return { cases: plan.cases, seconds: since(started), counts };
}

function keysOf(input: PlainInput, label: string, next: readonly string[]): string[] {
  const kind = label.startsWith('election.') ? 'refusal' : 'outcome';
  const counted = kind === 'outcome' ? [`body ${input.body}`, `round ${input.round.kind}`] : [];
  const entry = input.tallies === undefined ? 'entry ballots' : 'entry tallies';
  return [`${kind} ${label}`, ...counted, entry, ...next.map((step) => `next ${step}`)];
}

function since(started: number): number {
  return (performance.now() - started) / 1000;
}
