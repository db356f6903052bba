import type { ClaimedFile } from '../files/index.ts';

/** What was read from a document that somebody brought. */
export interface ReadDocument {
  /** Its paragraphs in reading order, blanks squeezed, empty ones left out; undefined for a PDF, whose words are drawn. */
  readonly lines: readonly string[] | undefined;
  /** Everything outside the paragraphs in which a check code may stand: foot lines, properties. */
  readonly margins: string;
}

/** A picture of dots out of a document. */
export interface PaperPictureFile {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif';
  readonly bytes: Uint8Array;
}

/** Takes pictures out of Word files. */
export interface PictureReader {
  /** The picture of that name; undefined where the file has none, or none that a page on screen should draw. */
  picture(bytes: Uint8Array, name: string): Promise<PaperPictureFile | undefined>;
}

/** Reads documents that our papers may have become in other hands. */
export interface DocumentReader extends PictureReader {
  /** Reads a document whose content was checked; what it does not understand it leaves out. */
  read(file: ClaimedFile, kind: 'docx' | 'pdf'): ReadDocument;
}
