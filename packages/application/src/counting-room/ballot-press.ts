import type {
  BallotArrangement,
  BallotDraft,
  BallotMeasures,
  CleanPrint,
  LayoutPage,
} from '@daihoi/counting/layout';

/** What one printing is for: votes, a test of the machines, or approval before print. */
export type BallotSheetKind = 'vote' | 'test' | 'specimen';

/** A stroke of a pen on one page of a test ballot, in millimetres. */
export interface PenStroke {
  readonly page: number;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  /** As in `#1f3f9a`. */
  readonly ink: string;
}

/** What is to be printed. */
export interface PrintOrder {
  readonly draft: BallotDraft;
  readonly arrangement: BallotArrangement;
  readonly kind: BallotSheetKind;
  /** One entry a ballot: what a pen has done to it. Left out: one ballot, untouched. */
  readonly ballots?: readonly (readonly PenStroke[])[];
}

/** A page as it was set: where each thing stands, and the page itself as a drawing. */
export interface PrintedPage extends Omit<LayoutPage, 'clean'> {
  readonly svg: string;
}

export interface PrintedBallot {
  readonly pdf: Uint8Array;
  /** The pages of one ballot. */
  readonly pages: readonly PrintedPage[];
}

/** Sets ballots; it alone knows how wide letters are. Equal orders give equal bytes. */
export interface BallotPress {
  measure(draft: BallotDraft, kind: BallotSheetKind): BallotMeasures;
  print(order: PrintOrder): PrintedBallot;
  /** Ballots with a pen's strokes on them, drawn page by page. */
  draw(order: PrintOrder): readonly string[];
  /** The same ballot many times over in one file, hardly larger than one of them. */
  repeat(pdf: Uint8Array, times: number): Uint8Array;
}

/** A drawing of a page to be turned into dots. */
export interface PageDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Turns drawings into what a perfect scanner would see. */
export interface CleanRaster {
  render(page: PageDrawing): Promise<CleanPrint>;
}
