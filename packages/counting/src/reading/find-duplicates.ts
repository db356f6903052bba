import { isSameInk } from './ink-trace.ts';
import type { PageReading } from './page-reading.ts';

/** A page as far as finding it twice has to know it. `hash` names the bytes it came from; empty if they were not read. */
export interface PageToCompare {
  readonly hash: string;
  /** Counted from 0 in its file. */
  readonly pageOfFile: number;
  readonly reading: PageReading;
}

/**
 * Pages that are there twice: of the same bytes, or with the pen in the same places. For each page the index of an
 * earlier one it repeats, or undefined. Pages without ink are all alike and are never called the same.
 */
export function findDuplicates(pages: readonly PageToCompare[]): readonly (number | undefined)[] {
  const byBytes = new Map<string, number>();
  const byRows = new Map<string, number[]>();
  return pages.map((page, index) => {
    const bytes = `${page.hash} ${page.pageOfFile}`;
    const first = page.hash === '' ? undefined : byBytes.get(bytes);
    if (first !== undefined) return first;
    byBytes.set(bytes, index);
    return sameInkBefore(page.reading, { pages, byRows, index });
  });
}

function sameInkBefore(
  reading: PageReading,
  known: {
    readonly pages: readonly PageToCompare[];
    readonly byRows: Map<string, number[]>;
    readonly index: number;
  },
): number | undefined {
  if (reading.kind !== 'ballot') return undefined;
  const key = `${reading.page} ${reading.rows.map((row) => row.mark).join(' ')}`;
  const alike = known.byRows.get(key) ?? [];
  const before = alike.find((index) => {
    const other = known.pages[index]?.reading;
    return other?.kind === 'ballot' && isSameInk(reading.ink, other.ink);
  });
  known.byRows.set(key, [...alike, known.index]);
  return before;
}
