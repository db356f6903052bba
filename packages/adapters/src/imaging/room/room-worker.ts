import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { ReadBatch, ReadScanPage } from '@daihoi/application/ballot-session';
import {
  createPageReader,
  type LumaImage,
  type PageReading,
  type PreparedLayout,
} from '@daihoi/counting/reading';
import { scanFileLimit } from '@daihoi/domain/ballot-session';
import { loadPreparedLayout } from '../load-prepared-layout.ts';
import { openScanFile, type ScanFile } from '../open-scan-file.ts';
import type { ScanFault } from '../scan-fault.ts';
import type { ReadTask, RoomAnswer, RoomTask } from './room-task.ts';
import { cutClean, cutPage } from './cut-page.ts';

interface Loaded {
  readonly key: string;
  readonly prepared: PreparedLayout;
  readonly readPage: (image: LumaImage) => PageReading;
}

interface Opened {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly file: ScanFile | ScanFault;
}

/** The layout and the file of the last task: the next pages of a long file find both open. */
let loaded: Promise<Loaded | undefined> | undefined;
let loadedKey = '';
let opened: Opened | undefined;

/** Does one thing of the room: reads pages, or cuts out what people want to look at. */
export async function doRoomTask(task: RoomTask): Promise<RoomAnswer> {
  const layout = await layoutOf(task.layoutText);
  switch (task.kind) {
    case 'read':
      return readPages(task, layout);
    case 'view': {
      const { bytes, file } = await openFile(task.path);
      return layout && typeof file !== 'string'
        ? cutPage({ bytes, file, layout: layout.prepared.layout }, task)
        : undefined;
    }
    case 'clean':
      return layout && cutClean(layout.prepared.layout, task);
  }
}

async function layoutOf(text: string): Promise<Loaded | undefined> {
  const key = createHash('sha256').update(text).digest('hex');
  if (key !== loadedKey) loaded = load(text, key);
  loadedKey = key;
  return loaded;
}

async function load(text: string, key: string): Promise<Loaded | undefined> {
  const prepared = await loadPreparedLayout(text);
  if (!prepared.ok) return undefined;
  return { key, prepared: prepared.value, readPage: createPageReader(prepared.value) };
}

async function readPages(task: ReadTask, layout: Loaded | undefined): Promise<ReadBatch> {
  const { file } = await openFile(task.path);
  if (typeof file === 'string' || !layout) {
    const fault = typeof file === 'string' ? file : 'layoutMissing';
    return { pageCount: 1, pages: [{ page: 1, outcome: { kind: 'fault', fault } }] };
  }
  const pages: ReadScanPage[] = [];
  for (const page of task.pages.filter((each) => each <= file.pageCount))
    pages.push(await readOne(file, page, layout));
  return { pageCount: file.pageCount, pages };
}

async function readOne(file: ScanFile, page: number, layout: Loaded): Promise<ReadScanPage> {
  const image = await file.decode(page - 1);
  if (!image.ok) return { page, outcome: { kind: 'fault', fault: image.error } };
  return { page, outcome: { kind: 'read', reading: layout.readPage(image.value) } };
}

async function openFile(path: string): Promise<Opened> {
  if (opened?.path === path) return opened;
  opened = undefined;
  const status = await stat(path).catch(() => undefined);
  const fault = faultOf(status);
  if (fault) return { path, bytes: new Uint8Array(), file: fault };
  const bytes = await readFile(path);
  const found = await openScanFile(bytes);
  opened = { path, bytes, file: found.ok ? found.value : found.error };
  return opened;
}

function faultOf(
  status: { readonly size: number; isFile(): boolean } | undefined,
): ScanFault | undefined {
  if (!status?.isFile()) return 'missing';
  if (status.size > scanFileLimit) return 'fileTooLarge';
  return status.size === 0 ? 'empty' : undefined;
}
