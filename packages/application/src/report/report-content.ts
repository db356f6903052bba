import type { Run } from '../papers/index.ts';

/** One paragraph of the parts that people may rewrite: as drafted from the figures, or as somebody wrote it. */
export type ReportParagraph =
  | { readonly kind: 'drafted'; readonly runs: readonly Run[] }
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
