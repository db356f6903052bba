/** What the pen did in a row; `ambiguous` is for people. */
export type RowMark = 'struck' | 'left' | 'agree' | 'disagree' | 'both' | 'none' | 'ambiguous';

/** Why a row was not decided. */
export const rowDoubts = [
  'cropped',
  'printMissing',
  'printShifted',
  'grainy',
  'partialStrike',
  'offCentre',
  'faintStroke',
  'extraInk',
  'encircled',
  'strokeFromNeighbour',
  'twoLineName',
  'unclearMark',
  'correctedMark',
] as const;
export type RowDoubt = (typeof rowDoubts)[number];

/** One row of a page as read. */
export interface RowReading {
  /** Counted from 1 over the whole ballot, in printed order. */
  readonly index: number;
  readonly candidateId: string;
  readonly mark: RowMark;
  /** From 0 to 1: how far the measures lie from where they would be doubted. */
  readonly confidence: number;
  readonly doubt?: RowDoubt;
}
