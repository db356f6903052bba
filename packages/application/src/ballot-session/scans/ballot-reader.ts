import type { PageReading } from '@daihoi/counting/reading';

/** One page of a file as the reader saw it, or why it could not look at it. */
export interface ReadScanPage {
  /** From 1 in its file. */
  readonly page: number;
  readonly outcome:
    | { readonly kind: 'read'; readonly reading: PageReading }
    | { readonly kind: 'fault'; readonly fault: string };
}

/** Some pages of a file, as soon as they are read. */
export interface ReadBatch {
  /** How many pages the file has; 1 if it cannot be opened. */
  readonly pageCount: number;
  readonly pages: readonly ReadScanPage[];
}

/** What is to be read. */
export interface ScanReadingWork {
  /** The layout that the ballots were printed from, as text. */
  readonly layoutText: string;
  /** The name of the content in the file store. */
  readonly hash: string;
  /** Pages that were read before: they are not read again. */
  readonly known: ReadonlySet<number>;
  /** Told in the order of reading; the next batch waits until this one is kept. */
  readonly onBatch: (batch: ReadBatch) => Promise<void>;
}

/** Part of a page to be looked at by people. */
export interface ScanViewWork {
  readonly layoutText: string;
  readonly hash: string;
  /** From 1. */
  readonly page: number;
  /** The printed number whose row is wanted; the whole page without one. */
  readonly row?: number | undefined;
}

/** Reads scans of ballots in workers. Whatever is wrong with a file is an answer, never an error. */
export interface BallotReader {
  /** Reads a file to its end; false when the reader was closed over it, and the rest is to be read another time. */
  read(work: ScanReadingWork): Promise<boolean>;
  /** Which of several layouts the first pages of a file are of; the first one when none fits. */
  bestLayout(hash: string, layoutTexts: readonly string[]): Promise<number>;
  /** A page, or one row of it laid straight, as JPEG; undefined when there is nothing to be shown. */
  view(work: ScanViewWork): Promise<Uint8Array | undefined>;
  /** The same part of the page as it was printed, before any pen. `page` is counted in the ballot. */
  viewClean(work: {
    readonly layoutText: string;
    readonly page: number;
    readonly row?: number | undefined;
  }): Promise<Uint8Array | undefined>;
  /** What kind of file a content is by its first bytes; undefined for one that no scan can be in. */
  mediaTypeOf(bytes: Uint8Array): string | undefined;
  close(): Promise<void>;
}
