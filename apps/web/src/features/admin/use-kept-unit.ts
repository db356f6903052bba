import type { UnitRef } from '@daihoi/contract/http';
import { useSession } from '../../api/session-context.ts';

/** The highest unit whose accounts the signed-in person keeps; undefined for whoever keeps none. */
export function useKeptUnit(): UnitRef | undefined {
  return useSession().grants.find((grant) => grant.role === 'administrator')?.unit;
}
