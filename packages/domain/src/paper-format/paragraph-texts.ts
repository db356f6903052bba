import { linesOf } from './line-facts.ts';
import type { PaperFile } from './paper-file.ts';
import type { PaperFix, PaperSpan } from './paper-fix.ts';

/** The text of every paragraph of a file, in the order in which they are counted; what stands in text boxes is left out. */
export function paragraphTexts({ blocks }: PaperFile): readonly string[] {
  const texts: string[] = [];
  let last = 0;
  for (const line of blocks.flatMap(linesOf)) {
    if (line.fromTextBox) continue;
    const at = line.paragraph - 1;
    const text = line.runs.map((run) => run.text).join('');
    texts[at] = line.paragraph === last ? `${texts[at]}\n${text}` : text;
    last = line.paragraph;
  }
  return Array.from(texts, (text) => text ?? '');
}

/** The texts as they read after the repairs of wording, and with the lines that repairs put in. */
export function withWording(
  texts: readonly string[],
  fixes: readonly PaperFix[],
): readonly string[] {
  const taken: PaperSpan[] = [];
  const wordings = fixes.flatMap((fix) => {
    if (fix.kind !== 'wording' || taken.some((other) => overlap(other, fix.span))) return [];
    taken.push(fix.span);
    return [fix];
  });
  const lines = new Map(
    fixes.flatMap((fix) => (fix.kind === 'line' ? [[fix.under, fix.words] as const] : [])),
  );
  return texts.flatMap((text, at) => {
    const own = wordings
      .filter(({ span }) => span.paragraph === at + 1)
      .toSorted((left, right) => right.span.from - left.span.from);
    const reworded = own.reduce(
      (whole, { span, words }) => whole.slice(0, span.from) + words + whole.slice(span.to),
      text,
    );
    const under = lines.get(at + 1);
    return under === undefined ? [reworded] : [reworded, under];
  });
}

/** Two that touch are one too many: the first is taken, the second is looked at again. */
function overlap(left: PaperSpan, right: PaperSpan): boolean {
  return left.paragraph === right.paragraph && left.from <= right.to && right.from <= left.to;
}
