import type { PageReading } from '@daihoi/counting/reading';
import type { ScanFault } from './scan-fault.ts';

/** What a worker is asked: some pages of one file. */
export interface ScanTask {
  readonly path: string;
  /** Counted from 0; `to` is not included. */
  readonly from: number;
  readonly to: number;
}

/** One page of a file as read, or why it could not be. */
export interface ScannedPage {
  /** Counted from 0 in its file. */
  readonly page: number;
  readonly outcome:
    | { readonly kind: 'read'; readonly reading: PageReading }
    | { readonly kind: 'fault'; readonly fault: ScanFault };
  /** Milliseconds of the worker's wall clock. */
  readonly decodeMs: number;
  readonly readMs: number;
}

/** What a worker answers. */
export interface ScannedFile {
  readonly hash: string;
  /** How many pages the file has; 1 if it cannot be opened. */
  readonly pageCount: number;
  readonly pages: readonly ScannedPage[];
}
