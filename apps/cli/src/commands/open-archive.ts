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
import { parseJson } from '@daihoi/domain/kernel';

/** What was found of an archive on disk. */
export interface OpenedArchive {
  readonly manifest: SignedManifest;
  /** Undefined where nothing was removed, or its list cannot be read. */
  readonly removals: SignedRemovals | undefined;
  /** SHA-256 of the text of its manifest. */
  readonly hash: string;
  readonly verdict: ArchiveVerdict;
}

/** Reads an archive as it lies on disk and judges it by itself; undefined when it is none of ours. */
export async function openArchive(path: string): Promise<OpenedArchive | undefined> {
  const read = await readArchiveFile(path, [manifestPath, removalsPath]);
  const manifest = SignedManifestSchema.safeParse(
    parseJson(read?.texts.get(manifestPath) ?? ''),
  ).data;
  const hash = read?.found.find((file) => file.path === manifestPath)?.sha256;
  if (!read || !manifest || hash === undefined) return undefined;
  const removals = SignedRemovalsSchema.safeParse(
    parseJson(read.texts.get(removalsPath) ?? ''),
  ).data;
  const verdict = judgeArchive(
    { manifest, removals, found: read.found },
    { manifest: isSigned(manifest), removals: removals && isSigned(removals) },
  );
  return { manifest, removals, hash, verdict };
}

function isSigned(signed: SignedManifest | SignedRemovals): boolean {
  const { text, signature } = signedPart(signed);
  return isSignedBy(text, signature);
}
