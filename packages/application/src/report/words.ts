import { isOrganizationLevel } from '@daihoi/domain/organisation';
import { formatDate, formatInteger, formatPercent } from '@daihoi/domain/text';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { levelWords, reportWords, type LevelWords } from './data/report-words.ts';

type Values = Readonly<Record<string, string | number>>;

/** Fills `{name}` in a sentence; whole numbers are printed the Vietnamese way. */
export function fill(sentence: string, values: Values): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatInteger(value, 'vi') : value;
  });
}

/** The words of a level; a level that the glossary does not know speaks as a grassroots one. */
export function wordsOf(level: string): LevelWords {
  return isOrganizationLevel(level) ? levelWords[level] : levelWords.GRASSROOTS;
}

/** A day as prose prints it: 31/7/2020. */
export function dayText(day: CalendarDate): string {
  return formatDate(day, 'vi');
}

/** A share for prose and tables: 47,4 %; 100 % only when all are done. */
export function shareText(part: number, whole: number): string {
  const share = formatPercent({ part, whole, decimals: 1 }, 'vi');
  if (share.kind === 'noWhole') return '-';
  return share.kind === 'below' ? fill(reportWords.below, { percent: share.text }) : share.text;
}

/** A percent that was reported without its numerator, with its sign: 47,5 %. */
export function percentText(figure: string): string {
  return fill(reportWords.percent, { figure });
}
