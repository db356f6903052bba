import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { PrintedColumns, PrintedLine } from '../forms/printed-paper.ts';
import { splitWidth } from './twips.ts';
import { wordGap, wordLine } from './word-line.ts';

export interface ColumnsPlace {
  /** Width of the text in twips. */
  readonly width: number;
  readonly shares: { readonly left: number; readonly right: number };
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** Two columns without borders: the head of a paper and its end. No row breaks over a page. */
export function wordColumns({ rows }: PrintedColumns, place: ColumnsPlace): Table {
  const widths = splitWidth(place.width, [place.shares.left, place.shares.right]);
  return new Table({
    borders: noBorders,
    layout: TableLayoutType.FIXED,
    width: { size: place.width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      ({ left, right }) =>
        new TableRow({
          cantSplit: true,
          children: [columnCell(left, widths[0] ?? 0), columnCell(right, widths[1] ?? 0)],
        }),
    ),
  });
}

function columnCell(lines: readonly PrintedLine[], width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: lines.length === 0 ? [wordGap()] : lines.map((line) => wordLine(line)),
  });
}
