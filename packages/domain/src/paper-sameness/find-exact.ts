import type { AlignedWords } from './number-words.ts';
import type { SamenessText } from './read-sameness-text.ts';

/** A paragraph as a run of words: from, and the one after the last. */
interface WordRun {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** How many of its words are no figures. */
  readonly counted: number;
}

/**
 * Paragraphs that are the same word for word: the first of them here with the first there, and so on; then shorter ones beside
 * them. This is done first, so that a paper of one sentence a hundred times is compared as quickly as any other.
 * @param least how many words, figures aside, a paragraph needs to be found by itself
 */
export function findExact(
  here: SamenessText,
  there: SamenessText,
  least: number,
): readonly AlignedWords[] {
  const left = runsOf(here);
  const right = runsOf(there);
  const partner = pairLong(left, right, least);
  const taken = new Set(partner.values());
  const long = Array.from(partner);
  for (const step of [1, -1])
    for (const [at, opposite] of long)
      spread({ left, right, partner, taken }, { at, opposite, step });
  return [...partner]
    .toSorted(([one], [other]) => one - other)
    .map(([at, opposite]) => ({ here: placesOf(left[at]), there: placesOf(right[opposite]) }));
}

interface Pairing {
  readonly left: readonly WordRun[];
  readonly right: readonly WordRun[];
  readonly partner: Map<number, number>;
  readonly taken: Set<number>;
}

function pairLong(
  left: readonly WordRun[],
  right: readonly WordRun[],
  least: number,
): Map<number, number> {
  const waiting = new Map<string, number[]>();
  right.forEach(({ key, counted }, at) => {
    if (counted >= least) waiting.set(key, [...(waiting.get(key) ?? []), at]);
  });
  for (const list of waiting.values()) list.reverse();
  const partner = new Map<number, number>();
  left.forEach(({ key }, at) => {
    const opposite = waiting.get(key)?.pop();
    if (opposite !== undefined) partner.set(at, opposite);
  });
  return partner;
}

/** Goes on from a pair to its neighbours for as long as they are the same. */
function spread(
  { left, right, partner, taken }: Pairing,
  { at, opposite, step }: { readonly at: number; readonly opposite: number; readonly step: number },
): void {
  for (let one = at + step, other = opposite + step; ; one += step, other += step) {
    const key = left[one]?.key;
    if (key === undefined || key !== right[other]?.key) return;
    if (partner.has(one) || taken.has(other)) return;
    partner.set(one, other);
    taken.add(other);
  }
}

function runsOf({ words }: SamenessText): readonly WordRun[] {
  const runs: WordRun[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (words[at]?.at === words[from]?.at) continue;
    const run = words.slice(from, at);
    const key = run.map((word) => word.key).join(' ');
    runs.push({ from, to: at, key, counted: run.filter((word) => !word.figure).length });
    from = at;
  }
  return runs;
}

function placesOf(run: WordRun | undefined): readonly number[] {
  return run === undefined
    ? []
    : Array.from({ length: run.to - run.from }, (_, at) => run.from + at);
}
