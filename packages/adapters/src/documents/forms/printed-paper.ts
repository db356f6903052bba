import type { ColumnAlign, FigureRef, TableRow } from '@daihoi/application/papers';
import type { LineRole, LineStyles } from './line-style.ts';

/** A stretch of text as it is printed: NFC, no control characters, figures already unbreakable. */
export interface PrintedRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** What the figure opens on screen; paper does not show it. */
  readonly figure?: FigureRef;
}

/** One paragraph and what it is. `keepNext` holds it on the page of what follows. */
export interface PrintedLine {
  readonly kind: 'line';
  readonly role: LineRole;
  readonly runs: readonly PrintedRun[];
  readonly keepNext: boolean;
}

export interface PrintedCell {
  readonly line: PrintedLine;
  readonly align: ColumnAlign;
  readonly across: number;
  readonly down: number;
}

export interface PrintedRow {
  readonly role: TableRow['role'];
  /** Room for a signature by hand. */
  readonly toSign: boolean;
  /** No page ends between this row and the next one; of a last row: and what follows the table. */
  readonly staysWithNext: boolean;
  readonly cells: readonly PrintedCell[];
}

export interface PrintedTable {
  readonly kind: 'table';
  readonly shares: readonly number[];
  readonly head: readonly PrintedRow[];
  readonly rows: readonly PrintedRow[];
}

export interface PrintedPageBreak {
  readonly kind: 'pageBreak';
}

export type PrintedBlock = PrintedLine | PrintedTable | PrintedPageBreak;

/** Two columns without borders; `rows` stand level with one another. */
export interface PrintedColumns {
  readonly rows: readonly {
    readonly left: readonly PrintedLine[];
    readonly right: readonly PrintedLine[];
  }[];
}

export interface PrintedAnnex {
  readonly landscape: boolean;
  /** Without a page of its own. */
  readonly goesOn: boolean;
  readonly blocks: readonly PrintedBlock[];
}

/** What is drawn and written at the foot of the first page so that the paper can be checked. */
export interface PrintedCheck {
  /** The squares of the code for cameras, a row a text of 0 and 1. */
  readonly rows: readonly string[];
  /** The foot line, standing in beside the square. */
  readonly line: PrintedLine;
  /** The code in letters, for the properties of the file. */
  readonly code: string;
}

/** A paper in the words and the order of the party format: what the Word file, the PDF and the text are all made from. */
export interface PrintedPaper {
  /** The name in the file's properties. */
  readonly name: string;
  readonly styles: LineStyles;
  readonly header: PrintedColumns;
  readonly blocks: readonly PrintedBlock[];
  readonly signing: PrintedColumns;
  readonly annexes: readonly PrintedAnnex[];
  readonly foot: PrintedLine | null;
  readonly check: PrintedCheck | null;
  readonly pageNumber: LineRole;
  /** Written across every page of a rehearsal. */
  readonly watermark: string | null;
}
