import { linesOf } from './line-facts.ts';
import type { PaperFile } from './paper-file.ts';
import type { PaperFix } from './paper-fix.ts';

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
  const wordings = wordingsByParagraph(fixes);
  const lines = new Map(
    fixes.flatMap((fix) => (fix.kind === 'line' ? [[fix.under, fix.words] as const] : [])),
  );
  return texts.flatMap((text, at) => {
    const own = (wordings.get(at + 1) ?? []).toSorted(
      (left, right) => right.span.from - left.span.from,
    );
    const reworded = own.reduce(
      (whole, { span, words }) => whole.slice(0, span.from) + words + whole.slice(span.to),
      text,
    );
    const under = lines.get(at + 1);
    return under === undefined ? [reworded] : [reworded, under];
  });
}

type Wording = Extract<PaperFix, { kind: 'wording' }>;

/** Of two that touch the first is taken; the second is looked at again. */
function wordingsByParagraph(fixes: readonly PaperFix[]): ReadonlyMap<number, readonly Wording[]> {
  const taken = new Map<number, Wording[]>();
  for (const fix of fixes) {
    if (fix.kind !== 'wording') continue;
    const own = taken.get(fix.span.paragraph) ?? [];
    if (own.some(({ span }) => span.from <= fix.span.to && fix.span.from <= span.to)) continue;
    taken.set(fix.span.paragraph, [...own, fix]);
  }
  return taken;
}
