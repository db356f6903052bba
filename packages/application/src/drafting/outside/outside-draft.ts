import { openRound } from '@daihoi/domain/drafting';
import { invariant } from '@daihoi/domain/kernel';
import type { CongressRecord } from '../../congress/congress-store.ts';
import type { Stores } from '../../ports/ports.ts';
import type { DraftRecord } from '../draft-store.ts';
import type { OutsideApprovalRow } from './outside-approval-store.ts';

/** True when a unit above the unit of a congress is in the tree: then that unit passes its drafts. */
export async function superiorHere(
  stores: Pick<Stores, 'units'>,
  congress: CongressRecord,
): Promise<boolean> {
  const unit = await stores.units.byId(congress.value.unitId);
  invariant(unit !== undefined, 'a congress has its unit');
  return unit.parentId !== undefined;
}

/** The newest record on the submission that is open; undefined while there is none. */
export function openApproval(
  draft: DraftRecord,
  approvals: readonly OutsideApprovalRow[],
): OutsideApprovalRow | undefined {
  const open = openRound(draft.value);
  return approvals.findLast(({ round }) => round === open?.number);
}
