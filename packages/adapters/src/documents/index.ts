export { openDocumentReader } from './read/open-document-reader.ts';
export { openPaperRenderer } from './open-paper-renderer.ts';
