import { linesOf } from '../line-facts.ts';
import type { PaperFile, PaperLine, PaperRun } from '../paper-file.ts';
import type { PaperFix, PaperSpan } from '../paper-fix.ts';

/** Where a line begins in the text of its paragraph; undefined where that is not told, or the line stands in a text box. */
export function startOf(line: PaperLine): number | undefined {
  return line.fromTextBox ? undefined : line.runs[0]?.at;
}

/** The letters of a line as they were typed. */
export function rawText(line: PaperLine): string {
  return line.runs.map((run) => run.text).join('');
}

/** The stretches of a line whose runs are meant; neighbours become one. */
export function spansWhere(line: PaperLine, is: (run: PaperRun) => boolean): readonly PaperSpan[] {
  if (line.fromTextBox) return [];
  const { paragraph } = line;
  const spans: PaperSpan[] = [];
  for (const run of line.runs) {
    if (run.at === undefined || !is(run)) continue;
    const last = spans.at(-1);
    const to = run.at + run.text.length;
    if (last?.to === run.at) spans[spans.length - 1] = { ...last, to };
    else spans.push({ paragraph, from: run.at, to });
  }
  return spans;
}

/** A line from its first shown letter to its last. */
export function wholeSpan(line: PaperLine): PaperSpan | undefined {
  const raw = rawText(line);
  return spanWithin(line, raw.length - raw.trimStart().length, raw.trimEnd().length);
}

/** A stretch of a line, counted from the line's first letter; undefined where the line's place is not told. */
export function spanWithin(line: PaperLine, from: number, to: number): PaperSpan | undefined {
  const start = startOf(line);
  if (start === undefined) return undefined;
  return { paragraph: line.paragraph, from: start + from, to: start + to };
}

/** Exchanges the words of a line by touching only the letters that differ. */
export function rewording(line: PaperLine, words: string): readonly PaperFix[] {
  const old = rawText(line);
  if (old === words) return [];
  let head = 0;
  while (head < Math.min(old.length, words.length) && old[head] === words[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, words.length) - head;
  while (tail < most && old[old.length - 1 - tail] === words[words.length - 1 - tail]) tail += 1;
  const span = spanWithin(line, head, old.length - tail);
  if (span === undefined) return [];
  return [{ kind: 'wording', span, words: words.slice(head, words.length - tail) }];
}

/** Whether a line is its whole paragraph, not one side of a tab or a box. */
export function isWholeParagraph(line: PaperLine, file: PaperFile): boolean {
  if (line.fromTextBox) return false;
  const all = linesWithin(file, line.paragraph);
  return !all.some((each) => rawText(each).includes('\t'));
}

/** Whether a paragraph is not broken by hand. */
export function isOneLine(line: PaperLine, file: PaperFile): boolean {
  return linesWithin(file, line.paragraph).length === 1;
}

/** Whether nothing of the paragraph comes behind a line. */
export function isLastOfParagraph(line: PaperLine, file: PaperFile): boolean {
  const last = linesWithin(file, line.paragraph).at(-1);
  return !line.fromTextBox && last?.runs.at(-1)?.at === line.runs.at(-1)?.at;
}

/** Asked for every line that a rule names; a file never changes, so its lines are sorted once. */
const sorted = new WeakMap<PaperFile, ReadonlyMap<number, readonly PaperLine[]>>();

function linesWithin(file: PaperFile, paragraph: number): readonly PaperLine[] {
  const known = sorted.get(file) ?? sortedLines(file);
  sorted.set(file, known);
  return known.get(paragraph) ?? [];
}

function sortedLines({ blocks }: PaperFile): ReadonlyMap<number, readonly PaperLine[]> {
  const found = new Map<number, PaperLine[]>();
  for (const line of blocks.flatMap(linesOf)) {
    if (line.fromTextBox) continue;
    const own = found.get(line.paragraph);
    if (own === undefined) found.set(line.paragraph, [line]);
    else own.push(line);
  }
  return found;
}
