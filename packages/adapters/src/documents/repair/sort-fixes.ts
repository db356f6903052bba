import type {
  PageChange,
  PageNumberAct,
  PaperFix,
  ParagraphChange,
} from '@daihoi/domain/paper-format';
import type { RunEdit } from './repair-run.ts';

/** Fixes by what they touch; of two that speak of one thing the later holds, of two wordings that overlap the earlier. */
export interface SortedFixes {
  readonly runs: ReadonlyMap<number, readonly RunEdit[]>;
  readonly paragraphs: ReadonlyMap<number, ParagraphChange>;
  /** Words of lines to be put under paragraphs. */
  readonly lines: ReadonlyMap<number, string>;
  readonly sections: ReadonlyMap<number, PageChange>;
  readonly number: ReadonlySet<PageNumberAct>;
}

export function sortFixes(fixes: readonly PaperFix[]): SortedFixes {
  const runs = new Map<number, RunEdit[]>();
  const paragraphs = new Map<number, ParagraphChange>();
  const lines = new Map<number, string>();
  const sections = new Map<number, PageChange>();
  const number = new Set<PageNumberAct>();
  function edit(paragraph: number, each: RunEdit): void {
    const own = runs.get(paragraph) ?? [];
    if ('look' in each || !own.some((other) => 'words' in other && overlap(other, each)))
      runs.set(paragraph, [...own, each]);
  }
  for (const fix of fixes) {
    switch (fix.kind) {
      case 'letters':
        for (const { paragraph, from, to } of fix.spans)
          edit(paragraph, { from, to, look: fix.look });
        break;
      case 'wording':
        edit(fix.span.paragraph, { ...fix.span, words: fix.words });
        break;
      case 'paragraph':
        for (const each of fix.paragraphs)
          paragraphs.set(each, { ...paragraphs.get(each), ...fix.look });
        break;
      case 'line':
        lines.set(fix.under, fix.words);
        break;
      case 'page':
        sections.set(fix.section, { ...sections.get(fix.section), ...fix.pages });
        break;
      case 'pageNumber':
        number.add(fix.act);
    }
  }
  return { runs, paragraphs, lines, sections, number };
}

/** Two insertions at one place overlap as well. */
function overlap(left: RunEdit, right: RunEdit): boolean {
  return left.from <= right.to && right.from <= left.to;
}
