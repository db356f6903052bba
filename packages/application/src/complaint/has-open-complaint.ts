import type { CongressId } from '@daihoi/domain/kernel';
import type { Stores } from '../ports/ports.ts';

/** True while a complaint about the congress waits for its conclusion. */
export async function hasOpenComplaint(
  stores: Pick<Stores, 'complaints'>,
  congressId: CongressId,
): Promise<boolean> {
  const complaints = await stores.complaints.ofCongress(congressId);
  return complaints.some(({ complaint }) => complaint.state.kind !== 'CONCLUDED');
}
