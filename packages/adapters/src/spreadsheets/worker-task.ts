import type { Result } from '@daihoi/domain/kernel';
import type { FileInHand } from './read-xlsx.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { SpreadsheetError } from './spreadsheet-error.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

/** What the worker is asked. */
export type WorkerTask =
  | { readonly kind: 'read'; readonly file: FileInHand }
  | { readonly kind: 'write'; readonly sheets: readonly WorkbookSheet[] };

/** What the worker answers. */
export type WorkerReply =
  | { readonly kind: 'read'; readonly outcome: Result<readonly SheetCells[], SpreadsheetError> }
  | { readonly kind: 'write'; readonly bytes: Uint8Array };
