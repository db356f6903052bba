import { monthsLater, parseCalendarDate, type CalendarDate } from '../../kernel/index.ts';
import { formatDate, fromRoman } from '../../text/index.ts';
import { achievedWords as words } from '../data/achieved-words.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { sentencesIn, type Sentence } from '../plain-text.ts';
import { linesAhead } from '../told-figures.ts';
import { daysIn } from '../written-days.ts';

/** Kinds that tell what came about; plans and resolutions say of what is to come that it will have been done. */
const kindsThatTell: ReadonlySet<string> = new Set([
  'politicalReport',
  'selfReview',
  'report',
  'notice',
  'minutes',
]);

/** CA-07: a result told as achieved by a time after the paper's own day. A paper without a day may still be waiting for it. */
export function checkAchieved(paper: ReadPaper): readonly RaisedContent[] {
  const { content, kind, signedOn } = paper;
  if (signedOn === undefined || kind === undefined || !kindsThatTell.has(kind)) return [];
  const ahead = linesAhead(content);
  return content.lines.flatMap((own) => {
    if (ahead.has(own) || !/\d{4}/u.test(own.text)) return [];
    return sentencesIn(own).flatMap((sentence) => {
      const found = toldTooEarly(sentence, signedOn);
      if (found === undefined) return [];
      const expected = formatDate(signedOn, 'vi');
      return [{ rule: 'CA-07', lines: [own.line], expected, found } as const];
    });
  });
}

/** The time that lies after the paper's day, as it is written. */
function toldTooEarly({ text, plain }: Sentence, signedOn: CalendarDate): string | undefined {
  return [...text.matchAll(words.time)].find((match) => {
    const first = firstDayOf(match);
    if (first === undefined || first <= signedOn) return false;
    const [from, to] = clauseAround(plain, match.index);
    if (words.ahead.test(text.slice(from, to))) return false;
    const { opening } = match.groups ?? {};
    const before = plain.slice(from, match.index);
    if (words.countedUpTo.test(opening ?? '') && words.factBefore.test(before)) return true;
    if (opening === undefined && words.actBefore.test(before)) return true;
    const opens = opening === undefined ? words.opensAlone : words.opensClause;
    return opens.test(before) && words.fact.test(plain.slice(match.index + match[0].length, to));
  })?.[0];
}

/** So far around a time its clause is looked at. */
const nearby = 300;

/** From one semicolon to the next. */
function clauseAround(plain: string, at: number): readonly [from: number, to: number] {
  const [first, last] = [Math.max(0, at - nearby), at + nearby];
  const around = plain.slice(first, last);
  const begins = around.lastIndexOf(';', at - first);
  const ends = around.indexOf(';', at - first);
  return [begins < 0 ? first : first + begins + 1, ends < 0 ? last : first + ends];
}

/** The first day on which the time can have come; of a year or a quarter that has to be over, the first of its last month. */
function firstDayOf({ groups }: RegExpExecArray): CalendarDate | undefined {
  const {
    when = '',
    month,
    monthYear,
    quarter,
    quarterYear,
    year,
    opening = '',
    end,
  } = groups ?? {};
  const isOver = end !== undefined || /^(?:hết|cuối)$/iu.test(opening);
  if (month !== undefined) return monthOf(monthYear, Number(month));
  if (quarter !== undefined) {
    const number = fromRoman(quarter.toUpperCase()) ?? Number(quarter);
    return monthOf(quarterYear, 3 * number - (isOver ? 0 : 2));
  }
  if (year !== undefined) return monthOf(year, isOver ? 12 : 1);
  return daysIn(words.dayOf + when)[0]?.date;
}

function monthOf(year: string | undefined, month: number): CalendarDate | undefined {
  const parsed = parseCalendarDate(`${year ?? ''}-01-01`);
  return parsed.ok && month >= 1 && month <= 12 ? monthsLater(parsed.value, month - 1) : undefined;
}
