import { targetWords as words } from './data/target-words.ts';

/** How many of the targets a sentence says were reached: "16/18 chỉ tiêu đạt". */
export interface ToldCount {
  readonly reached: number;
  readonly total: number;
  /** From where to where in the sentence. */
  readonly at: number;
  readonly end: number;
}

/**
 * The counts that a sentence tells as a whole. Those that stand beside each other ("12/18 chỉ tiêu vượt, 4/18 chỉ tiêu đạt"), or
 * behind "trong đó", are parts and left out.
 * @param plain in small letters without diacritics
 */
export function wholeCounts(plain: string): readonly ToldCount[] {
  const parted = plain.search(words.opensParts);
  const own = parted < 0 ? plain : plain.slice(0, parted);
  const beside = partsIn(own);
  return countsIn(own, words.counts).filter(
    ({ total }) => beside.filter((each) => each.total === total || each.total === 0).length < 2,
  );
}

/** Every count of targets reached, passed, or both; one without a total (“10 chỉ tiêu vượt”) has 0 for it. */
export function partsIn(plain: string): readonly ToldCount[] {
  return countsIn(plain, words.partCounts);
}

function countsIn(plain: string, pattern: RegExp): readonly ToldCount[] {
  return [...plain.matchAll(pattern)].map(({ groups, index, 0: written }) => ({
    reached: Number(groups?.['reached']),
    total: Number(groups?.['total'] ?? 0),
    at: index,
    end: index + written.length,
  }));
}
