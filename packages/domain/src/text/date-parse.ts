import {
  err,
  invariant,
  ok,
  parseCalendarDate,
  type CalendarDate,
  type Result,
} from '../kernel/index.ts';
import { dateWords } from './data/date-words.ts';
import { fromRoman } from './roman.ts';
import { foldDiacritics, tidyText } from './tidy.ts';

/** A date as a text states it: a day, a month, a quarter, or the end of a quarter. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly date: CalendarDate; readonly yearInferred: boolean }
  | {
      readonly kind: 'month';
      readonly year: number;
      readonly month: number;
      readonly yearInferred: boolean;
    }
  | {
      readonly kind: 'quarter' | 'quarterEnd';
      readonly year: number;
      readonly quarter: number;
      readonly yearInferred: boolean;
    };

/** `yearMissing`: the text names no year and no hint was given. `impossible`: the form is known, the day does not exist. */
export interface UnreadableDate {
  readonly code: 'writtenDate.malformed' | 'writtenDate.yearMissing' | 'writtenDate.impossible';
  readonly raw: string;
}

export interface DateContext {
  /** The year that is meant when the text leaves it out, e.g. that of the paper. */
  readonly yearHint?: number;
}

const { day, month, quarter, year, end } = dateWords;
const dayPrefix = `(?:${day} )?`;
const yearTail = `(?: ?(?:[-/.]| ${year}|,? ${year}) ?(?<year>\\d{4}))?`;
const dayForms = [
  new RegExp(
    `^${dayPrefix}(?<day>\\d{1,2}) ?([-/.]) ?(?<month>\\d{1,2}) ?\\2 ?(?<year>\\d{4})$`,
    'u',
  ),
  new RegExp(`^${dayPrefix}(?<day>\\d{1,2}) ?[-/.] ?(?<month>\\d{1,2})$`, 'u'),
  new RegExp(`^${dayPrefix}(?<day>\\d{1,2}) ${month} (?<month>\\d{1,2})${yearTail}$`, 'u'),
];
const monthForms = [
  new RegExp(`^${month} (?<month>\\d{1,2})${yearTail}$`, 'u'),
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/u,
];
const quarterForm = new RegExp(
  `^(?<end>${end} )?${quarter} (?<quarter>[1-4]|[iv]{1,3})${yearTail}$`,
  'u',
);

/**
 * Reads a date as the press and papers write it: 31-7-2020, 12/11, 19.09.2019, "ngày 03 tháng 8 năm 2020",
 * "tháng 8-2020", "cuối quý II năm 2020". Diacritics and capitals do not matter. A year taken from the hint is marked.
 */
export function parseWrittenDate(
  raw: string,
  context: DateContext = {},
): Result<WrittenDate, UnreadableDate> {
  const text = foldDiacritics(tidyText(raw));
  const found = firstMatch(text);
  if (!found) return err({ code: 'writtenDate.malformed', raw });
  const written = found.groups['year'];
  const named = written === undefined ? context.yearHint : Number(written);
  if (named === undefined) return err({ code: 'writtenDate.yearMissing', raw });
  const result = build(found, { year: named, yearInferred: written === undefined });
  return result ? ok(result) : err({ code: 'writtenDate.impossible', raw });
}

/** The last day that a written date covers: the day itself, the end of its month or of its quarter. */
export function lastDayOf(written: WrittenDate): CalendarDate {
  switch (written.kind) {
    case 'day':
      return written.date;
    case 'month':
      return endOfMonth(written.year, written.month);
    case 'quarter':
    case 'quarterEnd':
      return endOfMonth(written.year, written.quarter * 3);
  }
}

interface Found {
  readonly form: 'day' | 'month' | 'quarter';
  readonly groups: Readonly<Record<string, string | undefined>>;
}

interface NamedYear {
  readonly year: number;
  readonly yearInferred: boolean;
}

function firstMatch(text: string): Found | undefined {
  const forms = [
    ...dayForms.map((pattern) => ({ form: 'day', pattern }) as const),
    ...monthForms.map((pattern) => ({ form: 'month', pattern }) as const),
    { form: 'quarter', pattern: quarterForm } as const,
  ];
  for (const { form, pattern } of forms) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return { form, groups };
  }
  return undefined;
}

function build({ form, groups }: Found, when: NamedYear): WrittenDate | undefined {
  if (form === 'quarter') return buildQuarter(groups, when);
  const monthNumber = Number(groups['month']);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  if (form === 'month') return { kind: 'month', month: monthNumber, ...when };
  const date = parseCalendarDate(
    isoDay({ ...when, month: monthNumber, day: Number(groups['day']) }),
  );
  return date.ok ? { kind: 'day', date: date.value, yearInferred: when.yearInferred } : undefined;
}

function buildQuarter(groups: Found['groups'], when: NamedYear): WrittenDate | undefined {
  const numeral = groups['quarter'] ?? '';
  const number = /^\d/u.test(numeral) ? Number(numeral) : fromRoman(numeral);
  if (number === undefined || number > 4) return undefined;
  return { kind: groups['end'] === undefined ? 'quarter' : 'quarterEnd', quarter: number, ...when };
}

function isoDay(parts: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): string {
  return `${String(parts.year).padStart(4, '0')}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

function endOfMonth(yearNumber: number, monthNumber: number): CalendarDate {
  const lastDay = new Date(Date.UTC(yearNumber, monthNumber, 0)).getUTCDate();
  const parsed = parseCalendarDate(isoDay({ year: yearNumber, month: monthNumber, day: lastDay }));
  invariant(parsed.ok, `not a month: ${yearNumber}-${monthNumber}`);
  return parsed.value;
}
