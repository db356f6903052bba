import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseJson } from '@daihoi/domain/kernel';
import type { ScannedFile } from './scan-task.ts';

/** What was read so far, on disk: after a power cut the next run goes on from here. */
export interface ScanLog {
  /** What an earlier run read of a file with these bytes. */
  readonly known: (path: string) => Promise<ScannedFile | undefined>;
  readonly add: (read: ScannedFile) => void;
  readonly remove: () => void;
}

/** Grows when readings change their shape or their meaning: older logs are not believed. */
const version = 2;

/** Opens the log beside an answer; one of another layout or an older reader is begun anew. */
export function openScanLog(path: string, layoutText: string): ScanLog {
  const layout = createHash('sha256').update(layoutText).digest('hex');
  const head = JSON.stringify({ schema: 'ballot-scan-log', version, layout });
  const files = readLog(path, head);
  if (!files) writeFileSync(path, `${head}\n`);
  return {
    known: async (file) =>
      files === undefined || files.size === 0 ? undefined : files.get(await hashOf(file)),
    add: (read) => {
      if (read.hash !== '') appendFileSync(path, `${JSON.stringify(read)}\n`);
    },
    remove: () => rmSync(path, { force: true }),
  };
}

/** The files of a log that begins as it should; a last line that was cut off is left out, and the file ended properly. */
function readLog(path: string, head: string): ReadonlyMap<string, ScannedFile> | undefined {
  if (!existsSync(path)) return undefined;
  const [first, ...lines] = readFileSync(path, 'utf8').split('\n');
  if (first !== head) return undefined;
  const files = new Map<string, ScannedFile>();
  for (const line of lines) {
    const file = parseLine(line);
    if (file) files.set(file.hash, file);
  }
  writeFileSync(
    path,
    [head, ...[...files.values()].map((file) => JSON.stringify(file)), ''].join('\n'),
  );
  return files;
}

function parseLine(line: string): ScannedFile | undefined {
  const value = parseJson(line);
  return isScannedFile(value) ? value : undefined;
}

/** Lines are written by this program alone; what can happen to them is being cut off, which is no JSON any more. */
function isScannedFile(value: unknown): value is ScannedFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'hash' in value &&
    typeof value.hash === 'string' &&
    'pages' in value &&
    Array.isArray(value.pages)
  );
}

async function hashOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return createHash('sha256').update(bytes).digest('hex');
}
