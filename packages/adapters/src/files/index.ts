export { openScanFolder } from './open-scan-folder.ts';
export { checkDocument } from './check-document.ts';
export { isDiskFull } from './disk-full.ts';
export { sweepDrafts } from './draft-file.ts';
export { openFileStore, storedFilePath } from './open-file-store.ts';
export { readArchiveFile, type ArchiveOnDisk } from './read-archive-file.ts';
