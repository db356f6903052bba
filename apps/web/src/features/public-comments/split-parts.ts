import type { PagePassage } from '@daihoi/contract/public-comments';

/** A part of the draft: its heading, and what stands under it up to the next one. */
export interface DraftPart {
  /** Undefined for what stands before the first heading. */
  readonly heading: PagePassage | undefined;
  /** 1 for the parts of the paper, 2 and 3 for parts within them, as their numbers say. */
  readonly depth: 1 | 2 | 3;
  readonly passages: readonly PagePassage[];
}

/** Cuts a draft at its headings, in reading order. */
export function splitParts(passages: readonly PagePassage[]): readonly DraftPart[] {
  const parts: { heading: PagePassage | undefined; passages: PagePassage[] }[] = [];
  for (const passage of passages) {
    if (passage.kind === 'heading') parts.push({ heading: passage, passages: [] });
    else {
      if (parts.length === 0) parts.push({ heading: undefined, passages: [] });
      parts.at(-1)?.passages.push(passage);
    }
  }
  let before: DraftPart['depth'] | 0 = 0;
  return parts.map((part) => {
    const depth = under(before, depthOf(part.heading?.text ?? ''));
    before = depth;
    return { ...part, depth };
  });
}

/** Never more than one step deeper than what stands before: people who listen go from heading to heading. */
function under(before: DraftPart['depth'] | 0, depth: DraftPart['depth']): DraftPart['depth'] {
  if (before === 0) return 1;
  return depth === 3 && before === 1 ? 2 : depth;
}

/** As party papers number: parts in words or with letters of Rome, sections with figures, points with small letters. */
function depthOf(heading: string): 1 | 2 | 3 {
  if (/^(?:\d+\.\d+|[a-zđ]\))/u.test(heading)) return 3;
  return /^\d+[.)]?\s/u.test(heading) ? 2 : 1;
}
