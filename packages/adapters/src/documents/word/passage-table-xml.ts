import type { ColumnAlign } from '@daihoi/application/papers';
import { rowToSign } from '../forms/party-format.ts';
import type { PrintedCell, PrintedLine, PrintedRow, PrintedTable } from '../forms/printed-paper.ts';
import { splitWidth, twipsFromMm } from './twips.ts';

type LineXml = (line: PrintedLine, align: ColumnAlign) => string;

/** A ruled table as wide as the text, in twips; its head comes again on every page, no row breaks over one. */
export function tableXml(table: PrintedTable, width: number, lineXml: LineXml): string {
  const widths = splitWidth(width, table.shares);
  const open = widths.map(() => 0);
  const rows = [
    ...table.head.map((row) => rowXml(row, { isHead: true, open, lineXml })),
    ...table.rows.map((row) => rowXml(row, { isHead: false, open, lineXml })),
  ];
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
  return `<w:tbl>${propertiesXml(width)}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function propertiesXml(width: number): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides.map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`,
  );
  const margins = [
    ['top', 0.7],
    ['left', 1.2],
    ['bottom', 0.7],
    ['right', 1.2],
  ] as const;
  const room = margins.map(([side, mm]) => `<w:${side} w:w="${twipsFromMm(mm)}" w:type="dxa"/>`);
  return `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${room.join('')}</w:tblCellMar></w:tblPr>`;
}

interface RowPlace {
  readonly isHead: boolean;
  /** How many rows below a tall cell still covers, by column. */
  readonly open: number[];
  readonly lineXml: LineXml;
}

function rowXml(row: PrintedRow, { isHead, open, lineXml }: RowPlace): string {
  const cells: string[] = [];
  let at = 0;
  function cover(): void {
    while ((open[at] ?? 0) > 0) {
      open[at] = (open[at] ?? 0) - 1;
      cells.push('<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>');
      at += 1;
    }
  }
  for (const cell of row.cells) {
    cover();
    open.fill(cell.down - 1, at, at + cell.across);
    at += cell.across;
    cells.push(cellXml(cell, lineXml));
  }
  cover();
  const height = row.toSign
    ? `<w:trHeight w:val="${twipsFromMm(rowToSign)}" w:hRule="atLeast"/>`
    : '';
  const head = isHead ? '<w:tblHeader/>' : '';
  return `<w:tr><w:trPr><w:cantSplit/>${height}${head}</w:trPr>${cells.join('')}</w:tr>`;
}

function cellXml({ line, align, across, down }: PrintedCell, lineXml: LineXml): string {
  const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : '';
  const tall = down > 1 ? '<w:vMerge w:val="restart"/>' : '';
  return `<w:tc><w:tcPr>${span}${tall}<w:vAlign w:val="center"/></w:tcPr>${lineXml(line, align)}</w:tc>`;
}
