import type { Ratio } from '../kernel/index.ts';
import { hashKey, mixHash } from './word-key.ts';

/** Phrases that many papers of a collection share, by the hash of their words. */
export type CommonPhrases = ReadonlySet<number>;

/** How many words make a phrase. */
export const commonPhraseLength = 6;

/** The hashes of the phrases that begin at each word. */
export function phraseHashes(words: readonly { readonly key: string }[]): readonly number[] {
  const hashes = words.map(({ key }) => hashKey(key));
  const count = Math.max(0, hashes.length - commonPhraseLength + 1);
  return Array.from({ length: count }, (_, at) =>
    hashes.slice(at, at + commonPhraseLength).reduce(mixHash, 0),
  );
}

/**
 * Finds the phrases of six words that stand in at least a share of the papers, and in at least three of them.
 * @param papers the words of each paper, in order (those of `readSamenessText`)
 */
export function findCommonPhrases(
  papers: readonly (readonly { readonly key: string }[])[],
  share: Ratio,
): CommonPhrases {
  const least = Math.max(3, Math.ceil((papers.length * share.num) / share.den));
  const counts = new Map<number, number>();
  for (const words of papers)
    for (const hash of new Set(phraseHashes(words))) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return new Set([...counts].flatMap(([hash, count]) => (count >= least ? [hash] : [])));
}
