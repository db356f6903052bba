export * from './check-format.ts';
export * from './format-rule.ts';
export * from './paper-file.ts';
export { findDocumentKind, documentKinds, type DocumentKind } from './document-kind.ts';
export type { PaperPart } from './paper-parts.ts';
export type { FormatFault } from './raised.ts';
