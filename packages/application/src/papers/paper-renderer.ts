import type { Block } from './paper-blocks.ts';
import type { Paper } from './paper-model.ts';
import type { ScreenPaper } from './screen-paper.ts';

/** The line at the foot without its full stop, and the square for cameras, PNG. */
export interface PaperCheck {
  readonly line: string;
  readonly square: Uint8Array;
}

/** What a passage holds: blocks, or the annexes of the paper with their titles. */
export type PassageContent = readonly Block[] | 'annexes';

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
  /** What stands there while a paper is a draft: its foot without a code, and an empty square. */
  toOpenCheck(paper: Paper): PaperCheck;
  /**
   * Stretches of a paper in their order, labels counted through all of them, as WordprocessingML that needs no style of the file it is
   * put into; `annexes` stands for its annexes.
   */
  toPassages(paper: Paper, parts: readonly PassageContent[]): Promise<readonly string[]>;
  /** Every line as printed, frame of the format included, one paragraph per line. */
  toText(paper: Paper): string;
}
