import { SignedManifestSchema, SignedRemovalsSchema } from '@daihoi/contract/archive';
import {
  findZipDirectory,
  judgeArchive,
  manifestPath,
  readZipDirectory,
  removalsPath,
  signedPart,
  zipEndLength,
  type ArchiveVerdict,
  type FoundFile,
  type SignedManifest,
  type SignedRemovals,
  type ZipEntry,
} from '@daihoi/domain/archive';
import { keyCodeOf } from '@daihoi/domain/count-proof';
import { fits } from '../../api/fits.ts';
import { isSigned } from '../../lib/ed25519/is-signed.ts';
import { digestHex } from '../../lib/digest-hex.ts';

/** An archive that somebody dropped on the page, judged by itself. */
export interface OpenedBundle {
  readonly manifest: SignedManifest;
  readonly verdict: ArchiveVerdict;
  /** The key that signed it, in short, as papers tell it. */
  readonly key: string;
}

/**
 * Opens an archive in the browser, one file at a time; nothing is sent anywhere. Undefined when it is none.
 * @param onProgress hears how many percent were read
 */
export async function openBundle(
  file: Blob,
  onProgress: (percent: number) => void,
): Promise<OpenedBundle | undefined> {
  const entries = await entriesOf(file);
  if (!entries) return undefined;
  const found: FoundFile[] = [];
  for (const { path, at, bytes } of entries) {
    found.push({ path, sha256: await digestHex(await piece(file, at, bytes)) });
    onProgress(Math.round((100 * (at + bytes)) / file.size));
  }
  const manifest = await parsed(file, entries, manifestPath);
  const removed = await parsed(file, entries, removalsPath);
  if (!fits(SignedManifestSchema, manifest)) return undefined;
  const removals = fits(SignedRemovalsSchema, removed) ? removed : undefined;
  const proofs = {
    manifest: await holds(manifest),
    removals: removals && (await holds(removals)),
  };
  const verdict = judgeArchive({ manifest, removals, found }, proofs);
  return { manifest, verdict, key: await keyCode(manifest.signature.publicKey) };
}

async function entriesOf(file: Blob): Promise<readonly ZipEntry[] | undefined> {
  if (file.size < zipEndLength) return undefined;
  const end = await piece(file, file.size - zipEndLength, zipEndLength);
  const directory = findZipDirectory(end, file.size);
  if (!directory) return undefined;
  return readZipDirectory(await piece(file, directory.at, directory.length), directory.at);
}

async function piece(file: Blob, at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(at, at + length).arrayBuffer());
}

async function parsed(file: Blob, entries: readonly ZipEntry[], path: string): Promise<unknown> {
  const entry = entries.find((each) => each.path === path);
  if (!entry) return undefined;
  try {
    const text = await file.slice(entry.at, entry.at + entry.bytes).text();
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

async function holds(signed: SignedManifest | SignedRemovals): Promise<boolean> {
  const { text, signature } = signedPart(signed);
  try {
    const bytes = Uint8Array.from(atob(signature.value), (letter) => letter.charCodeAt(0));
    return await isSigned({ text, signature: bytes, publicKey: signature.publicKey });
  } catch {
    return false;
  }
}

/** As the counting room tells its key. */
async function keyCode(publicKey: string): Promise<string> {
  return keyCodeOf(await digestHex(new TextEncoder().encode(publicKey)));
}
