import type { DocumentReader } from '@daihoi/application/papers';
import { takePicture } from '../pictures/take-picture.ts';
import { readWord } from './read-word.ts';

/** The reader of documents that our papers may have become in other hands. */
export function openDocumentReader(): DocumentReader {
  return {
    picture: takePicture,
    read: ({ bytes }, kind) =>
      kind === 'docx' ? readWord(bytes) : { lines: undefined, margins: latin(bytes) },
  };
}

/** A PDF as plain letters: what it says about itself stands in it unpacked, its pages do not. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
