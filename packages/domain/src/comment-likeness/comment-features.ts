import { foldDiacritics } from '../text/index.ts';
import { courtesyPhrases, negatingWords } from './data/comment-words.ts';
import { visitWords } from './visit-words.ts';

/** A comment as it is compared. */
export interface CommentText {
  readonly id: string;
  readonly text: string;
  /** What it is about: a passage of the draft, or the whole. Only comments about the same are put together. */
  readonly about: string;
}

/** What a comment is compared by. */
export interface CommentFeatures {
  /** Hashes of its words and pairs of words, rising, each once. */
  readonly words: Uint32Array;
  /** Comments with different guards are never alike: another passage, other figures, another number of negations. */
  readonly guard: number;
}

/** A word as it is read, whatever its capitals and diacritics. */
interface ReadWord {
  readonly hash: number;
  /** Without it, or with another one, a comment says something else: a figure, a negation. */
  readonly weighty: boolean;
}

const mostWordsKept = 50_000;

/**
 * Opens a reader of comments: without diacritics, as many write on a phone, without phrases of courtesy unless there is nothing
 * else. It keeps the words it has read, which come again and again.
 */
export function openCommentReader(): (comment: CommentText) => CommentFeatures {
  const known = new Map<number, ReadWord>();
  function readWord(written: number, word: string): ReadWord {
    const folded = foldDiacritics(word);
    const read = { hash: hashText(folded), weighty: isWeighty(word, folded) };
    if (known.size >= mostWordsKept) known.clear();
    known.set(written, read);
    return read;
  }
  return ({ text, about }) => {
    const all: number[] = [];
    const weights: number[] = [];
    visitWords(text, ({ from, to, written }) => {
      const { hash, weighty } = known.get(written) ?? readWord(written, text.slice(from, to));
      all.push(hash);
      if (weighty) weights.push(hash);
    });
    const own = withoutCourtesy(all);
    return {
      words: featuresOf(own.length > 0 ? own : all),
      guard: weights.toSorted((left, right) => left - right).reduce(mixed, hashText(about)),
    };
  };
}

const negations: ReadonlySet<string> = new Set(negatingWords);
const foldedNegations: ReadonlySet<string> = new Set(negatingWords.map(foldDiacritics));

/** Without diacritics a word may be another one; it is taken for the weighty one, which only keeps comments apart. */
function isWeighty(word: string, folded: string): boolean {
  const written = word.toLowerCase().normalize('NFC');
  const isPlain = written === folded;
  return (
    /^\p{N}/u.test(folded) || negations.has(written) || (isPlain && foldedNegations.has(folded))
  );
}

const courtesies = courtesiesByFirst();

function courtesiesByFirst(): ReadonlyMap<number, readonly (readonly number[])[]> {
  const byFirst = new Map<number, (readonly number[])[]>();
  for (const phrase of courtesyPhrases) {
    const hashes = phrase.split(' ').map(hashText);
    const [first = 0] = hashes;
    byFirst.set(first, [...(byFirst.get(first) ?? []), hashes]);
  }
  for (const each of byFirst.values()) each.sort((left, right) => right.length - left.length);
  return byFirst;
}

function withoutCourtesy(words: readonly number[]): readonly number[] {
  const left: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const found = courtesies
      .get(word)
      ?.find((phrase) => phrase.every((each, offset) => words[at + offset] === each));
    if (found === undefined) left.push(word);
    else at += found.length - 1;
  }
  return left;
}

function featuresOf(words: readonly number[]): Uint32Array {
  const features = new Uint32Array(Math.max(0, 2 * words.length - 1));
  let before = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    features[2 * at] = word;
    if (at > 0) features[2 * at - 1] = mixed(before, word);
    before = word;
  }
  features.sort();
  let count = 0;
  for (let at = 0; at < features.length; at += 1)
    if (at === 0 || features[at] !== features[at - 1]) features[count++] = features[at] ?? 0;
  return features.slice(0, count);
}

function mixed(before: number, hash: number): number {
  return (Math.imul(before ^ 0x5bd1e995, 0x9e3779b1) ^ hash) >>> 0;
}

/** FNV-1a over code units: the same on every machine. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
