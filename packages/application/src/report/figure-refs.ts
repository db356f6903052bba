import { figureRun, type Run } from '../papers/index.ts';
import type { ReportFigures } from './report-figures.ts';

/** A printed figure that opens to the congresses behind it: those of a level that reached a milestone by the day. */
export function unitsFigure(
  text: string,
  figures: Pick<ReportFigures, 'unitId' | 'seasonId' | 'asOf'>,
  list: { readonly level: string; readonly milestone: string },
): Run {
  return figureRun(text, {
    kind: 'congresses',
    params: {
      unit: figures.unitId,
      season: figures.seasonId,
      asOf: figures.asOf,
      level: list.level,
      milestone: list.milestone,
    },
  });
}
