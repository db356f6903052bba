import { decodeText } from './decode-text.ts';
import type { FileInHand } from './read-xlsx.ts';
import type { SheetCell, SheetCells } from './sheet-cells.ts';
import { refuseFile } from './spreadsheet-error.ts';

const separators = [';', ',', '\t'] as const;

/** Reads a .csv: fields between semicolons, commas or tabs, quoted where they hold one of these, a quote or a line end. */
export function readCsv(file: FileInHand): readonly SheetCells[] {
  const text = decodeText(file);
  const declared = /^sep=(.)\r?\n/u.exec(text);
  const separator = declared?.[1] ?? likelySeparator(text);
  const start = declared ? declared[0].length : 0;
  const name = file.fileName.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '');
  const walk = { text, start, separator, firstRow: declared ? 2 : 1 };
  return [{ name, cells: readFields(walk, { ...file, sheet: name }), merges: [] }];
}

/** The separator that the first line with anything in it has most of, outside quotes. */
function likelySeparator(text: string): string {
  const line = /[^\r\n]+/u.exec(text)?.[0].replace(/"[^"]*"/gu, '') ?? '';
  const counts = separators.map((separator) => ({
    separator,
    count: line.split(separator).length,
  }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}

interface FieldWalk {
  readonly text: string;
  readonly start: number;
  readonly separator: string;
  readonly firstRow: number;
}

function readFields(
  walk: FieldWalk,
  file: FileInHand & { readonly sheet: string },
): readonly SheetCell[] {
  const { text, separator } = walk;
  const cells: SheetCell[] = [];
  let [row, column, at] = [walk.firstRow, 1, walk.start];
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, { at, row }) : plainField(walk, at);
    if (field.value !== '') {
      const value = unguard(field.value);
      cells.push({ row, column, kind: 'text', value, formula: false });
      checkExtent({ row, column, cells: cells.length }, file);
    }
    const ending = text[field.end];
    if (ending !== undefined && ending !== separator && ending !== '\n' && ending !== '\r') {
      broken(row, 'text-after-quote');
    }
    at = field.end + (ending === '\r' && text[field.end + 1] === '\n' ? 2 : 1);
    [row, column] = ending === separator ? [row, column + 1] : [row + 1, 1];
  }
  return cells;
}

interface Field {
  readonly value: string;
  readonly end: number;
}

function plainField(walk: FieldWalk, at: number): Field {
  const { text, separator } = walk;
  let end = at;
  while (end < text.length && !isEnd(text[end], separator)) end += 1;
  return { value: text.slice(at, end), end };
}

function isEnd(letter: string | undefined, separator: string): boolean {
  return letter === separator || letter === '\n' || letter === '\r';
}

function quotedField(text: string, start: { readonly at: number; readonly row: number }): Field {
  let from = start.at + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return broken(start.row, 'quote-not-closed');
    if (text[close + 1] !== '"') {
      return { value: text.slice(start.at + 1, close).replaceAll('""', '"'), end: close + 1 };
    }
    from = close + 2;
  }
}

/** Takes off the apostrophe that `writeCsv` puts before what a spreadsheet would take for a formula. */
function unguard(value: string): string {
  return /^'+[=+\-@\t\r]/u.test(value) ? value.slice(1) : value;
}

function checkExtent(
  reached: { readonly row: number; readonly column: number; readonly cells: number },
  file: FileInHand & { readonly sheet: string },
): void {
  const { maxRows, maxColumns, maxCells } = file.limits;
  const { sheet } = file;
  const { row, column, cells } = reached;
  if (row > maxRows) {
    refuseFile({ code: 'spreadsheet.too-many-rows', sheet, found: row, limit: maxRows });
  }
  if (column > maxColumns) {
    refuseFile({ code: 'spreadsheet.too-many-columns', sheet, found: column, limit: maxColumns });
  }
  if (cells > maxCells) {
    refuseFile({ code: 'spreadsheet.too-many-cells', sheet, found: cells, limit: maxCells });
  }
}

function broken(row: number, why: string): never {
  return refuseFile({ code: 'spreadsheet.broken', part: String(row), why });
}
