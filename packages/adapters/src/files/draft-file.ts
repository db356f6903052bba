import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMissing } from './is-missing.ts';

/** A content that is being written under a name of no importance: a kill in the middle leaves nothing under a real one. */
export interface DraftFile {
  append(part: Uint8Array): Promise<void>;
  /** Gives it its name, so that it survives a crash right after; a file that has this name already stays. */
  keepAs(path: string): Promise<void>;
  /** Takes away what was not kept. */
  close(): Promise<void>;
}

/** Drafts lie beside the contents, so that giving the name is one step of the file system. */
function draftsOf(folder: string): string {
  return join(folder, 'incoming');
}

/** Begins a draft under a folder of contents. */
export async function openDraft(folder: string): Promise<DraftFile> {
  const drafts = draftsOf(folder);
  await mkdir(drafts, { recursive: true });
  const path = join(drafts, `${randomUUID()}.part`);
  const file = await open(path, 'wx');
  return {
    append: (part) => file.writeFile(part),
    async keepAs(name) {
      if (await storedAgain(name)) return;
      await file.sync();
      // Windows renames no file that is open.
      await file.close();
      await mkdir(dirname(name), { recursive: true });
      await rename(path, name);
      await syncFolder(dirname(name));
    },
    async close() {
      await file.close();
      await rm(path, { force: true });
    },
  };
}

/** No request lasts so long: a draft that nobody wrote to since, in milliseconds, was left by a kill. */
const abandoned = 60 * 60_000;

/** Takes away drafts that a killed program left under a folder of contents. */
export async function sweepDrafts(folder: string, now: number): Promise<void> {
  const drafts = draftsOf(folder);
  const names = await readdir(drafts).catch(() => []);
  for (const name of names) {
    const path = join(drafts, name);
    const found = await stat(path).catch(() => undefined);
    if (found && now - found.mtimeMs > abandoned) await rm(path, { force: true });
  }
}

/** Marks a file as stored now; false where it is not there. Whoever takes it away looks at this time. */
export async function storedAgain(path: string): Promise<boolean> {
  const now = new Date();
  return utimes(path, now, now).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}

/** The new name itself must survive a power cut; Windows cannot open folders and does without. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
