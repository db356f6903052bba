import { calendarWords as words, nationalYears, weekdays } from '../data/calendar-words.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import type { ContentLine } from '../content-text.ts';
import type { TermYears } from '../paper-facts.ts';
import { sentencesIn } from '../plain-text.ts';
import { writeTerm } from '../term.ts';
import { spanOfPaper } from '../term-of-paper.ts';
import { daysIn, weekdayOf, type WrittenDay } from '../written-days.ts';

type Raised = Omit<RaisedContent, 'lines'>;

/** CA-01 to CA-04: days that are in no calendar, time that runs backwards, weekdays, days outside the term. */
export function checkCalendar(paper: ReadPaper): readonly RaisedContent[] {
  const span = spanOfPaper(paper);
  return paper.content.lines.flatMap((line) => {
    if (!/\d/u.test(line.text)) return [];
    const days = daysIn(line.text);
    const raised = [
      ...missingDays(days),
      ...reversedDays(line.text, days),
      ...reversedYears(line.text),
      ...wrongWeekdays(line.text, days),
      ...(span !== undefined && days.some((day) => isOutside(day, span))
        ? outsideTerm(line, span)
        : []),
      ...(span === undefined ? [] : beyondTerm(line, span)),
    ];
    return raised.map((each) => ({ ...each, lines: [line.line] }));
  });
}

function missingDays(days: readonly WrittenDay[]): readonly Raised[] {
  return days.flatMap(({ date, text }) =>
    date === undefined ? [{ rule: 'CA-01', expected: '', found: text }] : [],
  );
}

/** "from 15/3/2024 to 10/3/2024"; a first day without a year has that of the second. */
function reversedDays(text: string, days: readonly WrittenDay[]): readonly Raised[] {
  return days.flatMap((from, at) => {
    const to = days[at + 1];
    if (to?.date === undefined || from.date === undefined) return [];
    const opens = words.before.test(text.slice(0, from.at)) || from.text.startsWith('ng');
    const joined = words.between.test(text.slice(from.end, to.at));
    if (!opens || !joined || (from.year !== undefined && to.year === undefined)) return [];
    const start = from.year === undefined ? to.date.slice(0, 4) + from.date.slice(4) : from.date;
    return start > to.date
      ? [{ rule: 'CA-02', expected: '', found: text.slice(from.at, to.end) }]
      : [];
  });
}

function reversedYears(text: string): readonly Raised[] {
  return [...text.matchAll(words.years)].flatMap((match) =>
    Number(match.groups?.['from']) > Number(match.groups?.['to'])
      ? [{ rule: 'CA-02', expected: '', found: match[0] }]
      : [],
  );
}

function wrongWeekdays(text: string, days: readonly WrittenDay[]): readonly Raised[] {
  return [...text.matchAll(words.weekday)].flatMap((match) => {
    const end = match.index + match[0].length;
    const day = days.find((each) => each.at === end || each.at === end - 5);
    const said = (match.groups?.['weekday'] ?? '').toLowerCase();
    if (day?.date === undefined || day.year === undefined) return [];
    const right = weekdays[weekdayOf(day.date)] ?? [];
    if (right.includes(said)) return [];
    return [{ rule: 'CA-03', expected: right[0] ?? '', found: text.slice(match.index, day.end) }];
  });
}

function isOutside({ date, year }: WrittenDay, span: TermYears): boolean {
  return date !== undefined && year !== undefined && (year < span.from || year > span.to);
}

/** What was done or will be done, not what is cited or remembered. */
function outsideTerm(line: ContentLine, span: TermYears): readonly Raised[] {
  return sentencesIn(line).flatMap(({ text, plain }) => {
    if (words.longAgo.test(plain)) return [];
    const off = daysIn(text).find(
      (day) => isOutside(day, span) && !words.cited.test(plain.slice(0, day.at)),
    );
    return off === undefined ? [] : [{ rule: 'CA-04', expected: writeTerm(span), found: off.text }];
  });
}

/** Months and quarters past the term; a year alone is a note. */
function beyondTerm(line: ContentLine, span: TermYears): readonly Raised[] {
  return sentencesIn(line).flatMap(({ text, plain }) => {
    if (words.farSight.test(plain) || words.longAgo.test(plain)) return [];
    const expected = writeTerm(span);
    const [period] = yearsBeyond(text, words.period, span);
    if (period !== undefined) return [{ rule: 'CA-04', expected, found: period.found }];
    const year = yearsBeyond(text, words.untilYear, span).find(
      (each) => !nationalYears.has(each.year),
    );
    return year === undefined
      ? []
      : [{ rule: 'CA-04', expected, found: year.found, confidence: 'BACKGROUND' }];
  });
}

function yearsBeyond(text: string, form: RegExp, span: TermYears) {
  return [...text.matchAll(form)]
    .map((match) => ({ found: match[0], year: Number(match.groups?.['year']) }))
    .filter(({ year }) => year > span.to);
}
