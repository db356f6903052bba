import { err, ok, type Result } from '@daihoi/domain/kernel';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A file to be written into the folder of a ballot. */
export interface BallotFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything that `ballot make` may write. A folder holds files of one layout only, so what is already there stays right. */
export const ballotFileNames = {
  ballot: 'ballot.pdf',
  layout: 'layout.json',
  run: 'run.pdf',
  proof: 'proof.pdf',
  deck: 'deck.pdf',
  deckAnswers: 'deck.json',
  deckLayout: 'deck-layout.json',
} as const;

export type FolderRefusal =
  | { readonly code: 'ballot.folder-taken'; readonly found: string; readonly expected: string }
  | { readonly code: 'ballot.folder-unwritable'; readonly found: string };

/**
 * Puts the files of a ballot into a folder: all are written beside it first and then renamed, so that nobody ever sees
 * half of one. A folder that holds another ballot's layout is refused: printed sheets would become unreadable.
 */
export async function writeBallotFolder(
  folder: string,
  files: readonly BallotFile[],
  fingerprint: string,
): Promise<Result<void, FolderRefusal>> {
  const held = await heldFingerprint(folder);
  if (held !== undefined && held !== fingerprint) {
    return err({ code: 'ballot.folder-taken', found: folder, expected: held });
  }
  try {
    await replaceFiles(resolve(folder), files);
    return ok(undefined);
  } catch {
    return err({ code: 'ballot.folder-unwritable', found: folder });
  }
}

async function replaceFiles(folder: string, files: readonly BallotFile[]): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, `.${basename(folder)}-`));
  try {
    for (const { name, bytes } of files) await writeFile(join(draft, name), bytes);
    await mkdir(folder, { recursive: true });
    for (const { name } of files) await rename(join(draft, name), join(folder, name));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The fingerprint of the layout that the folder holds; undefined when it holds none, `?` when it cannot be told. */
async function heldFingerprint(folder: string): Promise<string | undefined> {
  const path = join(folder, ballotFileNames.layout);
  if (!existsSync(path)) return undefined;
  try {
    const layout: unknown = JSON.parse(await readFile(path, 'utf8'));
    const isLayout = typeof layout === 'object' && layout !== null && 'fingerprint' in layout;
    return isLayout && typeof layout.fingerprint === 'string' ? layout.fingerprint : '?';
  } catch {
    return '?';
  }
}
