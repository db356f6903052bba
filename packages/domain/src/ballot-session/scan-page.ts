import { rowChoices } from './ballot-marks.ts';

/** The largest file of scans that is taken, in bytes (200 MiB). */
export const scanFileLimit = 200 * 1024 * 1024;

/** What a scanner's image turned out to be. `fault`: its file could not be opened at all. */
export const scanPageKinds = ['ballot', 'blank', 'foreign', 'unreadable', 'fault'] as const;
export type ScanPageKind = (typeof scanPageKinds)[number];

/** What the reader saw in one printed row; `unsure` is for people. */
export const scanMarks = ['struck', 'left', ...rowChoices, 'unsure'] as const;
export type ScanMark = (typeof scanMarks)[number];

/** One row of a page as it was read. */
export interface ScanRow {
  /** The printed number, from 1 over the whole ballot. */
  readonly number: number;
  readonly mark: ScanMark;
}

/** One image of a sheet, in the order in which the sheets came. */
export interface ScanPage {
  readonly id: string;
  /** The file that it came in. */
  readonly file: string;
  readonly kind: ScanPageKind;
  /** Which page of the ballot it is, from 1; only of ballots. */
  readonly layoutPage?: number | undefined;
  readonly rows: readonly ScanRow[];
  /** An earlier page with the pen in the same places. */
  readonly twin?: string | undefined;
}

/** One file as it was handed in. */
export interface ScanFile {
  readonly id: string;
  /** An earlier file of the same count with the same bytes. */
  readonly sameAs?: string | undefined;
  /** Every page of it was read. */
  readonly read: boolean;
}

/** Why the scans of a witness stop the count until people say what it is. */
export type ScanStop =
  | { readonly kind: 'sameFile'; readonly file: string; readonly other: string }
  | { readonly kind: 'sameSheet'; readonly page: string; readonly other: string }
  | { readonly kind: 'notBallot'; readonly page: string; readonly seen: ScanPageKind }
  /** Ballots of which a page was not scanned: the back, when only one side went through. `first` is counted from 1. */
  | { readonly kind: 'pageMissing'; readonly ballots: number; readonly first: number }
  | { readonly kind: 'count'; readonly sheets: number; readonly collected: number };

/** What people may say to a stop: by page, by file, or by the place of a ballot counted from 1. */
export type ScanAnswer =
  /** Not a ballot of the box, or one that is there already. */
  | { readonly kind: 'removed'; readonly page: string }
  /** A sheet of the box in its own right. */
  | { readonly kind: 'kept'; readonly page: string }
  /** A later image of the same sheet takes its place. */
  | { readonly kind: 'rescanned'; readonly page: string; readonly by: string }
  | { readonly kind: 'fileRemoved'; readonly file: string }
  /** Everything is scanned again: this file and all before it count no more. */
  | { readonly kind: 'startedOver'; readonly file: string }
  /** Of so many ballots a page is missing, and people read those from the paper. */
  | { readonly kind: 'fromPaper'; readonly ballots: number }
  /** A ballot that no scanner takes: people read it from the paper. */
  | { readonly kind: 'missing'; readonly ballot: number }
  /** A place kept for a missing ballot is given up again. */
  | { readonly kind: 'found'; readonly ballot: number };

/** One ballot as a scanner saw it. A ballot that could not be scanned has no pages. */
export interface ScannedSheet {
  readonly pages: readonly string[];
}
