import type { ClaimedFile } from '../files/index.ts';

/** What was read from a document that somebody brought. */
export interface ReadDocument {
  /** Its paragraphs in reading order, blanks squeezed, empty ones left out; undefined for a PDF, whose words are drawn. */
  readonly lines: readonly string[] | undefined;
  /** Everything outside the paragraphs in which a check code may stand: foot lines, properties. */
  readonly margins: string;
}

/** Reads documents that our papers may have become in other hands. */
export interface DocumentReader {
  /** Reads a document whose content was checked; what it does not understand it leaves out. */
  read(file: ClaimedFile, kind: 'docx' | 'pdf'): ReadDocument;
}
