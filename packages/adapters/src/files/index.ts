export { openScanFolder } from './open-scan-folder.ts';
export { openFileStore, storedFilePath } from './open-file-store.ts';
