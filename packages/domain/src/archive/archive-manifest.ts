/** What an archive is of: one congress, or the papers of a unit in a term. */
export const archiveScopes = ['congress', 'term'] as const;
export type ArchiveScope = (typeof archiveScopes)[number];

/** The parts of an archive, in the order of its index. */
export const archiveParts = [
  'index',
  'issued',
  'dossier',
  'drafts',
  'counts',
  'results',
  'synthesis',
  'deliveries',
] as const;
export type ArchivePart = (typeof archiveParts)[number];

/** One file of an archive; its number and day where it is a paper that has them. */
export interface ArchivedFile {
  /** Where it lies in the bundle: ASCII, parts divided by slashes. */
  readonly path: string;
  readonly part: ArchivePart;
  readonly title: string;
  readonly number?: string | undefined;
  readonly issuedOn?: string | undefined;
  /** SHA-256 as hexadecimal text. */
  readonly sha256: string;
  readonly bytes: number;
}

/** What can be open when an archive is closed. */
export const archiveLackKinds = [
  'congressOpen',
  'resultOpen',
  'countOpen',
  'countPapersMissing',
  'draftUnnumbered',
  'consultationOpen',
  'complaintOpen',
  'paperMissing',
] as const;
export type ArchiveLackKind = (typeof archiveLackKinds)[number];

/** One matter that was open, and what it is about. */
export interface ArchiveLack {
  readonly kind: ArchiveLackKind;
  readonly about: string;
}

/**
 * The index of an archive as programs read it, days as ISO text: every file with its hash, what was open, how many confidential papers are kept
 * apart. A later archive of the same matter names the one before by the hash of its manifest.
 */
export interface ArchiveManifest {
  readonly schema: 'daihoi-archive/1';
  readonly scope: ArchiveScope;
  readonly unit: { readonly code: string; readonly name: string };
  readonly title: string;
  readonly term: { readonly from: number; readonly to: number };
  /** Counts the archives of one matter from 1. */
  readonly number: number;
  readonly closedOn: string;
  /** SHA-256 of the text of the manifest before; left out in the first. */
  readonly previous?: string | undefined;
  readonly files: readonly ArchivedFile[];
  /** Confidential papers of the unit: counted, never enclosed. */
  readonly confidential: number;
  readonly lacking: readonly ArchiveLack[];
  /** Why it was closed although something was open. */
  readonly note?: string | undefined;
}

export interface ArchiveSignature {
  readonly algorithm: 'Ed25519';
  /** DER in base64. */
  readonly publicKey: string;
  readonly value: string;
}

export interface SignedManifest extends ArchiveManifest {
  /** Over the canonical text of everything else. */
  readonly signature: ArchiveSignature;
}

/** One file whose bytes were removed after its term: by which decision, by whom. */
export interface RemovedFile {
  readonly path: string;
  readonly sha256: string;
  readonly decision: string;
  readonly decidedOn: string;
  readonly proposedBy: string;
  readonly confirmedBy: string;
  readonly removedOn: string;
}

/** What is no longer in an archive; it stands beside the manifest, which never changes. */
export interface ArchiveRemovals {
  readonly schema: 'daihoi-archive-removals/1';
  /** SHA-256 of the text of the manifest that it belongs to. */
  readonly manifest: string;
  readonly removals: readonly RemovedFile[];
}

export interface SignedRemovals extends ArchiveRemovals {
  readonly signature: ArchiveSignature;
}

/** The names of the two papers that a program reads first. */
export const manifestPath = 'manifest.json';
export const removalsPath = 'removals.json';
