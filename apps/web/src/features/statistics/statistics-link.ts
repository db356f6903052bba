import type { StatisticsLine } from '@daihoi/contract/statistics';
import type { StatisticsAbout } from './use-statistics-about.ts';

/** Where the people or elections behind a figure are listed. */
export function behindLink(
  { unitId, season, seasonNamed }: StatisticsAbout,
  line: Pick<StatisticsLine, 'level' | 'office'>,
  pick: { readonly of: 'persons' | 'contests'; readonly name: string; readonly code?: string },
): string {
  const query = new URLSearchParams({
    of: pick.of,
    ...(pick.code === undefined ? {} : { code: pick.code }),
    ...(seasonNamed ? { season } : {}),
  });
  return `/statistics/${unitId}/${line.level}/${line.office}/${pick.name}?${query}`;
}
