import { lineText } from './print-runs.ts';
import type { PrintedBlock, PrintedColumns, PrintedPaper, PrintedRow } from './printed-paper.ts';

/** Every line of a printed paper in reading order: left column before right, cells of a row with tabs between them. */
export function printedLines(paper: PrintedPaper): readonly string[] {
  return [
    ...columnLines(paper.header),
    ...paper.blocks.flatMap(blockLines),
    ...columnLines(paper.signing),
    ...paper.annexes.flatMap((annex) => annex.blocks.flatMap(blockLines)),
    ...(paper.foot === null ? [] : [lineText(paper.foot)]),
  ];
}

function columnLines({ rows }: PrintedColumns): readonly string[] {
  return rows.flatMap(({ left, right }) => [...left, ...right].map(lineText)).filter(Boolean);
}

function blockLines(block: PrintedBlock): readonly string[] {
  if (block.kind === 'pageBreak') return [];
  if (block.kind === 'line') return [lineText(block)];
  return [...block.head, ...block.rows].map(rowText);
}

function rowText(row: PrintedRow): string {
  return row.cells.map((cell) => lineText(cell.line)).join('\t');
}
