import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a server writes about itself into its data folder. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const name = 'postmaster.pid';

/** Parses `postmaster.pid`: the process on line 1, the port on line 4, the state on line 8. */
export function parsePostmasterFile(content: string): PostmasterFile | undefined {
  const lines = content.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' };
}

/** Reads the file of a data folder; undefined when there is none or it is not written yet. */
export function readPostmasterFile(data: string): PostmasterFile | undefined {
  try {
    return parsePostmasterFile(readFileSync(join(data, name), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Removes the file that a server left behind when it was killed. */
export function removePostmasterFile(data: string): void {
  rmSync(join(data, name), { force: true });
}
