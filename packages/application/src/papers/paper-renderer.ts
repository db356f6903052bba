import type { Paper } from './paper-model.ts';
import type { ScreenPaper } from './screen-paper.ts';

/** The line at the foot without its full stop, and the square for cameras, PNG. */
export interface PaperCheck {
  readonly line: string;
  readonly square: Uint8Array;
}

/** Turns a paper into files. The same paper gives the same bytes, today and tomorrow. */
export interface PaperRenderer {
  /** A Word document with real styles, for people who go on writing. */
  toDocx(paper: Paper): Promise<Uint8Array>;
  /** A PDF with its fonts inside, for printing and keeping. */
  toPdf(paper: Paper): Promise<Uint8Array>;
  /** The same words for a page on screen, with their figures open. */
  toScreen(paper: Paper): ScreenPaper;
  /** What stands at the foot of the first page so that a paper can be checked; undefined for a paper without a code. */
  toCheck(paper: Paper): PaperCheck | undefined;
  /** Every line as printed, frame of the format included, one paragraph per line. */
  toText(paper: Paper): string;
}
