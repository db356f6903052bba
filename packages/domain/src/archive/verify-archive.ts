import { canonicalJson } from '../kernel/index.ts';
import {
  manifestPath,
  removalsPath,
  type ArchiveSignature,
  type SignedManifest,
  type SignedRemovals,
} from './archive-manifest.ts';

/** A file as it was found in a bundle. */
export interface FoundFile {
  readonly path: string;
  readonly sha256: string;
}

/** What is wrong with a file: not there, other bytes, or not in the index. */
export interface ArchiveFault {
  readonly path: string;
  readonly fault: 'missing' | 'changed' | 'foreign';
}

/** `signature` over the index, `removals` over the list of what is gone, `files` every hash, `complete` nothing more and nothing less. */
export type ArchiveCheckName = 'signature' | 'removals' | 'files' | 'complete';

export interface ArchiveCheck {
  readonly check: ArchiveCheckName;
  readonly holds: boolean;
}

export interface ArchiveVerdict {
  readonly checks: readonly ArchiveCheck[];
  readonly faults: readonly ArchiveFault[];
  /** Paths whose bytes were removed after their term, by a signed list. */
  readonly removed: readonly string[];
}

/** What has to be asked of cryptography before an archive is judged. */
export interface ArchiveProofs {
  readonly manifest: boolean;
  /** Undefined where nothing was removed. */
  readonly removals: boolean | undefined;
}

/** The text that the signature of a manifest or of a list of removals is over. */
export function signedPart({ signature, ...body }: SignedManifest | SignedRemovals): {
  readonly text: string;
  readonly signature: ArchiveSignature;
} {
  return { text: canonicalJson(body), signature };
}

/** What was read of a bundle. */
interface ReadArchive {
  readonly manifest: SignedManifest;
  /** Undefined where there is none, or none that can be read. */
  readonly removals: SignedRemovals | undefined;
  readonly found: readonly FoundFile[];
}

/** Judges an archive by what was found in its bundle; needs nothing but the bundle. */
export function judgeArchive(read: ReadArchive, proofs: ArchiveProofs): ArchiveVerdict {
  const { manifest, removals } = read;
  const found = new Map(read.found.map(({ path, sha256 }) => [path, sha256]));
  const trusted = proofs.removals === true && removalsBelong(read, found);
  const gone = trusted && removals ? removedFrom(manifest, removals) : new Set<string>();
  const faults = faultsOf(read, found, gone);
  return {
    checks: [
      { check: 'signature', holds: proofs.manifest },
      ...(removals ? [{ check: 'removals' as const, holds: trusted }] : []),
      { check: 'files', holds: faults.every(({ fault }) => fault !== 'changed') },
      { check: 'complete', holds: faults.every(({ fault }) => fault === 'changed') },
    ],
    faults,
    removed: [...gone],
  };
}

/** A list of removals speaks of this very manifest, and is signed by the same key. */
function removalsBelong(
  { manifest, removals }: Pick<ReadArchive, 'manifest' | 'removals'>,
  found: ReadonlyMap<string, string>,
): boolean {
  return (
    removals?.manifest === found.get(manifestPath) &&
    removals?.signature.publicKey === manifest.signature.publicKey
  );
}

function removedFrom(manifest: SignedManifest, { removals }: SignedRemovals): ReadonlySet<string> {
  const hashes = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
  return new Set(
    removals.filter(({ path, sha256 }) => hashes.get(path) === sha256).map(({ path }) => path),
  );
}

/** A list of removals that cannot be read is a file that nobody knows. */
function faultsOf(
  { manifest: { files }, removals }: Pick<ReadArchive, 'manifest' | 'removals'>,
  found: ReadonlyMap<string, string>,
  gone: ReadonlySet<string>,
): readonly ArchiveFault[] {
  const papers = removals ? [manifestPath, removalsPath] : [manifestPath];
  const known = new Set([...papers, ...files.map(({ path }) => path)]);
  return [
    ...files.flatMap(({ path, sha256 }): readonly ArchiveFault[] => {
      const there = found.get(path);
      if (there === undefined) return gone.has(path) ? [] : [{ path, fault: 'missing' }];
      return there === sha256 ? [] : [{ path, fault: 'changed' }];
    }),
    ...[...found.keys()]
      .filter((path) => !known.has(path))
      .map((path): ArchiveFault => ({ path, fault: 'foreign' })),
  ];
}
