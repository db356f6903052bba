import { join } from 'node:path';

/** What lies where in a backup folder. */
export const backupNames = {
  manifest: 'backup.json',
  /** Sums of all that follows but the contents; written last, so that a folder without it is an unfinished one. */
  sums: 'SHA256SUMS',
  fileSums: 'FILES.sha256',
  secret: 'secret.key',
  files: 'files',
  tables: 'tables',
} as const;

/** The file of a table, as the lists of sums write it. */
export function tableFile(name: string): string {
  return `${backupNames.tables}/${name}.jsonl.gz`;
}

/** A stored content, as the lists of sums write it. */
export function contentFile(hash: string): string {
  return `${backupNames.files}/${hash.slice(0, 2)}/${hash}`;
}

/** A path of the lists on this machine. */
export function placeIn(folder: string, listed: string): string {
  return join(folder, ...listed.split('/'));
}
