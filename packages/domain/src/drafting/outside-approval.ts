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

/** Who recorded a paper; undefined for somebody whose account is gone. */
interface Recorded {
  readonly recordedBy: { readonly id?: AccountId | undefined };
}

/** Whether a person may let a draft pass by the record on its open submission: there is one, and another person made it. */
export function mayConfirmOutside(by: AccountId, approval: Recorded | undefined): boolean {
  return approval !== undefined && approval.recordedBy.id !== by;
}

/**
 * A second person of the unit compares the record with the signed paper and lets the draft pass by it.
 * @returns the record; refused when there is none, or when who made it would confirm it.
 */
export function confirmOutside<A extends Recorded>(
  facts: OutsideFacts & { readonly by: AccountId },
  approval: A | undefined,
): Result<A, OutsideRefusal> {
  const refusal = notOutside(facts);
  if (refusal) return err(refusal);
  if (approval === undefined) return err({ code: 'draft.no-approval' });
  return mayConfirmOutside(facts.by, approval) ? ok(approval) : err({ code: 'draft.approval-own' });
}

function notOutside({ state, superiorHere }: OutsideFacts): OutsideRefusal | undefined {
  if (superiorHere) return { code: 'draft.superior-here' };
  return state === 'SUBMITTED' ? undefined : { code: 'draft.not-submitted' };
}
