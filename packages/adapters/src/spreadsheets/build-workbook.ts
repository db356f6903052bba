import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import type { WorkbookCell, WorkbookColumn, WorkbookSheet } from './workbook-sheet.ts';

const formats = {
  text: '@',
  integer: '#,##0',
  decimal: '#,##0.00',
  percent: '0.00%',
  date: 'dd/mm/yyyy',
} as const;

const headerStyle = {
  fontWeight: 'bold',
  backgroundColor: '#EFEAE2',
  borderColor: '#8A8378',
  bottomBorderStyle: 'thin',
  alignVertical: 'center',
  wrap: true,
} as const;

/** Builds an .xlsx in the calling thread: what the worker does. */
export async function buildWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const built = sheets.map((sheet): Sheet<Buffer> => ({
    sheet: sheet.name,
    data: rowsOf(sheet),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: sheet.titles.length + 1,
  }));
  return writeXlsxFile(built, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer();
}

function rowsOf(sheet: WorkbookSheet): Row[] {
  const titles = sheet.titles.map((title): Row => [{ type: String, value: printable(title) }]);
  const header = sheet.columns.map((column): Cell => ({
    type: String,
    value: printable(column.header),
    ...headerStyle,
  }));
  const rows = sheet.rows.map((row) =>
    sheet.columns.map((column, index) => cellOf(column, row[index] ?? null)),
  );
  return [...titles, header, ...rows];
}

function cellOf(column: WorkbookColumn, value: WorkbookCell): Cell {
  if (value === null || value === '') return null;
  const format = column.format ?? formats[column.type];
  if (typeof value === 'number') return { type: Number, value, format };
  if (column.type !== 'date')
    return { type: String, value: printable(value), format: formats.text };
  return { type: Date, value: new Date(`${value}T00:00:00Z`), format };
}

const longestText = 32_767;

/** Text that XML can hold: no control characters, no half of a pair, not longer than a cell. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
    .slice(0, longestText);
}
