import type { Instant, Result } from '@daihoi/domain/kernel';
import type { PaperFix } from '@daihoi/domain/paper-format';

/** The file is written in a way that is not repaired: names of another program, letters of another code. */
export type PaperRepairFault = 'paper-repair.unusual';

/** In whose name and when a repair is tracked. */
export interface RepairStamp {
  readonly author: string;
  readonly at: Instant;
  /** The repairs are made without a trace: for a file that is printed at once. */
  readonly untracked?: true;
}

/** Writes repairs into Word files. */
export interface PaperRepairer {
  /**
   * The same file with the fixes in it: looks as tracked changes of formatting, exchanged letters as tracked deletions and
   * insertions. What no fix touches stays to the byte; the very same bytes when no fix changes anything.
   */
  repair(
    bytes: Uint8Array,
    fixes: readonly PaperFix[],
    stamp: RepairStamp,
  ): Result<Uint8Array, PaperRepairFault>;
  /** The same file with a line of words on every page. Refused where left and right pages have heads of their own. */
  mark(bytes: Uint8Array, words: string): Result<Uint8Array, PaperRepairFault>;
  /**
   * The same file with everything under tracking taken over as it is shown, and without comments; the very same bytes when it
   * has neither. Refused where a paragraph, a row or a cell was taken away as a whole.
   */
  settle(bytes: Uint8Array): Result<Uint8Array, PaperRepairFault | 'paper-issue.changes-left'>;
}
