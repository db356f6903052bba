import type { BallotForm } from '@daihoi/domain/election';

/** A box on a printed page, millimetres from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One printed name: where its row runs, where the ink of its number and name stands, and its two boxes if the form has any. */
export interface LayoutRow {
  /** Counted from 1 over the whole ballot, in printed order. */
  readonly index: number;
  readonly candidateId: string;
  readonly name: string;
  /** The whole row between its rules, all columns. */
  readonly row: Box;
  /** The printed order number. */
  readonly number: Box;
  /** The tight box of the printed name: a strike crosses this. */
  readonly nameInk: Box;
  /** Only on the agree/disagree form. */
  readonly choices?: { readonly agree: Box; readonly disagree: Box };
}

/** The page as it was printed, before any pen: 8-bit grey as a PNG in base64. */
export interface CleanPrint {
  readonly dpi: number;
  readonly width: number;
  readonly height: number;
  readonly png: string;
}

/** A row of equal black and white cells. It names election, page and layout version; it is the same on every sheet. */
export interface LayoutCode {
  readonly box: Box;
  /** One character a cell from left to right, `1` printed black. */
  readonly cells: string;
}

export interface LayoutPage {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** The four solid squares at the corners: upper left, upper right, lower right, lower left. */
  readonly corners: readonly [Box, Box, Box, Box];
  readonly code: LayoutCode;
  /** Where the convening committee stamps; ink there says nothing. Only on the first page. */
  readonly stamp?: Box;
  readonly rows: readonly LayoutRow[];
  readonly clean: CleanPrint;
}

/** All that the reader needs to know about a ballot: the sheet that was printed is the sheet that is read. */
export interface BallotLayout {
  readonly schema: 'ballot-layout/1';
  readonly contest: {
    readonly id: string;
    readonly title: string;
    readonly office: string;
    readonly seats: number;
    readonly form: BallotForm;
  };
  readonly paper: 'A4' | 'A5';
  /** Told apart by the code on each page: a hash over contest, names and arrangement. */
  readonly fingerprint: string;
  readonly pages: readonly LayoutPage[];
}
