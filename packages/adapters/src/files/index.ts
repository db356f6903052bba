export { openScanFolder } from './open-scan-folder.ts';
export { checkDocument } from './check-document.ts';
export { openFileStore, storedFilePath } from './open-file-store.ts';
