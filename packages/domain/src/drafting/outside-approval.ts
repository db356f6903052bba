import { err, ok, type AccountId, type CalendarDate, type Result } from '../kernel/index.ts';
import type { DraftState } from './draft-state.ts';

/** The paper by which a superior that does not work in this program passed a draft, as it is cited. */
export interface OutsideApproval {
  readonly authority: string;
  readonly number: string;
  readonly signedOn: CalendarDate;
}

/** Why the word of a superior outside is not taken. */
export type OutsideRefusal =
  | { readonly code: 'draft.superior-here' }
  | { readonly code: 'draft.not-submitted' }
  | { readonly code: 'draft.approval-in-future'; readonly today: CalendarDate }
  | { readonly code: 'draft.no-approval' }
  | { readonly code: 'draft.approval-own' };

/** What both steps look at: where the draft is, and whether somebody above its unit works in this program. */
export interface OutsideFacts {
  readonly state: DraftState;
  readonly superiorHere: boolean;
}

/**
 * The office records the paper by which the superior outside passed a submitted draft.
 * @returns the paper; refused when a superior in this program decides, nothing is submitted, or the paper is of a day to come.
 */
export function recordOutside(
  facts: OutsideFacts & { readonly today: CalendarDate },
  paper: OutsideApproval,
): Result<OutsideApproval, OutsideRefusal> {
  const refusal = notOutside(facts);
  if (refusal) return err(refusal);
  return paper.signedOn > facts.today
    ? err({ code: 'draft.approval-in-future', today: facts.today })
    : ok(paper);
}

/**
 * A second person of the unit compares the record with the signed paper and lets the draft pass by it.
 * @returns nothing to change; refused when there is no record, or when who made it would confirm it.
 */
export function confirmOutside(
  facts: OutsideFacts & { readonly by: AccountId },
  recordedBy: AccountId | undefined,
): Result<true, OutsideRefusal> {
  const refusal = notOutside(facts);
  if (refusal) return err(refusal);
  if (recordedBy === undefined) return err({ code: 'draft.no-approval' });
  return recordedBy === facts.by ? err({ code: 'draft.approval-own' }) : ok(true);
}

function notOutside({ state, superiorHere }: OutsideFacts): OutsideRefusal | undefined {
  if (superiorHere) return { code: 'draft.superior-here' };
  return state === 'SUBMITTED' ? undefined : { code: 'draft.not-submitted' };
}
