import { openRound } from '@daihoi/domain/drafting';
import { rolesFrom } from '../../access/index.ts';
import type { CongressRecord } from '../../congress/congress-store.ts';
import type { Stores } from '../../ports/ports.ts';
import type { DraftRecord } from '../draft-store.ts';
import type { OutsideApprovalRow } from './outside-approval-store.ts';

/** True when somebody who works for a unit above the unit of a congress can pass its drafts in this program. */
export async function superiorHere(
  stores: Pick<Stores, 'units' | 'outsideApprovals'>,
  congress: CongressRecord,
): Promise<boolean> {
  const above = (await stores.units.lineTo(congress.unitPath)).slice(0, -1);
  const ids = above.map(({ id }) => id);
  return (
    ids.length > 0 && stores.outsideApprovals.hasOfficer(ids, rolesFrom('draft.judge', 'above'))
  );
}

/** The newest record on the submission that is open; undefined while there is none. */
export function openApproval(
  draft: DraftRecord,
  approvals: readonly OutsideApprovalRow[],
): OutsideApprovalRow | undefined {
  const open = openRound(draft.value);
  return approvals.findLast(({ round }) => round === open?.number);
}
