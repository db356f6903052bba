import type { CalendarDate } from '../kernel/index.ts';
import { segmentsOf } from '../organisation/index.ts';
import type { Membership } from './ancestry.ts';

/** Where a unit stood in the tree during a stretch of days. */
export interface Place {
  readonly path: string;
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
}

/**
 * Under which units a unit lay, and when, from its places in time; stretches that touch are joined, so that a rename or
 * a move inside the same province does not look like leaving the province.
 */
export function membershipsOf(places: readonly Place[]): readonly Membership[] {
  const bySegment = new Map<string, Membership[]>();
  const ordered = places.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const place of ordered)
    for (const segment of segmentsOf(place.path)) join(bySegment, segment, place);
  return [...bySegment.values()].flat();
}

function join(bySegment: Map<string, Membership[]>, segment: string, place: Place): void {
  const known = bySegment.get(segment) ?? [];
  const last = known.at(-1);
  const stretch = place.until ? { until: place.until } : {};
  const joined =
    last && last.until === place.from
      ? [...known.slice(0, -1), { segment, from: last.from, ...stretch }]
      : [...known, { segment, from: place.from, ...stretch }];
  bySegment.set(segment, joined);
}
