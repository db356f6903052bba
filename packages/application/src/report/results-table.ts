import type { BoardFigure } from '@daihoi/domain/progress';
import { formatDateRange } from '@daihoi/domain/text';
import {
  figureRun,
  plainRow,
  textCell,
  textRun,
  type Annex,
  type Block,
  type Run,
  type TableCell,
  type TableRow,
} from '../papers/index.ts';
import { reportWords } from './data/report-words.ts';
import { unitsFigure, withFigure } from './figure-refs.ts';
import {
  levelsCounted,
  type RemainingUnit,
  type ReportFigures,
  type ReportLevel,
} from './report-figures.ts';
import { dayText, fill, shareText, wordsOf } from './words.ts';

/** Level, total, held, closed, share, ratified, remaining: as wide as their heads need. */
const shares = [31, 11, 10, 12, 12, 13, 11] as const;

/** The table of the report, one line a level, every figure open to its units; nothing where nothing is counted. */
export function resultsTable(figures: ReportFigures): readonly Block[] {
  const levels = levelsCounted(figures);
  if (levels.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: shares.map((share, index) => ({ align: index === 0 ? 'left' : 'centre', share })),
      head: [plainRow(...reportWords.head.map(textCell))],
      rows: levels.map((level) => plainRow(...levelCells(figures, level))),
    },
  ];
}

function levelCells(figures: ReportFigures, level: ReportLevel): readonly TableCell[] {
  return [
    textCell(wordsOf(level.level).inTable),
    countCell(figures, level, { n: level.total, figure: 'total' }),
    countCell(figures, level, { n: level.held, figure: 'held' }),
    countCell(figures, level, { n: level.closed, figure: 'closed' }),
    textCell(shareText(level.closed, level.total)),
    countCell(figures, level, { n: level.ratified, figure: 'ratified' }),
    countCell(figures, level, { n: level.total - level.closed, figure: 'remaining' }),
  ];
}

/** A count that opens to its units; a zero has none to open. */
function countCell(
  figures: ReportFigures,
  level: ReportLevel,
  count: { readonly n: number; readonly figure: BoardFigure },
): TableCell {
  const text = fill('{n}', { n: count.n });
  if (count.n === 0) return textCell(text);
  return { runs: [unitsFigure(text, figures, { level, figure: count.figure })] };
}

/** The list of the units that are not done, when there are any; under a heading per level when there are several. */
export function remainingAnnex(figures: ReportFigures): readonly Annex[] {
  const levels = levelsCounted(figures).filter((level) => level.remaining.length > 0);
  if (levels.length === 0) return [];
  return [
    {
      title: fill(reportWords.annexTitle, { asOf: dayText(figures.asOf) }),
      orientation: 'portrait',
      blocks: [
        {
          kind: 'table',
          columns: [
            { align: 'centre', share: 8 },
            { align: 'left', share: 42 },
            { align: 'centre', share: 20 },
            { align: 'centre', share: 14 },
            { align: 'left', share: 16 },
          ],
          head: [plainRow(...reportWords.annexHead.map(textCell))],
          rows: levels.flatMap((level) => levelRows(figures, level, levels.length > 1)),
        },
      ],
    },
  ];
}

function levelRows(
  figures: ReportFigures,
  level: ReportLevel,
  grouped: boolean,
): readonly TableRow[] {
  const left = level.total - level.closed;
  const others = left - level.remaining.length;
  return [
    ...(grouped ? [wideRow('group', counted(reportWords.annexGroup, left))] : []),
    ...level.remaining.map((unit, index) => plainRow(...unitCells(unit, index + 1))),
    ...(others > 0 ? [wideRow('plain', counted(reportWords.annexOthers, others))] : []),
  ];

  function counted(sentence: string, n: number): readonly Run[] {
    const figure = unitsFigure(fill('{n}', { n }), figures, { level, figure: 'remaining' });
    return withFigure(sentence, figure, { level: wordsOf(level.level).inTable });
  }
}

function wideRow(role: TableRow['role'], runs: readonly Run[]): TableRow {
  return { role, cells: [textCell(''), { runs, across: 4 }] };
}

function unitCells(unit: RemainingUnit, order: number): readonly TableCell[] {
  const { under } = unit;
  const name = figureRun(unit.name, { kind: 'congress', params: { congress: unit.congressId } });
  return [
    textCell(String(order)),
    {
      runs: under === undefined ? [name] : [name, textRun(fill(reportWords.underUnit, { under }))],
    },
    textCell(plannedText(unit)),
    textCell(dayText(unit.deadline)),
    textCell(noteOf(unit)),
  ];
}

function noteOf(unit: RemainingUnit): string {
  const { notes } = reportWords;
  const said = [
    ...(unit.late ? [notes.late] : []),
    ...(unit.forecastLate && !unit.late ? [notes.forecast] : []),
    ...(unit.state === 'RETURNED' ? [notes.returned] : []),
    ...(unit.state === 'POSTPONED' ? [notes.postponed] : []),
  ];
  return said.join('; ');
}

function plannedText({ planned }: RemainingUnit): string {
  return planned ? formatDateRange(planned, 'vi') : reportWords.noPlan;
}
