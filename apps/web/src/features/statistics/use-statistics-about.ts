import type { CalendarDate } from '@daihoi/domain/kernel';
import { useParams } from 'react-router';
import { useSession } from '../../api/session-context.ts';
import { useAsOf } from '../../lib/as-of.ts';

/** Whose statistics a page shows: the unit of the address or of the first grant, its season, the day. */
export interface StatisticsAbout {
  readonly unitId: string;
  readonly season: string;
  readonly asOf: CalendarDate;
}

/** Undefined while the person's units take part in no season. */
export function useStatisticsAbout(): StatisticsAbout | undefined {
  const session = useSession();
  const asOf = useAsOf();
  const { unitId } = useParams();
  const unit = unitId ?? session.grants[0]?.unit.id;
  const season = session.seasons[0];
  return unit && season ? { unitId: unit, season: season.id, asOf: asOf.day } : undefined;
}

/** The file of the statistics in the browser. */
export function fileHref({ unitId, season, asOf }: StatisticsAbout, kind: 'xlsx' | 'docx'): string {
  return `/api/units/${unitId}/statistics.${kind}?season=${season}&asOf=${asOf}`;
}
