import type { FigureRef } from '../../components/paper-sheet/paper-runs.tsx';

/** Where a figure of a report leads: to the congresses it counts, on its own day, or to the one it names. */
export function figureLink({ kind, params }: FigureRef): string | undefined {
  if (kind === 'congress' && params['congress'] !== undefined)
    return `/congresses/${params['congress']}`;
  const { unit, season, level, milestone, asOf, below } = params;
  if (kind !== 'congresses' || !unit || !level || !milestone || !asOf) return undefined;
  const query = new URLSearchParams({
    asOf,
    ...(season === undefined ? {} : { season }),
    ...(below === undefined ? {} : { below }),
  });
  return `/board/${unit}/${level}/${milestone}?${query.toString()}`;
}
