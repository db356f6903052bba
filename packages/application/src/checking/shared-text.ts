import type { Ratio } from '@daihoi/domain/kernel';
import { paperProse, type PaperFile } from '@daihoi/domain/paper-format';
import {
  comparePapers,
  readSamenessText,
  type CharacterSpan,
  type PassageSide,
} from '@daihoi/domain/paper-sameness';

/** A passage as it stands in one of two papers, cut where it is the same word for word and where it is not. */
export interface SharedSide {
  readonly paragraph: number;
  readonly pieces: readonly { readonly text: string; readonly same: boolean }[];
}

/** A passage that stands in both papers. */
export interface SharedPassage {
  readonly here: SharedSide;
  readonly there: SharedSide;
  /** Words that both have. */
  readonly words: number;
}

/** What of one paper stands in another: words in such passages, of all its words that count, and the passages. */
export interface SharedText {
  readonly share: Ratio;
  readonly passages: readonly SharedPassage[];
}

/** Compares what two papers say; quotations, legal bases, set phrases and headings are nobody's own and do not count. */
export function sharedBetween(here: PaperFile, there: PaperFile): SharedText {
  const [own, other] = [here, there].map((paper) => readSamenessText(paperProse(paper)));
  if (!own || !other) return { share: { num: 0, den: 0 }, passages: [] };
  const { share, passages } = comparePapers(own, other);
  return {
    share,
    passages: passages.map((passage) => ({
      here: sideOf(
        passage.here,
        passage.same.map((each) => each.here),
      ),
      there: sideOf(
        passage.there,
        passage.same.map((each) => each.there),
      ),
      words: passage.sameWords,
    })),
  };
}

/** @param same stretches inside the passage, by places in its paragraph, in rising order */
function sideOf(
  { paragraph, from, text }: PassageSide,
  same: readonly CharacterSpan[],
): SharedSide {
  const pieces: { text: string; same: boolean }[] = [];
  let at = 0;
  function add(to: number, isSame: boolean): void {
    if (to > at) pieces.push({ text: text.slice(at, to), same: isSame });
    at = Math.max(at, to);
  }
  for (const span of same.toSorted((one, next) => one.from - next.from)) {
    add(span.from - from, false);
    add(span.to - from, true);
  }
  add(text.length, false);
  return { paragraph, pieces };
}
