import type { ImportCell, ImportSheet } from '@daihoi/domain/organisation';
import { fieldKey } from '@daihoi/domain/paper-templates';

/** A row of a sheet: the cells that hold anything. */
export type SheetRow = readonly ImportCell[];

/** Which column of a sheet holds what. */
export type SheetHead<Column extends string> = ReadonlyMap<Column, number>;

/** The words by which the head of a table names its columns; what comes first is looked for first. */
export type HeadWords<Column extends string> = readonly (readonly [Column, readonly string[]])[];

/** Cells by row, rows in order. */
function sheetRows({ cells }: ImportSheet): readonly SheetRow[] {
  const numbers = [...new Set(cells.map(({ row }) => row))].toSorted((left, right) => left - right);
  const rows = new Map<number, ImportCell[]>(numbers.map((row) => [row, []]));
  for (const cell of cells) rows.get(cell.row)?.push(cell);
  return [...rows.values()];
}

/** Each column by its words; the first cell that matches the earliest word of a list wins, and no cell is taken twice. */
function sheetHead<Column extends string>(
  row: SheetRow,
  words: HeadWords<Column>,
): SheetHead<Column> {
  const taken = new Set<number>();
  const head = new Map<Column, number>();
  for (const [column, names] of words) {
    const cells = row.filter(({ column: at }) => !taken.has(at));
    const found = names
      .map(fieldKey)
      .map((key) => cells.find(({ value }) => fieldKey(String(value)) === key))
      .find((cell) => cell !== undefined);
    if (found === undefined) continue;
    taken.add(found.column);
    head.set(column, found.column);
  }
  return head;
}

/** A table of a sheet: its head, and the rows under it. */
export interface SheetTable<Column extends string> {
  readonly head: SheetHead<Column>;
  readonly rows: readonly SheetRow[];
}

/** The table of each sheet that has one: its head is the first row that names what `isHead` asks for. */
export function sheetTables<Column extends string>(
  sheets: readonly ImportSheet[],
  words: HeadWords<Column>,
  isHead: (head: SheetHead<Column>) => boolean,
): readonly SheetTable<Column>[] {
  return sheets.flatMap((sheet) => {
    const rows = sheetRows(sheet);
    const at = rows.findIndex((row) => isHead(sheetHead(row, words)));
    return at < 0 ? [] : [{ head: sheetHead(rows[at] ?? [], words), rows: rows.slice(at + 1) }];
  });
}

/** The words of a cell as they are shown, with a comma before decimals; empty where nothing, or an error, stands in it. */
export function sheetText<Column extends string>(
  row: SheetRow,
  head: SheetHead<Column>,
  column: Column,
): string {
  const at = head.get(column);
  const cell = at === undefined ? undefined : row.find((each) => each.column === at);
  return cell === undefined || cell.kind === 'error' ? '' : cellText(cell);
}

function cellText({ kind, value }: ImportCell): string {
  const text = String(value).normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return kind === 'number' ? text.replace('.', ',') : text;
}
