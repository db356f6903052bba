import { calendarDate } from '../../kernel/index.ts';
import type { PaperBlock } from '../../paper-format/index.ts';
import {
  samplePaper,
  sampleLine,
  sampleReport,
  type SamplePaper,
} from '../../paper-format/testing/sample-paper.ts';
import { checkContent, type ContentFinding, type PaperFacts } from '../index.ts';

/** A paragraph as a test writes it. */
export function text(words: string): PaperBlock {
  return sampleLine(words);
}

/** A heading of a part. */
export function heading(words: string): PaperBlock {
  return sampleLine(words, { bold: true });
}

/** A table of words, row by row. */
export function table(...rows: readonly (readonly string[])[]): PaperBlock {
  return {
    kind: 'table',
    rows: rows.map((row) => row.map((words) => ({ lines: [sampleLine(words)] }))),
  };
}

/** The findings of content in a short report of a district, or in one that differs from it. */
export function contentOf(
  changes: Partial<SamplePaper>,
  facts: PaperFacts = {},
): readonly ContentFinding[] {
  return checkContent(samplePaper(changes), {
    today: calendarDate('2026-11-22'),
    signedOn: calendarDate('2020-08-03'),
    facts,
  }).findings;
}

/** The same with paragraphs put into its body. */
export function contentWith(
  ...blocks: readonly (string | PaperBlock)[]
): readonly ContentFinding[] {
  const own = blocks.map((block) => (typeof block === 'string' ? text(block) : block));
  return contentOf({ body: [...sampleReport.body.slice(0, 3), ...own] });
}
