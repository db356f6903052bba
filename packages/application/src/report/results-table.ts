import { formatDateRange } from '@daihoi/domain/text';
import {
  figureRun,
  plainRow,
  textCell,
  type Annex,
  type Block,
  type TableCell,
} from '../papers/index.ts';
import { reportWords } from './data/report-words.ts';
import { unitsFigure } from './figure-refs.ts';
import {
  levelsBelow,
  type RemainingUnit,
  type ReportFigures,
  type ReportLevel,
} from './report-figures.ts';
import { dayText, fill, shareText, wordsOf } from './words.ts';

const number = { align: 'centre', share: 10 } as const;

/** The table of the report: one line a level, every figure open to its units. */
export function resultsTable(figures: ReportFigures): Block {
  return {
    kind: 'table',
    columns: [{ align: 'left', share: 34 }, number, number, number, number, number, number],
    head: [plainRow(...reportWords.head.map(textCell))],
    rows: levelsBelow(figures)
      .filter((level) => level.total > 0)
      .map((level) => plainRow(...levelCells(figures, level))),
  };
}

function levelCells(figures: ReportFigures, level: ReportLevel): readonly TableCell[] {
  return [
    textCell(wordsOf(level.level).inTable),
    countCell(figures, level, { n: level.total, milestone: 'total' }),
    countCell(figures, level, { n: level.held, milestone: 'held' }),
    countCell(figures, level, { n: level.closed, milestone: 'closed' }),
    textCell(shareText(level.closed, level.total)),
    countCell(figures, level, { n: level.ratified, milestone: 'ratified' }),
    countCell(figures, level, { n: level.total - level.closed, milestone: 'remaining' }),
  ];
}

function countCell(
  figures: ReportFigures,
  level: ReportLevel,
  count: { readonly n: number; readonly milestone: string },
): TableCell {
  const list = { level: level.level, milestone: count.milestone };
  return { runs: [unitsFigure(fill('{n}', { n: count.n }), figures, list)] };
}

/** The list of the units that are not done, when there are any. */
export function remainingAnnex(figures: ReportFigures): readonly Annex[] {
  const units = levelsBelow(figures).flatMap((level) => level.remaining);
  if (units.length === 0) return [];
  return [
    {
      title: fill(reportWords.annexTitle, { asOf: dayText(figures.asOf) }),
      orientation: 'portrait',
      blocks: [
        {
          kind: 'table',
          columns: [
            { align: 'centre', share: 8 },
            { align: 'left', share: 44 },
            { align: 'centre', share: 20 },
            { align: 'centre', share: 14 },
            { align: 'left', share: 14 },
          ],
          head: [plainRow(...reportWords.annexHead.map(textCell))],
          rows: units.map((unit, index) => plainRow(...unitCells(unit, index + 1))),
        },
      ],
    },
  ];
}

function unitCells(unit: RemainingUnit, order: number): readonly TableCell[] {
  return [
    textCell(String(order)),
    { runs: [figureRun(unit.name, { kind: 'congress', params: { congress: unit.congressId } })] },
    textCell(plannedText(unit)),
    textCell(dayText(unit.deadline)),
    textCell(unit.late ? reportWords.noteLate : unit.forecastLate ? reportWords.noteForecast : ''),
  ];
}

function plannedText({ planned }: RemainingUnit): string {
  return planned ? formatDateRange(planned, 'vi') : reportWords.noPlan;
}
