import type { DocumentEnd } from '../rooms/document-room.ts';

/** A paper of ours that did not become a file: too many wait, or it is too long for the time or the memory that there is. */
export class PaperNotWritten extends Error {
  readonly why: Exclude<DocumentEnd['kind'], 'answered'>;

  constructor(why: Exclude<DocumentEnd['kind'], 'answered'>) {
    super(`a paper was not written: ${why}`);
    this.why = why;
  }
}

/** Why a paper was not written, when that is what the fault says. */
export function paperNotWritten(fault: unknown): 'busy' | 'tooLong' | undefined {
  if (!(fault instanceof PaperNotWritten)) return undefined;
  return fault.why === 'turnedAway' ? 'busy' : 'tooLong';
}
