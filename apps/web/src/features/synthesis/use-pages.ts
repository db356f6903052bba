import { synthesisRoutes } from '@daihoi/contract/synthesis';
import { useState } from 'react';
import { useRoute } from '../../api/use-route.ts';
import type { PlaceLine } from './places.ts';
import { useWhichSynthesis } from './which-synthesis.ts';

interface Cursor {
  readonly afterLines?: number;
  readonly afterFirst?: string;
  readonly afterGroup?: number;
}

/** The same at each drawing, so that keys which take from it come to rest. */
const nothing = { proposals: [], groups: [] };

/** Pages of a place, one after another: the first, and as many more as were asked for. */
export function usePages(at: PlaceLine) {
  const { params } = useWhichSynthesis();
  const asked = { ...params, place: at.place ?? ('whole' as const) };
  const [more, setMore] = useState<Cursor>({});
  const first = useRoute(synthesisRoutes.place, { params: asked, query: {} }, { keepLast: true });
  const hasMore = more.afterFirst !== undefined || more.afterGroup !== undefined;
  const next = useRoute(
    synthesisRoutes.place,
    { params: asked, query: more },
    { when: hasMore, keepLast: true },
  );
  const here = first.status === 'here' ? first.data : nothing;
  const then = hasMore && next.status === 'here' ? next.data : nothing;
  const proposals = more.afterFirst === undefined ? here.proposals : then.proposals;
  const groups = more.afterGroup === undefined ? here.groups : then.groups;
  return { first, proposals, groups, more, setMore };
}

export type Pages = ReturnType<typeof usePages>;
