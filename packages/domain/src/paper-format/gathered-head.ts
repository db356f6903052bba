import type { PaperLine } from './paper-file.ts';
import type { HeadLayout } from './paper-parts.ts';

/** The lines of the head by the side they stand on; `loose` where a side cannot be told. */
export interface GatheredHead {
  readonly layout: HeadLayout;
  readonly left: readonly PaperLine[];
  readonly right: readonly PaperLine[];
  readonly loose: readonly PaperLine[];
  /** Blocks of the head, counted from 0: the one after the last. */
  readonly end: number;
}
