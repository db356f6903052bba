import { formatPlaceAndDate, formatRulesOn, parsePlaceAndDate } from '../../papers/index.ts';
import { capitalised } from '../../text/index.ts';
import { parseCalendarDate, type CalendarDate } from '../../kernel/index.ts';
import { bodyPatterns } from '../data/body-patterns.ts';
import { datePatterns } from '../data/date-patterns.ts';
import { lineKey, lineText } from '../line-facts.ts';
import { lastDayOf, paperDayOf, type DaySpan } from '../paper-day.ts';
import type { PaperLine } from '../paper-file.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';

/** The line of place and date (DT rules). */
export function checkDates(paper: ExaminedPaper): readonly Raised[] {
  const line = paper.parts.head.placeAndDate;
  const day = paperDayOf(line);
  if (line === undefined) return [];
  switch (day?.kind) {
    case 'impossible':
      return [raise(line, 'DT-06', 'dayOfCalendar'), ...afterToday(line, day.within?.from, paper)];
    case 'partial':
      return openDate(line, day.within, paper);
    case 'exact':
    case undefined:
      return isOpen(line) ? [] : [...lineForm(line), ...afterToday(line, day?.date, paper)];
  }
}

function lineForm(line: PaperLine): readonly Raised[] {
  const text = lineText(line);
  if (parsePlaceAndDate(text).ok) return [];
  const read = readLoosely(text);
  if (read === undefined) return [raise(line, 'DT-01', 'placeAndDateForm')];
  const expected = read.place === '' ? 'placeAndDateForm' : formatPlaceAndDate(read);
  return [raise(line, read.onlyPadding ? 'DT-02' : 'DT-01', expected)];
}

/** DT-04: signed after today, whichever day of those that are open. */
function afterToday(
  line: PaperLine,
  first: CalendarDate | undefined,
  { today }: ExaminedPaper,
): readonly Raised[] {
  return first !== undefined && first > today ? [raise(line, 'DT-04', 'notLater')] : [];
}

/**
 * DT-07: a paper that has its number has its day as well, unless somebody says it. A draft is filled in at signature; of it only
 * is told that its rules are not certain.
 */
function openDate(
  line: PaperLine,
  within: DaySpan | undefined,
  paper: ExaminedPaper,
): readonly Raised[] {
  const { parts, dateFrom, today } = paper;
  if (dateFrom === 'given') return [];
  const { documentNumber, draftMark } = parts.head;
  const isDraft =
    draftMark !== undefined ||
    documentNumber === undefined ||
    bodyPatterns.openNumber.test(lineKey(documentNumber));
  if (!isDraft)
    return [raise(line, 'DT-07', 'wholeDate'), ...afterToday(line, within?.from, paper)];
  // A draft is signed today at the earliest.
  const isCertain =
    within === undefined || sameRules({ ...within, from: lastDayOf(within, today) });
  return isCertain
    ? []
    : [{ ...raise(line, 'DT-07', 'wholeDate'), confidence: 'BACKGROUND' } as const];
}

function sameRules({ from, to }: DaySpan): boolean {
  const [first, last] = [formatRulesOn(from), formatRulesOn(to)];
  return first?.layout === last?.layout && first?.types === last?.types;
}

function raise(
  line: PaperLine,
  rule: 'DT-01' | 'DT-02' | 'DT-04' | 'DT-06' | 'DT-07',
  expected: string,
): Raised {
  const found = lineText(line);
  return { rule, part: 'placeAndDate', fault: 'form', lines: [line], expected, found };
}

/** Day or month are filled in by hand at signature. */
function isOpen(line: PaperLine): boolean {
  return bodyPatterns.openDate.test(lineKey(line));
}

interface LooseDate {
  readonly place: string;
  readonly date: CalendarDate;
  /** Nothing but the zeros before day and month is off. */
  readonly onlyPadding: boolean;
}

function readLoosely(text: string): LooseDate | undefined {
  const groups = datePatterns.loose.exec(text)?.groups;
  const { place = '', day = '', month = '', year = '' } = groups ?? {};
  const date = parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (!date.ok) return undefined;
  return {
    place: capitalised(place).trim(),
    date: date.value,
    onlyPadding: datePatterns.unpadded.test(text),
  };
}
