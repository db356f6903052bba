import {
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PrintedCell, PrintedRow, PrintedTable } from '../forms/printed-paper.ts';
import { rowToSign } from '../forms/party-format.ts';
import { splitWidth, twipsFromMm } from './twips.ts';
import { wordLine } from './word-line.ts';
import { wordAlign } from './word-styles.ts';

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const borders = {
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
} as const;

const margins = {
  top: twipsFromMm(0.7),
  bottom: twipsFromMm(0.7),
  left: twipsFromMm(1.2),
  right: twipsFromMm(1.2),
} as const;

const signingHeight = twipsFromMm(rowToSign);

/** A ruled table as wide as the text (in twips); head rows come again on every page, no row breaks over a page. */
export function wordTable(table: PrintedTable, width: number): Table {
  return new Table({
    borders,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: splitWidth(width, table.shares),
    margins,
    rows: [
      ...table.head.map((row) => wordRow(row, true)),
      ...table.rows.map((row) => wordRow(row, false)),
    ],
  });
}

function wordRow(row: PrintedRow, tableHeader: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader,
    ...(row.toSign ? { height: { value: signingHeight, rule: HeightRule.ATLEAST } } : {}),
    children: row.cells.map(wordCell),
  });
}

function wordCell(cell: PrintedCell): TableCell {
  return new TableCell({
    ...(cell.across > 1 ? { columnSpan: cell.across } : {}),
    ...(cell.down > 1 ? { rowSpan: cell.down } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [wordLine(cell.line, { alignment: wordAlign[cell.align] })],
  });
}
