/** A cell as it was read from a file. Rows and columns count from 1, as people see them. Empty cells are left out. */
export interface ImportCell {
  readonly row: number;
  readonly column: number;
  /** A date's value is YYYY-MM-DD, with `Thh:mm` behind it when the cell holds a time of day. */
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'error';
  readonly value: string | number | boolean;
  /** True when a formula stands behind the value. */
  readonly formula: boolean;
}

/** A block of cells joined into one, all four sides included. */
export interface MergedRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

export interface ImportSheet {
  readonly name: string;
  readonly cells: readonly ImportCell[];
  readonly merges: readonly MergedRange[];
}

/** Cells by row, rows in order. */
export function rowsOf(sheet: ImportSheet): ReadonlyMap<number, readonly ImportCell[]> {
  const rows = new Map<number, ImportCell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return new Map([...rows].sort(([left], [right]) => left - right));
}
