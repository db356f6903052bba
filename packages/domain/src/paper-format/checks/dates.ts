import { formatPlaceAndDate, parsePlaceAndDate } from '../../papers/index.ts';
import { parseCalendarDate, type CalendarDate } from '../../kernel/index.ts';
import { bodyPatterns } from '../data/body-patterns.ts';
import { datePatterns } from '../data/date-patterns.ts';
import { lineKey, lineText } from '../line-facts.ts';
import type { PaperLine } from '../paper-file.ts';
import type { PaperParts } from '../paper-parts.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';

/** The line of place and date (DT rules). */
export function checkDates({ parts, today }: ExaminedPaper): readonly Raised[] {
  const line = parts.head.placeAndDate;
  if (line === undefined || isOpen(line)) return [];
  const text = lineText(line);
  const read = readLoosely(text);
  const exact = parsePlaceAndDate(text);
  const wrong = exact.ok
    ? []
    : [
        read === undefined
          ? raise(line, 'DT-01', 'placeAndDateForm')
          : raise(line, read.onlyPadding ? 'DT-02' : 'DT-01', formatPlaceAndDate(read)),
      ];
  const late = read !== undefined && read.date > today;
  return [...wrong, ...(late ? [raise(line, 'DT-04', 'notLater')] : [])];
}

function raise(line: PaperLine, rule: 'DT-01' | 'DT-02' | 'DT-04', expected: string): Raised {
  const found = lineText(line);
  return { rule, part: 'placeAndDate', fault: 'form', lines: [line], expected, found };
}

/** Day or month are filled in by hand at signature. */
function isOpen(line: PaperLine): boolean {
  return bodyPatterns.openDate.test(lineKey(line));
}

/** The date a paper carries, also when its line is not quite in form; undefined when it is open or unreadable. */
export function signedOnOf({ head: { placeAndDate } }: PaperParts): CalendarDate | undefined {
  return placeAndDate === undefined ? undefined : readLoosely(lineText(placeAndDate))?.date;
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
  const capital = `${place.charAt(0).toUpperCase()}${place.slice(1)}`.trim();
  return { place: capital, date: date.value, onlyPadding: datePatterns.unpadded.test(text) };
}
