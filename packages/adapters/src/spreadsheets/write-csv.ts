import type { WorkbookCell, WorkbookColumn, WorkbookSheet } from './workbook-sheet.ts';

const byteOrderMark = '\ufeff';
const separator = ';';

/**
 * Writes one sheet as .csv the way Excel in Vietnam opens it: UTF-8 with byte order mark, semicolons, days as
 * dd/mm/yyyy. Text that a spreadsheet would take for a formula gets an apostrophe before it; `readSheetCells` takes it
 * off again. Title lines are left out: a .csv holds the table alone.
 */
export function writeCsv(sheet: Pick<WorkbookSheet, 'columns' | 'rows'>): Uint8Array {
  const header = sheet.columns.map((column) => quoted(guarded(column.header)));
  const rows = sheet.rows.map((row) =>
    sheet.columns.map((column, index) => fieldOf(column, row[index] ?? null)),
  );
  const lines = [header, ...rows].map((fields) => `${fields.join(separator)}\r\n`);
  return new TextEncoder().encode(byteOrderMark + lines.join(''));
}

function fieldOf(column: WorkbookColumn, value: WorkbookCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (column.type === 'date') return value.split('-').toReversed().join('/');
  return quoted(guarded(value));
}

function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[;"\r\n,\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
