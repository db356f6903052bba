import type { AccountId, CalendarDate, Instant } from '../kernel/index.ts';

/** What became of sealed ballots in the end. */
export const disposalOutcomes = ['destroyed', 'handedOver'] as const;
export type DisposalOutcome = (typeof disposalOutcomes)[number];

/** The end of keeping the ballots of one count: by which paper, and who recorded it. */
export interface BallotDisposal {
  readonly outcome: DisposalOutcome;
  readonly on: CalendarDate;
  /** The number of the decision or of the hand-over record. */
  readonly paper: string;
  readonly recordedAt: Instant;
  readonly recordedBy: AccountId;
}
