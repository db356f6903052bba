import type { CellRange } from './sheet-cells.ts';
import { refuseFile } from './spreadsheet-error.ts';
import { attributeOf, decodeEntities, scanXml, type XmlTag } from './scan-xml.ts';

/** What the values alone do not tell: formulas, error values, merged blocks, and how far the sheet reaches. */
export interface SheetStructure {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly cellCount: number;
  /** Keys of `cellKey`. */
  readonly formulas: ReadonlySet<number>;
  readonly errors: ReadonlyMap<number, string>;
  readonly merges: readonly CellRange[];
}

/** The largest sheet the format allows. */
const lastPossibleRow = 1_048_576;
const lastPossibleColumn = 16_384;

/** One number for a place, in the order of reading. */
export function cellKey(place: { readonly row: number; readonly column: number }): number {
  return place.row * (lastPossibleColumn + 1) + place.column;
}

/** The place behind a key. */
export function placeOf(key: number): { readonly row: number; readonly column: number } {
  const column = key % (lastPossibleColumn + 1);
  return { row: (key - column) / (lastPossibleColumn + 1), column };
}

interface CellInHand {
  readonly key: number;
  readonly isError: boolean;
  textFrom: number;
  holds: boolean;
}

/** Walks the cells of a worksheet part. Cells that only carry a format do not count. */
export function scanSheet(source: { readonly part: string; readonly xml: string }): SheetStructure {
  const found = {
    lastRow: 0,
    lastColumn: 0,
    cellCount: 0,
    formulas: new Set<number>(),
    errors: new Map<number, string>(),
    merges: new Array<CellRange>(),
  };
  let cell: CellInHand | undefined;
  scanXml(source, (tag) => {
    if (tag.name === 'mergeCell' && tag.kind !== 'close') {
      found.merges.push(parseRange(source.part, attributeOf(tag, 'ref') ?? ''));
    } else if (tag.name === 'row' && tag.kind !== 'close') {
      checkRowNumber(source.part, attributeOf(tag, 'r'));
    } else if (tag.name === 'c') {
      if (tag.kind === 'close' && cell?.holds) count(found, placeOf(cell.key));
      cell = tag.kind === 'open' ? startCell(source.part, tag) : undefined;
    } else if (cell) lookInside(cell, { tag, found, xml: source.xml });
  });
  return found;
}

function count(
  found: { lastRow: number; lastColumn: number; cellCount: number },
  place: { readonly row: number; readonly column: number },
): void {
  found.cellCount += 1;
  found.lastRow = Math.max(found.lastRow, place.row);
  found.lastColumn = Math.max(found.lastColumn, place.column);
}

function startCell(part: string, tag: XmlTag): CellInHand {
  const key = cellKey(parseAddress(part, attributeOf(tag, 'r') ?? ''));
  return { key, isError: attributeOf(tag, 't') === 'e', textFrom: 0, holds: false };
}

function lookInside(
  cell: CellInHand,
  at: {
    readonly tag: XmlTag;
    readonly xml: string;
    readonly found: { readonly formulas: Set<number>; readonly errors: Map<number, string> };
  },
): void {
  const { tag, found, xml } = at;
  if (tag.name === 'f') found.formulas.add(cell.key);
  if (tag.name === 'f' || tag.name === 'v' || tag.name === 'is') cell.holds = true;
  if (tag.name !== 'v' || !cell.isError) return;
  if (tag.kind === 'open') cell.textFrom = tag.to;
  else found.errors.set(cell.key, decodeEntities(xml.slice(cell.textFrom, tag.from)).slice(0, 40));
}

function checkRowNumber(part: string, raw: string | undefined): void {
  if (raw === undefined) return;
  const row = Number(raw);
  if (!Number.isInteger(row) || row < 1 || row > lastPossibleRow) broken(part, 'sheet-row');
}

function parseRange(part: string, ref: string): CellRange {
  const [from = '', to = from] = ref.split(':');
  const first = parseAddress(part, from);
  const last = parseAddress(part, to);
  return {
    fromRow: first.row,
    toRow: last.row,
    fromColumn: first.column,
    toColumn: last.column,
  };
}

/** A1, AB12. */
export function parseAddress(
  part: string,
  raw: string,
): { readonly row: number; readonly column: number } {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(raw);
  const [, letters = '', digits = ''] = found ?? [];
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  const row = Number(digits);
  const fits = row >= 1 && row <= lastPossibleRow && column <= lastPossibleColumn;
  return found && fits ? { row, column } : broken(part, 'sheet-address');
}

function broken(part: string, why: string): never {
  return refuseFile({ code: 'spreadsheet.broken', part, why });
}
