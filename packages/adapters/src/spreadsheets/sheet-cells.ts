/** A cell with what it holds. Rows and columns count from 1, as people see them. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'error';
  /** A date is YYYY-MM-DD, with `Thh:mm` behind it when the cell holds a time of day; an error is its text. */
  readonly value: string | number | boolean;
  /** True when a formula stands behind the value; the value is then what was last calculated, or empty text. */
  readonly formula: boolean;
}

/** A block of cells joined into one, all four sides included. */
export interface CellRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** All cells of a sheet that hold anything, row by row, and its merged blocks. */
export interface SheetCells {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly CellRange[];
}
