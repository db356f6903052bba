import { figureRun, textRun, type Run } from '../papers/index.ts';
import type { BoardFigure } from '@daihoi/domain/progress';
import type { ReportFigures, ReportLevel } from './report-figures.ts';
import { fill } from './words.ts';

/**
 * A printed figure that opens to the congresses behind it: those of a level that the board counts under the same name on
 * the same day. `below` leaves the reporting unit's own congress out, as the levels of a report do.
 */
export function unitsFigure(
  text: string,
  figures: Pick<ReportFigures, 'unitId' | 'seasonId' | 'asOf' | 'own'>,
  { level, figure }: { readonly level: ReportLevel; readonly figure: BoardFigure },
): Run {
  return figureRun(text, {
    kind: 'congresses',
    params: {
      unit: figures.unitId,
      season: figures.seasonId,
      asOf: figures.asOf,
      level: level.level,
      milestone: figure,
      ...(figures.own !== level && figures.own?.level === level.level ? { below: '1' } : {}),
    },
  });
}

/** A sentence with a figure in the place of its `{n}`; its other holes are words. */
export function withFigure(
  sentence: string,
  figure: Run,
  values: Readonly<Record<string, string>> = {},
): readonly Run[] {
  const [before = '', after = ''] = sentence.split('{n}').map((part) => fill(part, values));
  return [...wordsRun(before), figure, ...wordsRun(after)];
}

function wordsRun(text: string): readonly Run[] {
  return text === '' ? [] : [textRun(text)];
}
