import { tidyText } from '../text/index.ts';
import type { PersonRow } from './named-person.ts';

/** Between name and unit: a column of a sheet, a semicolon, or the first comma. */
const between = /\t|;|,/u;

/** A number that a list puts before its names: `12.`, `12)`, or a column of its own. */
const numbering = /^\s*\d{1,5}\s*(?:[.)]\s*|\t\s*|\s+)/u;

/**
 * Reads names as an office pastes them: one person a line, the unit behind a tab, a semicolon or a comma, numbers before names
 * left out, further columns joined to the unit. Lines without a letter say nothing.
 */
export function readPersons(text: string): readonly PersonRow[] {
  return text.split(/\r\n|\r|\n/u).flatMap((line, at) => {
    const bare = line.replace(numbering, '');
    if (!/\p{L}/u.test(bare)) return [];
    const cut = bare.search(between);
    const name = tidyText(cut < 0 ? bare : bare.slice(0, cut));
    const rest = cut < 0 ? '' : bare.slice(cut + 1);
    const unit = rest
      .split('\t')
      .map((part) => tidyText(part))
      .filter((part) => part !== '')
      .join(', ');
    return [{ row: at + 1, name, unit }];
  });
}
