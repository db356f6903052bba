import { resultRoutes, type ResultView } from '@daihoi/contract/result';
import type { Loaded } from '../../../api/loaded.ts';
import { useRoute } from '../../../api/use-route.ts';
import { useAsOfQuery } from '../../../lib/as-of.ts';

/** The result of a congress as it stood on the day of the page; in the past nothing of it can be changed. */
export function useResult(congressId: string): Loaded<ResultView> {
  const query = useAsOfQuery();
  return useRoute(resultRoutes.show, { params: { congressId }, query });
}
