import type { PaperCheck } from '@daihoi/application/papers';
import { lineText } from '../forms/print-runs.ts';
import type { PrintedPaper } from '../forms/printed-paper.ts';
import { squaresPng } from './squares-png.ts';

const white = ['0'];

/** Line and square of a paper with a code, for a file that the program does not lay out itself. */
export function paperCheck({ check }: PrintedPaper): PaperCheck | undefined {
  if (check === null) return undefined;
  return { line: lineText(check.line).replace(/\.$/u, ''), square: squaresPng(check.rows) };
}

/** What stands in their place while a paper has no code: what its foot says all the same, and a square with nothing in it. */
export function openCheck({ foot }: PrintedPaper): PaperCheck {
  const line = foot === null ? '' : lineText(foot).replace(/\.$/u, '');
  return { line, square: squaresPng(white) };
}
