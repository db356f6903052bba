import { resolve } from 'node:path';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { paperProse } from '@daihoi/domain/paper-format';
import {
  comparePapers,
  readSamenessText,
  type PaperOverlap,
  type SamenessText,
} from '@daihoi/domain/paper-sameness';
import { filesAt, paperAt, type PathRefusal } from './document-paths.ts';

/** What of a paper stands in one other, or why the other was not read. */
export interface Compared {
  readonly file: string;
  readonly outcome: Result<PaperOverlap, PathRefusal>;
}

/** The papers that others are compared with. */
export interface OtherPapers {
  readonly isFolder: boolean;
  /** Compares a paper with each of them but itself, the greatest share first. */
  compare(file: string, text: SamenessText): Promise<readonly Compared[]>;
}

/**
 * Opens what stands behind `--compare`, if anything. A single paper is read once for all, and refused before anything is compared; the papers of
 * a folder are read one after the other, so that a folder of any size fits into memory.
 */
export async function openOthers(
  path: string | undefined,
): Promise<Result<OtherPapers | undefined, PathRefusal>> {
  if (path === undefined) return ok(undefined);
  const found = await filesAt(path);
  const [first] = found?.files ?? [];
  if (found === undefined || first === undefined) {
    const code = found === undefined ? 'paper-check.unreadable' : 'paper-check.no-files';
    return err({ code, name: path });
  }
  if (found.isFolder) return ok({ isFolder: true, compare: compareWithEach(found.files) });
  const other = await textAt(first);
  if (!other.ok) return other;
  return ok({
    isFolder: false,
    compare: (_, text) =>
      Promise.resolve([{ file: first, outcome: ok(comparePapers(text, other.value)) }]),
  });
}

function compareWithEach(others: readonly string[]): OtherPapers['compare'] {
  return async (file, text) => {
    const compared: Compared[] = [];
    for (const other of others) {
      if (resolve(other) === resolve(file)) continue;
      const read = await textAt(other);
      compared.push({
        file: other,
        outcome: read.ok ? ok(comparePapers(text, read.value)) : read,
      });
    }
    return compared.toSorted((left, right) => partOf(right) - partOf(left));
  };
}

/** For ordering only; what was not read comes last. */
function partOf({ outcome }: Compared): number {
  if (!outcome.ok) return -1;
  const { num, den } = outcome.value.share;
  return den === 0 ? 0 : num / den;
}

async function textAt(path: string): Promise<Result<SamenessText, PathRefusal>> {
  const paper = await paperAt(path);
  return paper.ok ? ok(readSamenessText(paperProse(paper.value))) : paper;
}
