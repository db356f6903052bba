import { Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { PrintedLine, PrintedRun } from '../forms/printed-paper.ts';

/** A printed line as a paragraph of its style; only what differs from the style is set on the spot. */
export function wordLine(line: PrintedLine, extra: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    style: line.role,
    ...(line.keepNext ? { keepNext: true } : {}),
    ...extra,
    children: line.runs.filter((run) => run.text !== '').map(wordRun),
  });
}

function wordRun(run: PrintedRun): TextRun {
  return new TextRun({
    text: run.text,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: {} } : {}),
  });
}

/** A thin paragraph that keeps tables apart and ends a page without a blank line. */
export function wordGap(extra: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: 'gap', ...extra });
}
