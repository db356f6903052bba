import type { ProseParagraph } from '../paper-format/index.ts';
import { commonPhraseLength, phraseHashes, type CommonPhrases } from './common-phrases.ts';
import { findUncounted } from './find-uncounted.ts';
import { splitWords, type PlacedWord } from './split-words.ts';
import { figureKey } from './word-key.ts';

/** A word of a paper that is its author's own, or a figure between such words. */
export interface SamenessWord extends PlacedWord {
  /** Which paragraph of the prose it stands in, counted from 0. */
  readonly at: number;
  /** Figures hold words together; they are not counted. */
  readonly figure: boolean;
}

/** The words of a paper that count when papers are compared. */
export interface SamenessText {
  readonly prose: readonly ProseParagraph[];
  readonly words: readonly SamenessWord[];
  /** How many words count: all but figures. */
  readonly counted: number;
}

/**
 * Reads what a paper says for comparing. Left out are headings, paragraphs of legal bases, quotations of up to 80 words, citations
 * of papers, set phrases of party language, and phrases that are common among the papers given.
 */
export function readSamenessText(
  prose: readonly ProseParagraph[],
  common: CommonPhrases = new Set(),
): SamenessText {
  const words = prose.flatMap(({ text, role }, at) =>
    role === 'heading' || role === 'basis' ? [] : ownWords(text, common).map(place(at)),
  );
  return { prose, words, counted: words.filter((word) => !word.figure).length };
}

function place(at: number): (word: PlacedWord) => SamenessWord {
  return (word) => ({ ...word, at, figure: word.key === figureKey });
}

function ownWords(text: string, common: CommonPhrases): readonly PlacedWord[] {
  const all = splitWords(text);
  const uncounted = findUncounted(text, all);
  const own = all.filter((_, at) => uncounted[at] !== true);
  if (common.size === 0) return own;
  const known = own.map(() => false);
  phraseHashes(own).forEach((hash, at) => {
    if (common.has(hash)) known.fill(true, at, at + commonPhraseLength);
  });
  return own.filter((_, at) => known[at] !== true);
}
