import { err, ok, type Ratio, type Result } from '../kernel/index.ts';

/** A stored paper that has phrases in common with the one asked about. */
export interface NearPaper {
  /** The number under which it was added. */
  readonly paper: number;
  /** Fingerprints in common, of those that were asked with: an estimate of the share, too low where words were exchanged. */
  readonly share: Ratio;
}

/** An index over the fingerprints of stored papers, in eight bytes each. */
export interface SamenessIndex {
  /** Adds a paper; papers are numbered from 0 in the order in which they come. */
  add(fingerprints: readonly number[]): number;
  /**
   * The papers with most in common, best first, of equals the older. A phrase weighs the more, the fewer papers have it; one that
   * stands in more than 500 is one that everybody uses and does not count.
   */
  nearest(ask: {
    readonly fingerprints: readonly number[];
    readonly limit: number;
    /** Which papers the asker may be told about. */
    readonly mayTell: (paper: number) => boolean;
  }): readonly NearPaper[];
  /** How many papers it holds. */
  size(): number;
  /** The index as bytes, to be opened again by `openSamenessIndex`. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/** The bytes are not those of an index. */
export interface BrokenIndex {
  readonly code: 'sameness.index-broken';
}

/** A phrase that stands in more papers is common property. */
export const mostHolders = 500;
/** A fingerprint and the number of a paper in one double: 27 bits and 24 bits. */
const paperRange = 2 ** 24;
const magic = 0x53_41_4d_31;
const headBytes = 16;
/** Postings that came last wait unsorted until there are so many of them. */
const mostWaiting = 1_000_000;

/** An index without papers. */
export function newSamenessIndex(): SamenessIndex {
  return indexOver(new Float64Array(), 0);
}

/** Opens what `bytes` gave. */
export function openSamenessIndex(bytes: Uint8Array): Result<SamenessIndex, BrokenIndex> {
  const broken = err({ code: 'sameness.index-broken' } as const);
  if (bytes.byteLength < headBytes) return broken;
  const copy = bytes.slice();
  const head = new DataView(copy.buffer);
  const [kind, papers, count] = [0, 4, 8].map((at) => head.getUint32(at, true));
  if (kind !== magic || papers === undefined || count === undefined) return broken;
  if (copy.byteLength !== headBytes + count * 8) return broken;
  const postings = new Float64Array(copy.buffer, headBytes, count);
  const sound = postings.every(
    (posting, at) =>
      Number.isSafeInteger(posting) &&
      posting > (postings[at - 1] ?? -1) &&
      posting % paperRange < papers,
  );
  return sound ? ok(indexOver(postings, papers)) : broken;
}

function indexOver(stored: Float64Array, known: number): SamenessIndex {
  let postings = stored;
  let papers = known;
  let waiting: number[] = [];

  function settle(): Float64Array {
    if (waiting.length > 0) postings = merged(postings, Float64Array.from(waiting).sort());
    waiting = [];
    return postings;
  }

  return {
    add(fingerprints) {
      const paper = papers;
      papers += 1;
      for (const each of new Set(fingerprints)) waiting.push(each * paperRange + paper);
      if (waiting.length >= mostWaiting) settle();
      return paper;
    },
    nearest({ fingerprints, limit, mayTell }) {
      const found = commonCounts(settle(), fingerprints, papers);
      return [...found]
        .filter(([paper]) => mayTell(paper))
        .toSorted(
          ([left, one], [right, other]) =>
            other.weight - one.weight || other.count - one.count || left - right,
        )
        .slice(0, limit)
        .map(([paper, { count }]) => ({ paper, share: { num: count, den: fingerprints.length } }));
    },
    size: () => papers,
    bytes: () => written(settle(), papers),
  };
}

interface Common {
  readonly count: number;
  readonly weight: number;
}

/** How many of the fingerprints each paper has, and how much they weigh. */
function commonCounts(
  postings: Float64Array,
  fingerprints: readonly number[],
  papers: number,
): ReadonlyMap<number, Common> {
  const found = new Map<number, Common>();
  for (const fingerprint of fingerprints) {
    const from = placeOf(postings, fingerprint * paperRange);
    const to = placeOf(postings, (fingerprint + 1) * paperRange);
    const holders = to - from;
    if (holders > mostHolders) continue;
    for (let at = from; at < to; at += 1) {
      const paper = (postings[at] ?? 0) % paperRange;
      const { count, weight } = found.get(paper) ?? { count: 0, weight: 0 };
      found.set(paper, { count: count + 1, weight: weight + weightOf(holders, papers) });
    }
  }
  return found;
}

/** A phrase weighs the more, the fewer papers have it: the square of how many times their number doubles up to all. */
function weightOf(holders: number, papers: number): number {
  return (binaryDigits(papers) - binaryDigits(holders)) ** 2;
}

function binaryDigits(value: number): number {
  return 32 - Math.clz32(value);
}

/** The place of the first posting that is not under a value. */
function placeOf(postings: Float64Array, value: number): number {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(left: Float64Array, right: Float64Array): Float64Array {
  const all = new Float64Array(left.length + right.length);
  let [one, other] = [0, 0];
  for (let at = 0; at < all.length; at += 1) {
    const next = left[one] ?? Infinity;
    const rival = right[other] ?? Infinity;
    all[at] = Math.min(next, rival);
    if (next <= rival) one += 1;
    else other += 1;
  }
  return all;
}

function written(postings: Float64Array, papers: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headBytes + postings.byteLength);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, magic, true);
  head.setUint32(4, papers, true);
  head.setUint32(8, postings.length, true);
  new Float64Array(bytes.buffer, headBytes).set(postings);
  return bytes;
}
