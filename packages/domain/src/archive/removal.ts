import { err, ok, type AccountId, type CalendarDate, type Result } from '../kernel/index.ts';

/** What is removed: files of closed archives, or the images of ballots that were scanned. */
export const removalSources = ['archive', 'ballotImages'] as const;
export type RemovalSource = (typeof removalSources)[number];

export const removalStates = ['PROPOSED', 'CONFIRMED', 'WITHDRAWN'] as const;
export type RemovalState = (typeof removalStates)[number];

/** Files that one person proposed to remove after their term, by a numbered decision, and another confirms. */
export interface Removal {
  readonly source: RemovalSource;
  readonly decision: string;
  readonly decidedOn: CalendarDate;
  readonly state: RemovalState;
  readonly proposedBy: AccountId;
}

export type SettleRefusal =
  | { readonly code: 'removal.settled'; readonly state: RemovalState }
  | { readonly code: 'removal.same-person' };

/** Confirms or withdraws a proposal: never confirmed by who made it, and settled once. */
export function settleRemoval(
  removal: Removal,
  { move, by }: { readonly move: 'confirm' | 'withdraw'; readonly by: AccountId },
): Result<Removal, SettleRefusal> {
  if (removal.state !== 'PROPOSED') return err({ code: 'removal.settled', state: removal.state });
  if (move === 'confirm' && by === removal.proposedBy) return err({ code: 'removal.same-person' });
  return ok({ ...removal, state: move === 'confirm' ? 'CONFIRMED' : 'WITHDRAWN' });
}

export type ProposalRefusal =
  | { readonly code: 'removal.nothing-due' }
  | { readonly code: 'removal.complaint-open' }
  | { readonly code: 'removal.decision-missing' }
  | {
      readonly code: 'removal.decision-day';
      readonly decidedOn: CalendarDate;
      readonly today: CalendarDate;
    };

/** Whether a removal may be proposed, and again whether it may be done: something is due, no complaint is open, a decision says so. */
export function judgeRemoval(
  { decision, decidedOn }: Pick<Removal, 'decision' | 'decidedOn'>,
  known: {
    readonly due: number;
    readonly complaintOpen: boolean;
    readonly today: CalendarDate;
  },
): Result<true, ProposalRefusal> {
  const { due, complaintOpen, today } = known;
  if (complaintOpen) return err({ code: 'removal.complaint-open' });
  if (due === 0) return err({ code: 'removal.nothing-due' });
  if (decision === '') return err({ code: 'removal.decision-missing' });
  if (decidedOn > today) return err({ code: 'removal.decision-day', decidedOn, today });
  return ok(true);
}
