import { invariant } from '@daihoi/domain/kernel';
import { runInWorker } from './run-in-worker.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

/** Our own figures: generous, for a hundred thousand rows. */
const limits = { timeLimitMs: 120_000, memoryLimitMegabytes: 2048 };

/**
 * Writes an .xlsx: header styled and kept in sight, columns with width and number format, days as real dates, text
 * always as text, so that no cell becomes a formula. Runs in a thread of its own.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  for (const { name } of sheets) {
    invariant(/^[^[\]:*?/\\]{1,31}$/u.test(name), 'a sheet has a name that Excel accepts');
  }
  const end = await runInWorker({ kind: 'write', sheets }, limits);
  invariant(end.kind === 'answered' && end.reply.kind === 'write', 'our own sheets can be written');
  return end.reply.bytes;
}
