export { defaultReadLimits, type ReadLimits } from './read-limits.ts';
export { readSheetCells } from './read-sheet-cells.ts';
export type { CellRange, SheetCell, SheetCells } from './sheet-cells.ts';
export type { SpreadsheetError } from './spreadsheet-error.ts';
export type { WorkbookCell, WorkbookColumn, WorkbookSheet } from './workbook-sheet.ts';
export { writeCsv } from './write-csv.ts';
export { writeWorkbook } from './write-workbook.ts';
