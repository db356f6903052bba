import type { PaperOverlap } from '@daihoi/domain/paper-sameness';

/** The overlap of two papers as `document check --compare` answers it: passages by their paragraph in either file. */
export function overlapDocument({ share, shareThere, passages }: PaperOverlap) {
  return {
    share: decimal(share),
    shareThere: decimal(shareThere),
    words: share.num,
    of: share.den,
    passages: passages.map(({ here, there, sameWords, same }) => ({
      here: sideDocument(here),
      there: sideDocument(there),
      words: here.words,
      sameWords,
      same,
    })),
  };
}

function sideDocument({ paragraph, from, to, text }: PaperOverlap['passages'][number]['here']) {
  return { paragraph, from, to, text };
}

/** For showing only: four places; nothing of nothing is nothing. */
function decimal({ num, den }: PaperOverlap['share']): number {
  return den === 0 ? 0 : Number((num / den).toFixed(4));
}
