import type { Instant, Result } from '@daihoi/domain/kernel';

/** What the store keeps of a content: its name (SHA-256, hex) and its length. */
export interface StoredContent {
  readonly hash: string;
  readonly bytes: number;
}

/** A file as it arrives from a person: the name it claims and what it holds. */
export interface ClaimedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The two kinds of document that a dossier takes. */
export const documentMedia = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** A document whose content is what it says it is. */
export interface AcceptedDocument {
  readonly kind: keyof typeof documentMedia;
  readonly mediaType: string;
}

/** Why a file is not taken; `found` says what its content is, whatever its name claims. */
export type DocumentRefusal =
  | { readonly code: 'file.empty'; readonly name: string }
  | { readonly code: 'file.too-large'; readonly name: string; readonly limitMiB: number }
  | { readonly code: 'file.not-document'; readonly name: string }
  | { readonly code: 'file.other-content'; readonly name: string; readonly found: string }
  /** A text of a word processor that only has to be saved as .docx. */
  | { readonly code: 'file.other-word'; readonly name: string; readonly found: string }
  | { readonly code: 'file.encrypted'; readonly name: string }
  | { readonly code: 'file.macros'; readonly name: string }
  | { readonly code: 'file.zip-bomb'; readonly name: string }
  | { readonly code: 'file.broken'; readonly name: string };

/** What is taken of a content that comes part by part. */
export interface ReceivingBounds {
  /** The largest number of bytes. */
  readonly most: number;
  /** Asked once with the first kilobyte, or with everything when there is less: false ends it. */
  readonly wants: (head: Uint8Array) => boolean;
}

/** A content that came whole. */
export interface ReceivedContent extends StoredContent {
  /** Its first kilobyte, or everything when there is less. */
  readonly head: Uint8Array;
}

/** Why a content that came part by part was not kept; `brokenOff`: whoever sent it stopped in the middle. */
export type ReceivingFault = 'empty' | 'notWanted' | 'tooLarge' | 'brokenOff' | 'diskFull';

/** Contents named by their hash. What is stored is never changed; the same content is stored once. */
export interface FileStore {
  /** Stores a content so that it survives a crash right after the answer; of one that is there only the time of storing changes. */
  put(content: Uint8Array | string): Promise<StoredContent>;
  /** Stores a content as it comes, never whole in memory. Of one that is refused or does not come whole nothing stays behind. */
  receive(
    parts: AsyncIterable<Uint8Array>,
    bounds: ReceivingBounds,
  ): Promise<Result<ReceivedContent, ReceivingFault>>;
  /** The content of a hash, checked against it; undefined when it is not there. Throws when the disk gave other bytes. */
  get(hash: string): Promise<Uint8Array | undefined>;
  /** SHA-256 in hex; text is taken as UTF-8. */
  hashOf(content: Uint8Array | string): string;
  /** Its length in bytes; text is taken as UTF-8. */
  sizeOf(content: Uint8Array | string): number;
  /** Takes a content off the disk for good; nothing where it is not there. */
  remove(hash: string): Promise<void>;
  /**
   * The same, but for a content that was stored again since a moment and not long ago: whoever stored it is about to point at it.
   * True when it is gone.
   */
  discard(hash: string, since: Instant): Promise<boolean>;
  /** Files of the store and texts as one zip, made while it is read: no more than one file is held at a time. */
  bundle(files: readonly BundledFile[]): FileBundle;
  /** Says by its content whether a file is a Word document or a PDF, and refuses what only claims to be. */
  checkDocument(file: ClaimedFile): Result<AcceptedDocument, DocumentRefusal>;
}

/** A file on its way into a bundle: a text, or a content of the store. */
export type BundledFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly stored: StoredContent };

/** A zip that is made while it is read; the same files give the same bytes. */
export interface FileBundle {
  /** Known before the first byte, so that whoever receives it can tell a half from the whole. */
  readonly length: number;
  /** Throws where the store does not hold a content any more, or holds other bytes. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What the database knows of a stored content. */
export interface StoredFileRow extends StoredContent {
  readonly mediaType: string;
}

/** Rows that papers point at; the contents themselves lie in the file store. */
export interface StoredFileStore {
  /** Remembers a content before a paper points at it; a known one stays as it was, a removed one is there again. */
  remember(file: StoredFileRow, at: string): Promise<void>;
  byHash(hash: string): Promise<StoredFileRow | undefined>;
  /** Those of some contents that are known and were not removed. */
  kept(hashes: readonly string[]): Promise<readonly StoredFileRow[]>;
  /**
   * The same, and none of them is pointed at or removed by anybody else until the transaction ends. Whoever holds many holds them at
   * once, before anything is remembered.
   */
  hold(hashes: readonly string[]): Promise<readonly StoredFileRow[]>;
}
