import { calendarWords } from './data/calendar-words.ts';
import type { TermYears } from './paper-facts.ts';

/** A term where a text names it. */
export interface WrittenTerm extends TermYears {
  readonly at: number;
}

/** The terms that a text names, from left to right. */
export function termsIn(text: string): readonly WrittenTerm[] {
  return [...text.matchAll(calendarWords.term)].map((match) => ({
    from: Number(match.groups?.['from']),
    to: Number(match.groups?.['to']),
    at: match.index,
  }));
}

/** Writes a term as papers do: 2020-2025. */
export function writeTerm({ from, to }: TermYears): string {
  return `${from}-${to}`;
}

export function isSameTerm(left: TermYears, right: TermYears): boolean {
  return left.from === right.from && left.to === right.to;
}
