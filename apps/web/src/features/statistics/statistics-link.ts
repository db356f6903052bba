import type { StatisticsLine } from '@daihoi/contract/statistics';

/** Where the people or elections behind a figure are listed. */
export function behindLink(
  unitId: string,
  line: Pick<StatisticsLine, 'level' | 'office'>,
  pick: { readonly of: 'persons' | 'contests'; readonly name: string; readonly code?: string },
): string {
  const query = new URLSearchParams({
    of: pick.of,
    ...(pick.code === undefined ? {} : { code: pick.code }),
  });
  return `/statistics/${unitId}/${line.level}/${line.office}/${pick.name}?${query}`;
}
