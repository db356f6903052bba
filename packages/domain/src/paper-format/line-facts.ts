import { foldDiacritics, tidyText } from '../text/index.ts';
import type { PaperBlock, PaperLine, PaperRun } from './paper-file.ts';

/** Words are asked for by every rule; a line never changes, so they are made once. */
const texts = new WeakMap<PaperLine, string>();
const keys = new WeakMap<PaperLine, string>();

/** The words of a line: one line, NFC, capitals as they are shown. */
export function lineText(line: PaperLine): string {
  const known = texts.get(line);
  if (known !== undefined) return known;
  const shown = line.runs.map((run) => (run.caps ? run.text.toUpperCase() : run.text));
  const text = tidyText(shown.join(''));
  texts.set(line, text);
  return text;
}

/** The words of a line in small letters without diacritics, by which parts of a paper are recognised. */
export function lineKey(line: PaperLine): string {
  const known = keys.get(line);
  if (known !== undefined) return known;
  const key = foldDiacritics(lineText(line));
  keys.set(line, key);
  return key;
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

/** What parts the sides of a typed head: a tab, or so many blanks that they can only stand for one. */
const gap = /\t|[ \u00a0]{6,}/u;
/** The same, kept between what it parts. */
const keptGap = new RegExp(`(${gap.source})`, 'u');

/** A line cut at its tabs, or at blanks typed in place of them: what stands at the left and what at the right of a typed head. */
export function splitAtTabs(line: PaperLine): readonly PaperLine[] {
  if (!line.runs.some((run) => gap.test(run.text))) return isBlank(line) ? [] : [line];
  const parts: PaperRun[][] = [[]];
  for (const run of line.runs) {
    let passed = 0;
    for (const text of run.text.split(keptGap)) {
      if (gap.test(text)) parts.push([]);
      else if (text !== '') parts.at(-1)?.push({ ...run, ...placed(run, passed), text });
      passed += text.length;
    }
  }
  return parts
    .map((runs) => ({ ...line, runs }))
    .filter((part) => part.runs.some((run) => run.text.trim() !== ''));
}

/** How many tabs, or blanks in place of one, stand before the first word of a line. */
export function tabsAhead(line: PaperLine): number {
  const text = line.runs.map((run) => run.text).join('');
  return text.slice(0, text.search(/\S|$/u)).split(gap).length - 1;
}

/** Where a piece of a run stands that begins so many letters into it. */
function placed({ at }: PaperRun, passed: number): Pick<PaperRun, 'at'> {
  return at === undefined ? {} : { at: at + passed };
}
