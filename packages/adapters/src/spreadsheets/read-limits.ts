/** How much of a stranger's file is looked at before it is refused. */
export interface ReadLimits {
  /** Size of the file as it arrives. */
  readonly maxBytes: number;
  /** Size of everything inside an .xlsx, declared and real. */
  readonly maxUnpackedBytes: number;
  /** Files inside an .xlsx. */
  readonly maxEntries: number;
  /** How many times larger a part of more than a megabyte may be than its packed form. */
  readonly maxRatio: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Of the whole file. */
  readonly maxCells: number;
  readonly timeLimitMs: number;
  readonly memoryLimitMegabytes: number;
}

/** Enough for 50,000 units; a file beyond is not a list of units. */
export const defaultReadLimits: ReadLimits = {
  maxBytes: 20_000_000,
  maxUnpackedBytes: 200_000_000,
  maxEntries: 500,
  maxRatio: 250,
  maxRows: 60_000,
  maxColumns: 100,
  maxCells: 1_000_000,
  timeLimitMs: 30_000,
  memoryLimitMegabytes: 768,
};
