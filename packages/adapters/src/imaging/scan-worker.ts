import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import { createPageReader, type LumaImage, type PageReading } from '@daihoi/counting/reading';
import { scanFileLimit } from '@daihoi/domain/ballot-session';
import type { Result } from '@daihoi/domain/kernel';
import { openScanFile, type ScanFile } from './open-scan-file.ts';
import { loadPreparedLayout } from './load-prepared-layout.ts';
import type { ScanFault } from './scan-fault.ts';
import type { ScannedFile, ScannedPage, ScanTask } from './scan-task.ts';

type PageReader = (image: LumaImage) => PageReading;

let reader: Promise<PageReader> | undefined;
/** The file of the last task: the next pages of a long file find it open. */
let last: { readonly path: string; readonly changed: number; readonly file: OpenFile } | undefined;

interface OpenFile {
  readonly hash: string;
  readonly file: ScanFile | ScanFault;
}

/** Reads some pages of a file; whatever is wrong with it is an answer, not an error. */
export async function readScanFile(task: ScanTask): Promise<ScannedFile> {
  const readPage = await (reader ??= makeReader());
  const { hash, file } = await open(task.path);
  if (typeof file === 'string') {
    return { hash, pageCount: 1, pages: [fault(0, file)] };
  }
  const pages: ScannedPage[] = [];
  for (let page = task.from; page < Math.min(task.to, file.pageCount); page++) {
    pages.push(await readOne(file, page, readPage));
  }
  return { hash, pageCount: file.pageCount, pages };
}

async function makeReader(): Promise<PageReader> {
  const text: unknown = workerData;
  const prepared = await loadPreparedLayout(typeof text === 'string' ? text : '');
  if (!prepared.ok) throw new Error(`the layout was checked before: ${prepared.error.at}`);
  return createPageReader(prepared.value);
}

async function open(path: string): Promise<OpenFile> {
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile()) return { hash: '', file: 'missing' };
  if (status.size > scanFileLimit) return { hash: '', file: 'fileTooLarge' };
  if (status.size === 0) return { hash: '', file: 'empty' };
  if (last?.path === path && last.changed === status.mtimeMs) return last.file;
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { hash: '', file: 'missing' };
  const opened = await openScanFile(bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const file = { hash, file: opened.ok ? opened.value : opened.error };
  last =
    opened.ok && opened.value.pageCount > 1 ? { path, changed: status.mtimeMs, file } : undefined;
  return file;
}

async function readOne(file: ScanFile, page: number, readPage: PageReader): Promise<ScannedPage> {
  const began = performance.now();
  const image: Result<LumaImage, ScanFault> = await file.decode(page);
  const decoded = performance.now();
  if (!image.ok) return { ...fault(page, image.error), decodeMs: decoded - began };
  const reading = readPage(image.value);
  return {
    page,
    outcome: { kind: 'read', reading },
    decodeMs: decoded - began,
    readMs: performance.now() - decoded,
  };
}

function fault(page: number, code: ScanFault): ScannedPage {
  return { page, outcome: { kind: 'fault', fault: code }, decodeMs: 0, readMs: 0 };
}
