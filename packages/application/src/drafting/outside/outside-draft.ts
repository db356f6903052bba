import { mayConfirmOutside, openRound } from '@daihoi/domain/drafting';
import { may, rolesFrom, type Actor } from '../../access/index.ts';
import type { CongressRecord } from '../../congress/congress-store.ts';
import type { Stores } from '../../ports/ports.ts';
import type { DraftRecord } from '../draft-store.ts';
import type { OutsideApprovalRow } from './outside-approval-store.ts';

/** True when somebody who works for a unit above the unit of a congress can pass its drafts in this program. */
export async function superiorHere(
  stores: Pick<Stores, 'units' | 'accounts'>,
  congress: CongressRecord,
): Promise<boolean> {
  const above = (await stores.units.lineTo(congress.unitPath)).slice(0, -1);
  const ids = above.map(({ id }) => id);
  const served = await stores.accounts.unitsWithRole(ids, rolesFrom('draft.judge', 'above'));
  return served.size > 0;
}

/** The newest record on the submission that is open; undefined while there is none. */
export function openApproval(
  draft: DraftRecord,
  approvals: readonly OutsideApprovalRow[],
): OutsideApprovalRow | undefined {
  const open = openRound(draft.value);
  return approvals.findLast(({ round }) => round === open?.number);
}

/** Whether a recorded paper let a submission of the draft pass. */
export async function wasPassedOutside(
  stores: Pick<Stores, 'outsideApprovals'>,
  draft: DraftRecord,
): Promise<boolean> {
  const approvals = await stores.outsideApprovals.ofDraft(draft.id);
  return approvals.some(({ confirmedAt }) => confirmedAt !== undefined);
}

/** Whether the reader is the second person who can let a draft of the unit pass by the open record. */
export function mayConfirm(
  actor: Actor,
  unitPath: string,
  open: OutsideApprovalRow | undefined,
): boolean {
  return may(actor, 'draft.confirm-outside', unitPath) && mayConfirmOutside(actor.accountId, open);
}
