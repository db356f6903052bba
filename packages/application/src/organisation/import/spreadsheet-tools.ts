import type { Result } from '@daihoi/domain/kernel';
import type { ExportSheet, ImportSheet } from '@daihoi/domain/organisation';

/** Media types of tables that are given out. */
export const sheetMedia = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** Why a file is refused as a whole: a code with its figures. */
export interface FileRefusal {
  readonly code: string;
}

/** Why a file cannot be read at all, with its figures. */
export interface UnreadableFile {
  readonly code: `spreadsheet.${
    | 'empty'
    | 'too-large'
    | 'not-a-spreadsheet'
    | 'old-format'
    | 'encrypted'
    | 'encoding-unknown'
    | 'macros'
    | 'external-links'
    | 'zip-bomb'
    | 'broken'
    | 'too-many-rows'
    | 'too-many-columns'
    | 'too-many-cells'
    | 'too-slow'
    | 'out-of-memory'}`;
}

/** Files in and out, and the digest that says two of them are the same. */
export interface SpreadsheetTools {
  readSheets(
    bytes: Uint8Array,
    fileName: string,
  ): Promise<Result<readonly ImportSheet[], UnreadableFile>>;
  writeWorkbook(sheets: readonly ExportSheet[]): Promise<Uint8Array>;
  writeCsv(sheet: ExportSheet): Uint8Array;
  /** SHA-256 in hex. */
  digest(bytes: Uint8Array | string): string;
}
