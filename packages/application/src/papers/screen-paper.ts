import type { FigureRef, TableRow } from './paper-blocks.ts';

/** A stretch of a printed paper on screen; a figure carries what it opens. */
export interface ScreenRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly figure?: FigureRef;
}

export interface ScreenLine {
  readonly kind: 'line';
  /** What the line is in the party format: partyTitle, issuingBody, body, heading1 ... */
  readonly role: string;
  readonly runs: readonly ScreenRun[];
}

export interface ScreenCell {
  readonly runs: readonly ScreenRun[];
  readonly align: 'left' | 'centre' | 'right';
  readonly across: number;
  readonly down: number;
}

export interface ScreenRow {
  readonly role: TableRow['role'];
  readonly cells: readonly ScreenCell[];
}

export type ScreenBlock =
  | ScreenLine
  | {
      readonly kind: 'table';
      readonly shares: readonly number[];
      readonly head: readonly ScreenRow[];
      readonly rows: readonly ScreenRow[];
    };

/** Two columns whose rows stand level. */
export type ScreenColumns = readonly {
  readonly left: readonly ScreenLine[];
  readonly right: readonly ScreenLine[];
}[];

/** A paper as a page shows it: the same words in the same order as on paper, with its figures open. */
export interface ScreenPaper {
  readonly header: ScreenColumns;
  readonly blocks: readonly ScreenBlock[];
  readonly signing: ScreenColumns;
  readonly annexes: readonly (readonly ScreenBlock[])[];
  readonly foot?: ScreenLine;
}
