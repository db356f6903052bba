import { partPatterns as pattern } from './data/part-patterns.ts';
import { isBlank } from './line-facts.ts';
import type { PaperLine } from './paper-file.ts';

/** True for the words, without diacritics, of a line that stands in heads only. */
export function isHeadSign(key: string): boolean {
  return [
    pattern.partyTitleKey,
    pattern.stateNameKey,
    pattern.starKey,
    pattern.numberKey,
    pattern.placeAndDateKey,
  ].some((each) => each.test(key));
}

/** Words, or a line that is drawn. */
export function hasContent(line: PaperLine): boolean {
  return !isBlank(line) || line.drawn || line.ruled;
}
