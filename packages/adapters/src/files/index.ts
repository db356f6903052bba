export { openScanFolder } from './open-scan-folder.ts';
export { checkDocument } from './check-document.ts';
export { isDiskFull } from './disk-full.ts';
export { bringBackLeaving } from './discard-content.ts';
export { sweepDrafts } from './draft-file.ts';
export { isMissing } from './is-missing.ts';
export { openFileStore } from './open-file-store.ts';
export { storedFilePath } from './stored-file-path.ts';
export { readArchiveFile, type ArchiveOnDisk } from './read-archive-file.ts';
