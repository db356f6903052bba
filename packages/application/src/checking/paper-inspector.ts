import type { Result } from '@daihoi/domain/kernel';
import type { PaperFile } from '@daihoi/domain/paper-format';

/** Why a Word file cannot be read as a paper. */
export type PaperFileFault = 'file.broken' | 'file.zip-bomb' | 'paper-check.entities';

/** Reads Word files as papers with all formatting resolved. */
export interface PaperInspector {
  /** Reads a file whose content was checked to be a Word document. Nothing in it is run, nothing outside it is fetched. */
  inspect(bytes: Uint8Array): Result<PaperFile, PaperFileFault>;
}
