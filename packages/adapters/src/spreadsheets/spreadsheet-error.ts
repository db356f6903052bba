/** Why a file is refused as a whole. `part` is a file inside the .xlsx. */
export type SpreadsheetError =
  | { readonly code: 'spreadsheet.empty' }
  | { readonly code: 'spreadsheet.too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'spreadsheet.not-a-spreadsheet'; readonly fileName: string }
  | { readonly code: 'spreadsheet.old-format'; readonly fileName: string }
  | { readonly code: 'spreadsheet.encrypted'; readonly fileName: string }
  | { readonly code: 'spreadsheet.encoding-unknown'; readonly fileName: string }
  | { readonly code: 'spreadsheet.macros'; readonly part: string }
  | { readonly code: 'spreadsheet.external-links'; readonly part: string }
  | {
      readonly code: 'spreadsheet.zip-bomb';
      readonly measure: 'entries' | 'declaredBytes' | 'actualBytes' | 'ratio' | 'overlap';
      readonly found: number;
      readonly limit: number;
    }
  | { readonly code: 'spreadsheet.broken'; readonly part: string; readonly why: string }
  | {
      readonly code: 'spreadsheet.too-many-rows';
      readonly sheet: string;
      readonly found: number;
      readonly limit: number;
    }
  | {
      readonly code: 'spreadsheet.too-many-columns';
      readonly sheet: string;
      readonly found: number;
      readonly limit: number;
    }
  | {
      readonly code: 'spreadsheet.too-many-cells';
      readonly sheet: string;
      readonly found: number;
      readonly limit: number;
    }
  | { readonly code: 'spreadsheet.too-slow'; readonly limitMs: number }
  | { readonly code: 'spreadsheet.out-of-memory'; readonly limitMegabytes: number };

/** Carries a refusal out of the depths of a reader; it never leaves this room. */
export class SpreadsheetRefusal extends Error {
  readonly refusal: SpreadsheetError;

  constructor(refusal: SpreadsheetError) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Stops reading: the file is refused. */
export function refuseFile(refusal: SpreadsheetError): never {
  throw new SpreadsheetRefusal(refusal);
}
