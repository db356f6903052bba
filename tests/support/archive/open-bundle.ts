import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchiveFile } from '@daihoi/adapters/files';
import { isSignedBy } from '@daihoi/adapters/identity';
import { readManifest, readRemovals } from '@daihoi/contract/archive';
import {
  judgeArchive,
  manifestPath,
  removalsPath,
  signedPart,
  type ArchiveVerdict,
  type SignedManifest,
  type SignedRemovals,
} from '@daihoi/domain/archive';

/** A bundle as whoever received it reads it. */
export interface OpenedBundle {
  readonly manifest: SignedManifest;
  readonly removals: SignedRemovals | undefined;
  readonly verdict: ArchiveVerdict;
}

/** Opens the bytes of a bundle and judges them by themselves. */
export async function openBundle(bytes: Uint8Array): Promise<OpenedBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'daihoi-bundle-'));
  try {
    const path = join(folder, 'bundle.zip');
    await writeFile(path, bytes);
    const read = await readArchiveFile(path, [manifestPath, removalsPath]);
    const manifest = readManifest(read?.texts.get(manifestPath) ?? '');
    if (!read || !manifest) throw new Error('no archive');
    const removals = readRemovals(read.texts.get(removalsPath) ?? '');
    const proofs = { manifest: isSigned(manifest), removals: removals && isSigned(removals) };
    return { manifest, removals, verdict: judgeArchive({ ...read, manifest, removals }, proofs) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isSigned(signed: SignedManifest | SignedRemovals): boolean {
  const { text, signature } = signedPart(signed);
  return isSignedBy(text, signature);
}
