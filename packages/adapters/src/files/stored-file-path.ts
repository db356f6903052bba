import { join } from 'node:path';

/** Where a content lies on disk; there is nothing yet when it was never stored. */
export function storedFilePath(folder: string, hash: string): string {
  return join(folder, hash.slice(0, 2), hash);
}
