/** A cell to be written: text, a number, a day as YYYY-MM-DD in a date column, or nothing. */
export type WorkbookCell = string | number | null;

export interface WorkbookColumn {
  readonly header: string;
  readonly type: 'text' | 'integer' | 'decimal' | 'percent' | 'date';
  /** In characters. */
  readonly width: number;
  /** A number format of the spreadsheet instead of the one of the type. */
  readonly format?: string;
}

/** A sheet to be written: title lines, a header that stays in sight, and rows under it. */
export interface WorkbookSheet {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly titles: readonly string[];
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}
