import type { BallotPaper } from '@daihoi/counting/layout';
import type {
  BallotSessionId,
  CountingMemberId,
  ScanPageKind,
  ScanRow,
  Witness,
} from '@daihoi/domain/ballot-session';
import type { AccountId, Id, Instant } from '@daihoi/domain/kernel';
import type { SessionPlace } from '../ballot-session-store.ts';

export type ScanFileId = Id<'ScanFileId'>;

/** How a file came in. */
export const scanSources = ['upload', 'folder', 'camera'] as const;
export type ScanSource = (typeof scanSources)[number];

/** The layout that ballots of a session were printed from. */
export interface PrintedLayout {
  readonly sessionId: BallotSessionId;
  readonly hash: string;
  readonly paper: BallotPaper;
  readonly fingerprint: string;
  /** All that the reader has to know, as `ballot make` writes it. */
  readonly text: string;
  readonly at: Instant;
}

/** A file of scans as it was handed in. The original lies in the file store under its hash. */
export interface ReceivedScan {
  readonly id: ScanFileId;
  readonly sessionId: BallotSessionId;
  readonly witness: Witness;
  readonly name: string;
  readonly hash: string;
  /** The layout that it is read by. */
  readonly layoutHash: string;
  readonly source: ScanSource;
  /** An earlier file with the same bytes. */
  readonly sameAs?: ScanFileId | undefined;
  /** Who fed the scanner. */
  readonly by: CountingMemberId;
  readonly actorId: AccountId;
  readonly actorName: string;
  readonly at: Instant;
}

/** A file with how far its reading is. */
export interface ScanProgress extends ReceivedScan {
  /** Undefined until the file was opened. */
  readonly pageCount?: number | undefined;
  readonly pagesRead: number;
  readonly readAt?: Instant | undefined;
}

/** A file that is not read to its end, with the ballot that it belongs to. */
export interface UnreadScan extends ScanProgress {
  readonly place: SessionPlace;
}

/** One page as it was read. */
export interface StoredScanPage {
  readonly file: ScanFileId;
  /** From 1 in its file. */
  readonly page: number;
  readonly kind: ScanPageKind;
  readonly layoutPage?: number | undefined;
  readonly rows: readonly ScanRow[];
  /** Codes of the reader: why rows or the page are for people. */
  readonly doubts: readonly string[];
  /** Why the file could not be opened. */
  readonly fault?: string | undefined;
  readonly upsideDown: boolean;
  /** The name of an earlier page with the pen in the same places. */
  readonly twin?: string | undefined;
}

/** What finding a sheet twice needs of a page. */
export interface PageInk {
  /** Equal for pages on which the same was read. */
  readonly alike?: string | undefined;
  readonly ink: readonly number[];
}

/** Who watches the scan folder, and for which witness of which ballot. */
export interface FolderWatchRow {
  readonly id: Id<'FolderWatchId'>;
  readonly sessionId: BallotSessionId;
  readonly witness: Witness;
  readonly by: CountingMemberId;
  readonly actorId: AccountId;
  readonly actorName: string;
  readonly startedAt: Instant;
}

/** How much one witness has brought, in figures: another one whenever anything came or was read. */
export interface ScanTally {
  readonly witness: Witness;
  readonly files: number;
  /** Pages of the files that were opened. */
  readonly opened: number;
  /** Files that were read to their end. */
  readonly read: number;
  /** Pages that were read. */
  readonly pages: number;
  /** Files whose pages stand among the ballots that are compared. */
  readonly filed: number;
}

/** Scans over the database. Files and pages are only ever appended. */
export interface BallotScanStore {
  /** The latest last. */
  layouts(id: BallotSessionId): Promise<readonly PrintedLayout[]>;
  /** Remembers a layout once. */
  rememberLayout(layout: PrintedLayout): Promise<void>;
  addFile(file: ReceivedScan): Promise<void>;
  /** In the order in which they came. */
  files(id: BallotSessionId): Promise<readonly ScanProgress[]>;
  file(id: ScanFileId): Promise<ScanProgress | undefined>;
  /** Files whose ballot is being counted and that are not read to their end, the oldest first; copies are never read. */
  unread(): Promise<readonly UnreadScan[]>;
  setPageCount(id: ScanFileId, pages: number): Promise<void>;
  /** Keeps pages; a page that is there already stays as it was. */
  addPages(pages: readonly (StoredScanPage & PageInk)[]): Promise<void>;
  finish(id: ScanFileId, at: Instant): Promise<void>;
  /** In the order of the files and of the pages in them. */
  pages(id: BallotSessionId, witness: Witness): Promise<readonly StoredScanPage[]>;
  /** The pages of some files, file by file, in their order. */
  pagesOf(files: readonly ScanFileId[]): Promise<readonly StoredScanPage[]>;
  /** Witnesses without files are not in it. */
  tally(id: BallotSessionId): Promise<readonly ScanTally[]>;
  pageNumbers(id: ScanFileId): Promise<ReadonlySet<number>>;
  /** Pages of a witness on which the same was read, in the order in which they came. */
  alike(
    of: { readonly sessionId: BallotSessionId; readonly witness: Witness },
    alike: string,
  ): Promise<readonly { readonly id: string; readonly ink: readonly number[] }[]>;
  /** Says whether the pages of a witness stand among the ballots that are compared. */
  setFiled(id: BallotSessionId, witness: Witness, filed: boolean): Promise<void>;
  /** Witnesses with files whose pages do not stand among the ballots yet. */
  unfiled(id: BallotSessionId): Promise<readonly Witness[]>;
  /** Begins to watch; whatever was watched before is not any more. */
  startWatch(watch: FolderWatchRow): Promise<void>;
  stopWatch(at: Instant): Promise<void>;
  /** The watch that runs, while its ballot is being counted. */
  watch(): Promise<(FolderWatchRow & { readonly place: SessionPlace }) | undefined>;
}

/** The name of a page: its file and its number in it. */
export function scanPageId(file: string, page: number): string {
  return `${file}.${String(page)}`;
}

/** The file and the number of a page from its name; undefined for anything else. */
export function parseScanPageId(
  id: string,
): { readonly file: string; readonly page: number } | undefined {
  const found = /^([0-9a-f-]{36})\.([1-9]\d{0,4})$/u.exec(id);
  return found?.[1] === undefined ? undefined : { file: found[1], page: Number(found[2]) };
}
