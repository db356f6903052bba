import type { AccountId, Instant } from '../kernel/index.ts';
import type { DraftKind } from './draft-kind.ts';
import type { DraftState } from './draft-state.ts';

/**
 * A paper of a congress while it is written. Its versions are numbered from 1 and never change; what stands here is where
 * the draft is, who holds it, and how often it went up.
 */
export interface Draft {
  readonly kind: DraftKind;
  readonly title: string;
  readonly state: DraftState;
  /** The number of the newest version; 0 while there is none. */
  readonly newest: number;
  /** Every time it was submitted, oldest first. */
  readonly rounds: readonly DraftRound[];
  /** Who alone may change it now; undefined while everybody of the office may. */
  readonly editor?: DraftEditor;
}

/** One person of the office holds the draft, so that two do not write at once. */
export interface DraftEditor {
  readonly by: AccountId;
  readonly since: Instant;
}

/** What can become of a submitted version. */
export const draftOutcomes = ['returned', 'passed', 'takenBack'] as const;
export type DraftOutcome = (typeof draftOutcomes)[number];

/** One submission: which version went up, and what came of it. */
export interface DraftRound {
  readonly number: number;
  readonly version: number;
  readonly outcome?: DraftOutcome;
  /** Why the unit took it up again after it was passed. */
  readonly revisedFor?: string;
}

/** The submission that the superior has before it; undefined while there is none. */
export function openRound(draft: Draft): DraftRound | undefined {
  const last = draft.rounds.at(-1);
  return last?.outcome === undefined ? last : undefined;
}

/** The last submission that the superior decided; undefined while it decided none. */
export function lastDecided(draft: Draft): DraftRound | undefined {
  return draft.rounds.findLast(({ outcome }) => outcome === 'returned' || outcome === 'passed');
}

/** The newest version that the superior may see; 0 while nothing went up. What was taken back is not for it. */
export function newestSubmitted(draft: Draft): number {
  return Math.max(
    0,
    ...draft.rounds.filter(({ outcome }) => outcome !== 'takenBack').map(({ version }) => version),
  );
}
