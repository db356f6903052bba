import type { AlignedWords } from './number-words.ts';
import type { SamenessText } from './read-sameness-text.ts';

/** A stretch of the text of a paragraph, by places of characters: from, and the one after the last. */
export interface CharacterSpan {
  readonly from: number;
  readonly to: number;
}

/** One side of a passage: inside which paragraph of the file, from where to where in its text, how many words that count, and the text. */
export interface PassageSide extends CharacterSpan {
  readonly paragraph: number;
  readonly words: number;
  readonly text: string;
}

/** A passage that stands in two papers. */
export interface SamePassage {
  readonly here: PassageSide;
  readonly there: PassageSide;
  /** How many words that count are the same on both sides. */
  readonly sameWords: number;
  /** The stretches that are the same word for word, in order. */
  readonly same: readonly { readonly here: CharacterSpan; readonly there: CharacterSpan }[];
}

/** The same passage seen from the other paper. */
export function mirrored({ here, there, sameWords, same }: SamePassage): SamePassage {
  return {
    here: there,
    there: here,
    sameWords,
    same: same.map((each) => ({ here: each.there, there: each.here })),
  };
}

/** A stretch of aligned words as passages, cut wherever either paper begins a new paragraph; figures alone are none. */
export function passagesOf(
  here: SamenessText,
  there: SamenessText,
  aligned: AlignedWords,
): readonly SamePassage[] {
  const cuts = aligned.here.flatMap((at, index) => {
    const other = aligned.there[index] ?? 0;
    const isNew =
      here.words[at]?.at !== here.words[aligned.here[index - 1] ?? -1]?.at ||
      there.words[other]?.at !== there.words[aligned.there[index - 1] ?? -1]?.at;
    return isNew ? [index] : [];
  });
  const passages = cuts.map((from, index) => {
    const to = cuts[index + 1];
    const part = { here: aligned.here.slice(from, to), there: aligned.there.slice(from, to) };
    return {
      here: sideOf(here, part.here),
      there: sideOf(there, part.there),
      sameWords: part.here.filter((at) => here.words[at]?.figure === false).length,
      same: stretchesOf(here, there, part),
    };
  });
  return passages.filter(({ sameWords }) => sameWords > 0);
}

function sideOf({ prose, words }: SamenessText, places: readonly number[]): PassageSide {
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? first;
  const inside = words.slice(first, last + 1);
  const within = prose[words[first]?.at ?? 0];
  const { from, to } = spanOf({ words }, first, last);
  return {
    paragraph: within?.paragraph ?? 0,
    from,
    to,
    text: within?.text.slice(from, to) ?? '',
    words: inside.filter((word) => !word.figure).length,
  };
}

function stretchesOf(
  here: SamenessText,
  there: SamenessText,
  { here: left, there: right }: AlignedWords,
): SamePassage['same'] {
  const starts = left.flatMap((at, index) =>
    at === (left[index - 1] ?? -2) + 1 && right[index] === (right[index - 1] ?? -2) + 1
      ? []
      : [index],
  );
  return starts.map((from, index) => {
    const last = (starts[index + 1] ?? left.length) - 1;
    return {
      here: spanOf(here, left[from], left[last]),
      there: spanOf(there, right[from], right[last]),
    };
  });
}

function spanOf({ words }: Pick<SamenessText, 'words'>, first = 0, last = 0): CharacterSpan {
  return { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 };
}
