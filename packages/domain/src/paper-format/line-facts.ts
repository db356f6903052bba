import { foldDiacritics, tidyText } from '../text/index.ts';
import type { PaperBlock, PaperLine, PaperRun } from './paper-file.ts';

/** The words of a line: one line, NFC, capitals as they are shown. */
export function lineText(line: PaperLine): string {
  return tidyText(line.runs.map((run) => (run.caps ? run.text.toUpperCase() : run.text)).join(''));
}

/** The words of a line in small letters without diacritics, by which parts of a paper are recognised. */
export function lineKey(line: PaperLine): string {
  return foldDiacritics(lineText(line));
}

/** Runs that show letters or figures; blanks and marks have no look that a reader sees. */
export function shownRuns(line: PaperLine): readonly PaperRun[] {
  return line.runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
}

/** How much of a line has a look: all, part, none of its letters. */
export function extentOf(
  line: PaperLine,
  has: (run: PaperRun) => boolean,
): 'all' | 'part' | 'none' {
  const runs = shownRuns(line);
  const count = runs.filter(has).length;
  if (count === 0) return 'none';
  return count === runs.length ? 'all' : 'part';
}

/** True when a line shows no small letter and at least one capital. */
export function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

export function isBlank(line: PaperLine): boolean {
  return lineText(line) === '';
}

/** Every line of a block: itself, or those of a table row by row. */
export function linesOf(block: PaperBlock): readonly PaperLine[] {
  return block.kind === 'line'
    ? [block]
    : block.rows.flatMap((row) => row.flatMap((cell) => cell.lines));
}

/** A line cut at its tabs: what stands at the left and what at the right of a typed head. */
export function splitAtTabs(line: PaperLine): readonly PaperLine[] {
  const parts: PaperRun[][] = [[]];
  for (const run of line.runs) {
    run.text.split('\t').forEach((text, at) => {
      if (at > 0) parts.push([]);
      if (text !== '') parts.at(-1)?.push({ ...run, text });
    });
  }
  return parts
    .map((runs) => ({ ...line, runs }))
    .filter((part) => part.runs.some((run) => run.text.trim() !== ''));
}
