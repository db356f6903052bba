import type { Run } from '../papers/index.ts';

/**
 * One paragraph of the parts that people may rewrite: as drafted from the figures, or as somebody wrote it. `about` says
 * what a drafted one speaks of (sentence and level), so that new figures find it again.
 */
export type ReportParagraph =
  | { readonly kind: 'drafted'; readonly about: string; readonly runs: readonly Run[] }
  | { readonly kind: 'written'; readonly text: string };

/** The words of a report that are not derived from its figures. */
export interface ReportContent {
  readonly weaknesses: readonly ReportParagraph[];
  readonly tasks: readonly ReportParagraph[];
  readonly recipients: readonly string[];
}

/** A paragraph as runs, whoever wrote it. */
export function paragraphRuns(paragraph: ReportParagraph): readonly Run[] {
  return paragraph.kind === 'drafted' ? paragraph.runs : [{ kind: 'text', text: paragraph.text }];
}

/** An edited paragraph: the n-th one as it stands, with its figures, or new words. */
export type EditedParagraph = { readonly keep: number } | { readonly text: string };

/** Paragraphs after an edit; a number that no paragraph has is dropped. */
export function editParagraphs(
  known: readonly ReportParagraph[],
  edited: readonly EditedParagraph[],
): readonly ReportParagraph[] {
  return edited.flatMap((each): readonly ReportParagraph[] => {
    if ('text' in each) return [{ kind: 'written', text: each.text }];
    const kept = known[each.keep];
    return kept ? [kept] : [];
  });
}

/**
 * Paragraphs after the figures were read again: drafted ones say the new figures or go with what they spoke of, written
 * ones stay in their places, sentences that somebody took out stay out, and what is newly to be said comes last.
 */
export function redraftParagraphs(
  now: readonly ReportParagraph[],
  { before, after }: { readonly before: Drafted; readonly after: Drafted },
): readonly ReportParagraph[] {
  const drafts = new Map(after.flatMap(byTopic));
  const known = new Set(before.flatMap(byTopic).map(([about]) => about));
  const kept = now.flatMap((each): readonly ReportParagraph[] => {
    if (each.kind === 'written') return [each];
    const next = drafts.get(each.about);
    return next ? [next] : [];
  });
  const fresh = after.filter((each) => each.kind === 'drafted' && !known.has(each.about));
  return [...kept, ...fresh];
}

type Drafted = readonly ReportParagraph[];

function byTopic(paragraph: ReportParagraph): readonly (readonly [string, ReportParagraph])[] {
  return paragraph.kind === 'drafted' ? [[paragraph.about, paragraph]] : [];
}
