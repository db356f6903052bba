import type { Paper } from './paper-model.ts';
import type { ScreenPaper } from './screen-paper.ts';

/** Turns a paper into files. The same paper gives the same bytes, today and tomorrow. */
export interface PaperRenderer {
  /** A Word document with real styles, for people who go on writing. */
  toDocx(paper: Paper): Promise<Uint8Array>;
  /** A PDF with its fonts inside, for printing and keeping. */
  toPdf(paper: Paper): Promise<Uint8Array>;
  /** The same words for a page on screen, with their figures open. */
  toScreen(paper: Paper): ScreenPaper;
  /** Every line as printed, frame of the format included, one paragraph per line. */
  toText(paper: Paper): string;
}
