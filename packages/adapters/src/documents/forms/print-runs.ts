import type { Run } from '@daihoi/application/papers';
import type { LineRole, LineStyles } from './line-style.ts';
import type { PrintedLine, PrintedRun } from './printed-paper.ts';

const noBreakSpace = '\u00a0';

/** Breaks of a line, tabs and other white space inside a paragraph become one space. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** What XML refuses and no reader sees. */
const invisible = /[\p{Cc}\ufeff\ufffe\uffff]/gu;

/** Text as it may stand on paper: well-formed, NFC, one line, nothing that only a machine sees. */
export function cleanText(raw: string): string {
  return raw.toWellFormed().normalize('NFC').replace(breaks, ' ').replace(invisible, '');
}

/** The runs of a block as printed; spaces inside a figure do not break, those inside a name that opens do. */
export function printRuns(runs: readonly Run[]): readonly PrintedRun[] {
  return runs.map((run) => {
    const text = cleanText(run.text);
    return {
      text: run.kind === 'figure' && /^\d/u.test(text) ? text.replaceAll(' ', noBreakSpace) : text,
      bold: run.emphasis === 'bold' || run.emphasis === 'boldItalic',
      italic: run.emphasis === 'italic' || run.emphasis === 'boldItalic',
      underline: false,
      ...(run.kind === 'figure' ? { figure: run.ref } : {}),
    };
  });
}

/** Plain words as runs. */
export function printWords(text: string): readonly PrintedRun[] {
  return [{ text: cleanText(text), bold: false, italic: false, underline: false }];
}

/** A paragraph of one role: its style decides case and whether it stays with what follows. */
export function printLine(
  styles: LineStyles,
  role: LineRole,
  runs: readonly PrintedRun[],
): PrintedLine {
  const style = styles[role];
  const cased = style.upper
    ? runs.map((run) => ({ ...run, text: run.text.toLocaleUpperCase('vi') }))
    : runs;
  return { kind: 'line', role, runs: cased, keepNext: style.keepNext };
}

/** The words of a printed line. */
export function lineText(line: PrintedLine): string {
  return line.runs.map((run) => run.text).join('');
}
