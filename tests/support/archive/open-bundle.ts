import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchiveFile } from '@daihoi/adapters/files';
import { isSignedBy } from '@daihoi/adapters/identity';
import { SignedManifestSchema, SignedRemovalsSchema } from '@daihoi/contract/archive';
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
    if (!read) throw new Error('no archive');
    const manifest = SignedManifestSchema.parse(parsed(read.texts.get(manifestPath)));
    const removed = read.texts.get(removalsPath);
    const removals =
      removed === undefined ? undefined : SignedRemovalsSchema.parse(parsed(removed));
    const proofs = { manifest: isSigned(manifest), removals: removals && isSigned(removals) };
    return { manifest, removals, verdict: judgeArchive({ ...read, manifest, removals }, proofs) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parsed(text: string | undefined): unknown {
  return JSON.parse(text ?? '');
}

function isSigned(signed: SignedManifest | SignedRemovals): boolean {
  const { text, signature } = signedPart(signed);
  return isSignedBy(text, signature);
}
