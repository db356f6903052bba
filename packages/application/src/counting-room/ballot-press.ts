import type { PenStroke } from '@daihoi/counting/deck';
import type {
  BallotArrangement,
  BallotDraft,
  BallotMeasures,
  BallotPurpose,
  CleanPrint,
  LayoutPage,
} from '@daihoi/counting/layout';

/** What one printing is for: votes, a test of the machines, a rehearsal, or approval before print. */
export type BallotSheetKind = BallotPurpose | 'specimen';

/** What is to be printed. */
export interface PrintOrder {
  readonly draft: BallotDraft;
  readonly arrangement: BallotArrangement;
  readonly kind: BallotSheetKind;
}

/** Ballots that a pen has been at: one entry a ballot. */
export interface MarkedOrder extends PrintOrder {
  readonly ballots: readonly (readonly PenStroke[])[];
}

/** What is to be approved before print. */
export interface ProofOrder {
  readonly draft: BallotDraft;
  readonly arrangement: BallotArrangement;
  /** How many ballots the run will have, if that is known. */
  readonly run: number | undefined;
  readonly rehearsal?: boolean;
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
  printMarked(order: MarkedOrder): Uint8Array;
  /** The same ballot many times over in one file, hardly larger than one of them. */
  repeat(pdf: Uint8Array, times: number): Uint8Array;
  /** The sheet that is signed before anything is printed: the names in order and all figures, and a specimen. */
  proof(order: ProofOrder): Uint8Array;
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
