import type { CongressState } from '@daihoi/domain/congress';

/** How far an organisation that meets in August has come by the end of July, where nothing more is told of it. */
export function reachBefore(firstDay: string): CongressState {
  if (firstDay <= '2020-08-07') return 'APPROVED';
  return firstDay <= '2020-08-14' ? 'SUBMITTED_FOR_APPROVAL' : 'PREPARING';
}
