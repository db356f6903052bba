import type { ChallengeView } from '@daihoi/contract/public-comments';
import { ok, type Result } from '@daihoi/domain/kernel';
import type { Refusal } from '../../api/refusal.ts';
import { solveInSlices } from './solve-in-slices.ts';

/** A solved challenge on its way to the server. */
export interface Proof {
  readonly ticket: string;
  readonly answers: number[];
}

/** Works on a challenge while a person writes. */
export interface Prover {
  /** Begins, unless it has; called when a form is opened. */
  begin(): void;
  /** The proof; the same one until it is dropped, so that a comment sent twice is taken once. */
  take(): Promise<Result<Proof, Refusal>>;
  /** Forgets a proof that was used, or that the server refused. */
  drop(): void;
}

interface ProverParts {
  readonly ask: () => Promise<Result<ChallengeView, Refusal>>;
  readonly pause: () => Promise<void>;
  readonly now: () => number;
}

/** A proof this near its end is made anew: it has to travel, too. */
const marginMs = 60_000;

/** Opens a prover over a question for challenges, a pause, and a clock in milliseconds. */
export function openProver({ ask, pause, now }: ProverParts): Prover {
  let begun: Promise<Result<Proof, Refusal>> | undefined;
  let until = Number.POSITIVE_INFINITY;
  return { begin: () => void start(), take: start, drop };

  function start(): Promise<Result<Proof, Refusal>> {
    if (now() > until) drop();
    begun ??= work();
    return begun;
  }

  function drop(): void {
    begun = undefined;
    until = Number.POSITIVE_INFINITY;
  }

  async function work(): Promise<Result<Proof, Refusal>> {
    const asked = await ask();
    if (!asked.ok) {
      // Not kept: the next try asks again.
      drop();
      return asked;
    }
    const { ticket, expiresAt } = asked.value;
    until = Date.parse(expiresAt) - marginMs;
    const answers = await solveInSlices(asked.value, pause);
    return ok({ ticket, answers: [...answers] });
  }
}
