import { otherTime, speaksAhead } from './data/figure-words.ts';
import { targetWords } from './data/target-words.ts';
import type { ContentLine, ContentTable, ContentText } from './content-text.ts';
import { isCount, readFixed, type Figure } from './figure.ts';
import type { Sentence } from './plain-text.ts';

/** What a paper wants to reach stands beside what it reached with other figures. */
export function linesAhead(content: ContentText): ReadonlySet<ContentLine> {
  return new Set(sectionsAhead(content).flatMap(({ lines }) => lines));
}

/** The tables that do not stand under a heading of what is to come; one may follow its heading with no line between them. */
export function tablesBehind(content: ContentText): readonly ContentTable[] {
  const spans = sectionsAhead(content).map(({ heading, lines }) => {
    const next = content.lines[content.lines.indexOf(heading) + lines.length + 1];
    const to = next?.line.paragraph ?? Number.POSITIVE_INFINITY;
    return { from: heading.line.paragraph, to };
  });
  return content.tables.filter(({ table }) => {
    const [first] = table.rows.flatMap((row) => row.flatMap(({ lines }) => lines));
    const at = first?.paragraph ?? 0;
    return !spans.some(({ from, to }) => at > from && at < to);
  });
}

function sectionsAhead({ sections }: ContentText): ContentText['sections'] {
  return sections.filter(({ heading }) => speaksAhead.test(heading.plain));
}

/** Whether a figure is said of a part of the unit, or of another time: before it in its sentence, or right behind it. */
export function saysAnother(
  { text, plain }: Sentence,
  { at, end }: { readonly at: number; readonly end: number },
): boolean {
  const rest = plain.slice(end);
  const ends = rest.search(targetWords.endsFigure);
  const to = end + (ends < 0 ? rest.length : ends);
  return [
    [0, at],
    [end, to],
  ].some(
    ([from, until]) =>
      otherTime.test(plain.slice(from, until)) ||
      targetWords.partOfUnit.test(text.slice(from, until).toLowerCase()),
  );
}

/** The words of a row without its unit in brackets and its number. */
export function labelKey(label: string): string {
  return label
    .replaceAll(/\([^)]*\)/gu, '')
    .replace(/^[\d.)\s-]+/u, '')
    .trim();
}

/** A figure that says what is: no year, no change, no "about", no other time. */
export function isTold({ text, plain }: Sentence, figure: Figure): boolean {
  const before = plain.slice(0, figure.at);
  const changes = /\b(?:tang|giam|vuot|them|nam|tu|hon|gan|tren|duoi|khoang)\s*$/u.test(before);
  const exact = figure.percent || isCount(text, figure);
  return (
    exact &&
    !changes &&
    !/\bnam (?:19|20)\d\d/u.test(plain) &&
    readFixed(figure.text.replace(/\s?%$/u, '')) !== undefined
  );
}
