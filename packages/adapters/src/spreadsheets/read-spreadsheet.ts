import { err, ok, type Result } from '@daihoi/domain/kernel';
import { readCsv } from './read-csv.ts';
import { readXlsx, type FileInHand } from './read-xlsx.ts';
import type { SheetCells } from './sheet-cells.ts';
import { SpreadsheetRefusal, refuseFile, type SpreadsheetError } from './spreadsheet-error.ts';
import { sniffFormat } from './sniff-format.ts';

/** Reads a file in the calling thread: what the worker does. */
export async function readSpreadsheet(
  file: FileInHand,
): Promise<Result<readonly SheetCells[], SpreadsheetError>> {
  try {
    return ok(await readByContent(file));
  } catch (error) {
    if (error instanceof SpreadsheetRefusal) return err(error.refusal);
    throw error;
  }
}

async function readByContent(file: FileInHand): Promise<readonly SheetCells[]> {
  const { bytes, fileName } = file;
  switch (sniffFormat(bytes)) {
    case 'zip':
      return readXlsx(file);
    case 'text':
      return readCsv(file);
    case 'encryptedOffice':
      return refuseFile({ code: 'spreadsheet.encrypted', fileName });
    case 'oldExcel':
      return refuseFile({ code: 'spreadsheet.old-format', fileName });
    case 'other':
      return refuseFile({ code: 'spreadsheet.not-a-spreadsheet', fileName });
  }
}
