import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openPaperInspector } from '@daihoi/adapters/documents';
import { checkDocument } from '@daihoi/adapters/files';
import { openPaper, type PaperCheckRefusal } from '@daihoi/application/checking';
import { err, type Result } from '@daihoi/domain/kernel';
import type { PaperFile } from '@daihoi/domain/paper-format';
import { bytesOf } from './document-bytes.ts';

/** Why a path gives no paper, or a paper is not checked. */
export type PathRefusal =
  | PaperCheckRefusal
  | {
      readonly code: 'paper-check.unreadable' | 'paper-check.no-files' | 'paper-check.not-clauses';
      readonly name: string;
    };

/** The files that a path means. */
export interface FilesAt {
  readonly isFolder: boolean;
  readonly files: readonly string[];
}

/** The file itself, or every Word file of a folder in name order; undefined when there is neither. */
export async function filesAt(path: string): Promise<FilesAt | undefined> {
  if (path === '-') return { isFolder: false, files: [path] };
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return { isFolder: false, files: [path] };
  const names = await readdir(path).catch(() => undefined);
  const files = names
    ?.filter((name) => /\.docx$/iu.test(name) && !name.startsWith('~$'))
    .toSorted()
    .map((name) => join(path, name));
  return files && { isFolder: true, files };
}

/** Reads the paper at a path; "-" is standard input. */
export async function paperAt(path: string): Promise<Result<PaperFile, PathRefusal>> {
  const name = path === '-' ? path : basename(path);
  const bytes = await bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return err({ ...bytes, name });
  return openPaper({ name, bytes }, { checkDocument, inspector: openPaperInspector() });
}
