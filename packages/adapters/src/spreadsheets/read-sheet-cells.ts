import { err, invariant, type Result } from '@daihoi/domain/kernel';
import { defaultReadLimits, type ReadLimits } from './read-limits.ts';
import { runInWorker } from './run-in-worker.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';

/**
 * Reads all cells of an .xlsx or .csv file. Its content decides what it is, not its name; formulas, error values and
 * merged blocks are reported where they stand.
 * @param fileName as the sender named it: only for messages and for the name of a .csv's one sheet
 */
export async function readSheetCells(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits = defaultReadLimits,
): Promise<Result<readonly SheetCells[], SpreadsheetError>> {
  if (bytes.length === 0) return err({ code: 'spreadsheet.empty' });
  if (bytes.length > limits.maxBytes) {
    const figures = { bytes: bytes.length, limit: limits.maxBytes };
    return err({ code: 'spreadsheet.too-large', ...figures });
  }
  const end = await runInWorker({ kind: 'read', file: { bytes, fileName, limits } }, limits);
  if (end.kind === 'tooSlow') {
    return err({ code: 'spreadsheet.too-slow', limitMs: limits.timeLimitMs });
  }
  if (end.kind === 'outOfMemory') {
    const limitMegabytes = limits.memoryLimitMegabytes;
    return err({ code: 'spreadsheet.out-of-memory', limitMegabytes });
  }
  invariant(end.reply.kind === 'read', 'a read is answered by a read');
  return end.reply.outcome;
}
