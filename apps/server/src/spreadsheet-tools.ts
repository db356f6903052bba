import { createHash } from 'node:crypto';
import { readSheetCells, writeCsv, writeWorkbook } from '@daihoi/adapters/spreadsheets';
import type { SpreadsheetTools } from '@daihoi/application/organisation';

/** Spreadsheets as the adapters read and write them. */
export const spreadsheetTools: SpreadsheetTools = {
  readSheets: (bytes, fileName) => readSheetCells(bytes, fileName),
  writeWorkbook,
  writeCsv,
  digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};
