import {
  archiveParts,
  type ArchivedFile,
  type ArchiveLack,
  type ArchiveScope,
} from '@daihoi/domain/archive';
import { canonicalJson, type CalendarDate } from '@daihoi/domain/kernel';
import { searchKey } from '@daihoi/domain/text';
import type { FileStore, StoredContent } from '../files/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { SeasonRow } from '../season/index.ts';
import { archiveFolders } from './data/archive-words.ts';

/** What goes into an archive, and what was open on the day it was looked at. */
export interface Gathered {
  readonly scope: ArchiveScope;
  readonly unit: UnitRow;
  readonly season: SeasonRow;
  readonly title: string;
  readonly files: readonly GatheredFile[];
  readonly lacking: readonly ArchiveLack[];
  readonly confidential: number;
}

/** A file on its way into an archive. */
export interface GatheredFile extends ArchivedFile {
  readonly issuedOn?: CalendarDate | undefined;
  /** What was made for the archive and is not in the store yet. */
  readonly made?: { readonly content: Uint8Array | string; readonly mediaType: string };
}

/** Where a file is to lie, and what the index says of it. */
export interface WantedFile extends Pick<GatheredFile, 'part' | 'title' | 'number' | 'issuedOn'> {
  /** Whatever names it among its own; made a name of ASCII letters. */
  readonly name: string;
  readonly ending: string;
}

/** A file that has no path yet. */
export interface UnplacedFile extends Omit<GatheredFile, 'path'> {
  readonly name: string;
  readonly ending: string;
}

/** A file whose content the store holds. */
export function storedEntry(wanted: WantedFile, { hash, bytes }: StoredContent): UnplacedFile {
  return { ...wanted, sha256: hash, bytes };
}

/** A file that is made for the archive. */
export function madeEntry(
  files: Pick<FileStore, 'hashOf' | 'sizeOf'>,
  wanted: WantedFile,
  made: NonNullable<GatheredFile['made']>,
): UnplacedFile {
  const { content } = made;
  return { ...wanted, sha256: files.hashOf(content), bytes: files.sizeOf(content), made };
}

/** Gives every file its path, part by part; of two that would lie in the same place the later one gets the next free number. */
export function placeFiles(entries: readonly UnplacedFile[]): readonly GatheredFile[] {
  const taken = new Set<string>();
  const inOrder = entries.toSorted(
    (left, right) => archiveParts.indexOf(left.part) - archiveParts.indexOf(right.part),
  );
  return inOrder.map(({ name, ending, ...file }) => {
    const base = `${archiveFolders[file.part]}/${fileName(name)}`;
    let path = `${base}.${ending}`;
    for (let number = 2; taken.has(path); number += 1) path = `${base}-${number}.${ending}`;
    taken.add(path);
    return { ...file, path };
  });
}

const longestName = 80;

/** A name that every program that opens zips can write: letters without marks, digits, hyphens. */
function fileName(name: string): string {
  const key = searchKey(name).replaceAll(/[^a-z0-9 ]/gu, '');
  const words = key.slice(0, longestName).trim().replaceAll(/ +/gu, '-');
  return words === '' ? 'tep' : words;
}

/** What an archive would hold, as one hash: two lists with the same hash are the same archive. */
export function fingerprintOf(
  files: Pick<FileStore, 'hashOf'>,
  { scope, title, files: entries, lacking, confidential }: Gathered,
): string {
  const lines = entries.map(({ made: _made, ...line }) => line);
  return files.hashOf(canonicalJson({ scope, title, files: lines, lacking, confidential }));
}

/** The day that stands before the number in the name of a paper, so that a folder lies in the order of its days. */
export function datedName(issuedOn: CalendarDate | undefined, words: string): string {
  return issuedOn === undefined ? words : `${issuedOn} ${words}`;
}
