import type { CalendarDate } from '../kernel/index.ts';
import { shortMonths } from './data/months.ts';
import type { Lang } from './lang.ts';

const dash = '\u2013';

/** Year, month (1 to 12) and day of a date as numbers. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Takes a date apart. */
export function datePartsOf(date: CalendarDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Writes a day: 31/7/2020 in Vietnamese, 31 Jul 2020 in English. */
export function formatDate(date: CalendarDate, lang: Lang): string {
  return write(datePartsOf(date), { lang, from: 'year' });
}

/** Writes the days from one to another, naming month and year once where they are shared: 28–29/7/2020. */
export function formatDateRange(
  range: { readonly from: CalendarDate; readonly to: CalendarDate },
  lang: Lang,
): string {
  if (range.from === range.to) return formatDate(range.from, lang);
  const first = datePartsOf(range.from);
  const last = datePartsOf(range.to);
  const needed = differsFrom(first, last);
  const spaced = lang === 'en' && needed !== 'day';
  const start = write(first, { lang, from: needed });
  return `${start}${spaced ? ` ${dash} ` : dash}${formatDate(range.to, lang)}`;
}

/** Writes a month: 8/2020 in Vietnamese (after the word for month), Aug 2020 in English. */
export function formatMonth(
  month: { readonly year: number; readonly month: number },
  lang: Lang,
): string {
  return lang === 'vi'
    ? `${month.month}/${month.year}`
    : `${shortMonths[month.month - 1] ?? ''} ${month.year}`;
}

/** Day, month and year as papers print them. */
export interface PaperDateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The parts of a date on a paper: days below 10 and the months 1 and 2 take a zero, other months do not (DT-02). */
export function paperDateParts(date: CalendarDate): PaperDateParts {
  const { day, month, year } = datePartsOf(date);
  return {
    day: String(day).padStart(2, '0'),
    month: month <= 2 ? `0${month}` : String(month),
    year: String(year),
  };
}

/** The greatest part that must be written of the first day of a range. */
type GreatestPart = 'day' | 'month' | 'year';

function differsFrom(first: DateParts, last: DateParts): GreatestPart {
  if (first.year !== last.year) return 'year';
  return first.month === last.month ? 'day' : 'month';
}

function write(
  { day, month, year }: DateParts,
  how: { readonly lang: Lang; readonly from: GreatestPart },
): string {
  const monthText = how.lang === 'vi' ? String(month) : (shortMonths[month - 1] ?? '');
  const kept = { day: [day], month: [day, monthText], year: [day, monthText, year] }[how.from];
  return kept.join(how.lang === 'vi' ? '/' : ' ');
}
