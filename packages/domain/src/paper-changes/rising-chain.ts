import type { PlacePair } from './shortest-edit.ts';

/** A pair of places that may stand opposite each other, and how much that is worth. */
export interface WeighedPair {
  readonly pair: PlacePair;
  readonly weight: number;
}

interface Best {
  readonly sum: number;
  readonly link: Link | undefined;
}

interface Link {
  readonly pair: PlacePair;
  readonly before: Link | undefined;
}

const nothing: Best = { sum: 0, link: undefined };

/** Of pairs that cross each other, those that do not and are worth most together; both places rise strictly. */
export function risingChain(pairs: readonly WeighedPair[]): readonly PlacePair[] {
  const ordered = pairs.toSorted(
    ({ pair: left }, { pair: right }) => left[0] - right[0] || right[1] - left[1],
  );
  const size = pairs.reduce((most, { pair }) => Math.max(most, pair[1] + 1), 0);
  const tree = Array.from({ length: size + 1 }, () => nothing);
  for (const { pair, weight } of ordered) {
    const before = bestUnder(tree, pair[1]);
    raise(tree, pair[1] + 1, {
      sum: before.sum + weight,
      link: { pair, before: before.link },
    });
  }
  const chain: PlacePair[] = [];
  for (let link = bestUnder(tree, size).link; link !== undefined; link = link.before)
    chain.push(link.pair);
  return chain.reverse();
}

/** The best chain whose last new place is under a bound (a Fenwick tree of maxima). */
function bestUnder(tree: readonly Best[], bound: number): Best {
  let best = nothing;
  for (let at = bound; at > 0; at -= at & -at) {
    const here = tree[at] ?? nothing;
    if (here.sum > best.sum) best = here;
  }
  return best;
}

function raise(tree: Best[], from: number, value: Best): void {
  for (let at = from; at < tree.length; at += at & -at)
    if (value.sum > (tree[at] ?? nothing).sum) tree[at] = value;
}
