import { resultRoutes, type ResultView } from '@daihoi/contract/result';
import type { Loaded } from '../../../api/loaded.ts';
import { useRoute } from '../../../api/use-route.ts';
import { useAsOf } from '../../../lib/as-of.ts';

/** The result of a congress; while the page stands in the past nothing of it can be changed. */
export function useResult(congressId: string): Loaded<ResultView> {
  const result = useRoute(resultRoutes.show, { params: { congressId } });
  const { past } = useAsOf();
  if (result.status !== 'here' || !past) return result;
  const closed = { mayEnter: false, mayPlan: false, mayDecide: false };
  return { ...result, data: { ...result.data, ...closed } };
}
