import type { BallotPaper } from './ballot-request.ts';

/** How the words over the names are set: with air, or close together where that saves a page. */
export type HeadStyle = 'roomy' | 'compact';

/** What a style of head takes of a page, in millimetres. */
export interface HeadMeasures {
  /** From the upper edge of the page to the head. */
  readonly top: number;
  /** Between the head and the row of column titles. */
  readonly gap: number;
  /** Height of the row of column titles. */
  readonly titles: { readonly strike: number; readonly agreeDisagree: number };
}

/** What the arrangement has to know of a paper, in millimetres. */
export interface SheetMeasures {
  readonly width: number;
  readonly height: number;
  /** From the edges to text and rows. */
  readonly side: number;
  readonly heads: Readonly<Record<HeadStyle, HeadMeasures>>;
  /** Where rows end: above the strip and the lower corner marks. */
  readonly bottom: number;
  readonly gutter: number;
  readonly numberWidth: number;
  readonly agreeWidth: number;
  readonly disagreeWidth: number;
  readonly tallestRow: number;
}

/** Side and distance from the edges of the four corner marks: printers leave the outermost millimetres white. */
export const cornerMark = { side: 5, edge: 9 } as const;

/** The strip stands in line with the lower corner marks. */
export const codeStrip = { cell: 2, height: 3 } as const;

/** Below 6.5 mm a stroke through one name touches the next; from 8 mm on a row takes any hand. */
export const rowHeights = { least: 6.5, comfortable: 8 } as const;

/** Paper beside a printed name, so that a stroke may begin and end outside the letters. */
export const nameInset = { left: 3, right: 4 } as const;

/** Sizes of printed names in points and the row that each needs. */
export const nameSizes: readonly { readonly size: number; readonly row: number }[] = [
  { size: 14, row: 7.6 },
  { size: 13.5, row: 7.3 },
  { size: 13, row: 7 },
  { size: 12.5, row: 6.7 },
  { size: 12, row: rowHeights.least },
];

export const sheetMeasures: Readonly<Record<BallotPaper, SheetMeasures>> = {
  A4: {
    width: 210,
    height: 297,
    side: 17,
    heads: {
      roomy: { top: 16, gap: 3, titles: { strike: 7.5, agreeDisagree: 8.5 } },
      compact: { top: 11, gap: 1.8, titles: { strike: 5.6, agreeDisagree: 8 } },
    },
    bottom: 279,
    gutter: 6,
    numberWidth: 12,
    agreeWidth: 24,
    disagreeWidth: 32,
    tallestRow: 11,
  },
  A5: {
    width: 148,
    height: 210,
    side: 12,
    heads: {
      roomy: { top: 16, gap: 3, titles: { strike: 7.5, agreeDisagree: 11.5 } },
      compact: { top: 16, gap: 2, titles: { strike: 6, agreeDisagree: 11.5 } },
    },
    bottom: 192,
    gutter: 5,
    numberWidth: 11,
    agreeWidth: 20,
    disagreeWidth: 20,
    tallestRow: 10,
  },
};
