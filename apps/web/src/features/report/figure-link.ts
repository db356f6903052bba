import type { FigureRef } from '../../components/paper-sheet/paper-runs.tsx';

/** Where a figure of a report leads: to the congresses it counts, on its own day, or to the one it names. */
export function figureLink({ kind, params }: FigureRef): string | undefined {
  if (kind === 'congress' && params['congress'] !== undefined)
    return `/congresses/${params['congress']}`;
  const { unit, level, milestone, asOf } = params;
  if (kind !== 'congresses' || !unit || !level || !milestone || !asOf) return undefined;
  return `/board/${unit}/${level}/${milestone}?asOf=${asOf}`;
}
