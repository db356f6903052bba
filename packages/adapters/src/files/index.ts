export { openFileStore, storedFilePath } from './open-file-store.ts';
