import type { ReadBatch } from '@daihoi/application/ballot-session';

/** Pages of a file that a worker reads. */
export interface ReadTask {
  readonly kind: 'read';
  readonly layoutText: string;
  readonly path: string;
  /** From 1; pages beyond the end of the file are passed over. */
  readonly pages: readonly number[];
}

/** A page, or one row of it, that people look at. */
export interface ViewTask {
  readonly kind: 'view';
  readonly layoutText: string;
  readonly path: string;
  readonly page: number;
  readonly row?: number | undefined;
}

/** The same of the clean print of a page of the ballot. */
export interface CleanTask {
  readonly kind: 'clean';
  readonly layoutText: string;
  readonly page: number;
  readonly row?: number | undefined;
}

export type RoomTask = ReadTask | ViewTask | CleanTask;
export type RoomAnswer = ReadBatch | Uint8Array | undefined;
