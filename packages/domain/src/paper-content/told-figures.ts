import { speaksAhead } from './data/figure-words.ts';
import type { ContentLine, ContentText } from './content-text.ts';
import { isCount, readFixed, type Figure } from './figure.ts';
import type { Sentence } from './plain-text.ts';

/** What a paper wants to reach stands beside what it reached with other figures. */
export function linesAhead({ sections }: ContentText): ReadonlySet<ContentLine> {
  const ahead = sections.filter(({ heading }) => speaksAhead.test(heading.plain));
  return new Set(ahead.flatMap(({ lines }) => lines));
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
