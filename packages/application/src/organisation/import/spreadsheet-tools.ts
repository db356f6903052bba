import type { Result } from '@daihoi/domain/kernel';
import type { ExportSheet, ImportSheet } from '@daihoi/domain/organisation';

/** Why a file is refused as a whole: a `spreadsheet.*` code with its figures. */
export interface FileRefusal {
  readonly code: string;
}

/** Files in and out, and the digest that says two of them are the same. */
export interface SpreadsheetTools {
  readSheets(
    bytes: Uint8Array,
    fileName: string,
  ): Promise<Result<readonly ImportSheet[], FileRefusal>>;
  writeWorkbook(sheets: readonly ExportSheet[]): Promise<Uint8Array>;
  writeCsv(sheet: ExportSheet): Uint8Array;
  /** SHA-256 in hex. */
  digest(bytes: Uint8Array | string): string;
}
