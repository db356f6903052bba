import { dayOf, type Instant } from '@daihoi/domain/kernel';
import { formatDate, formatFixed, formatInteger } from '@daihoi/domain/text';
import { paragraph, type Block } from '../../papers/index.ts';
import { minutesWords } from './data/minutes-words.ts';

/** Ellipses in a line of body text under its indent. */
const ellipsesInLine = 30;

/** A line to be filled in by hand. */
export function dottedLine(): Block {
  return paragraph(minutesWords.dot.repeat(ellipsesInLine));
}

/** A whole number as papers write it. */
export function figure(value: number): string {
  return formatInteger(value, 'vi');
}

/** Percent as the count gives it ("93.10"), with a comma: 93,10. */
export function percent(text: string): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  return formatFixed({ units: Number(text.replace('.', '')), decimals }, 'vi');
}

const hourOfVietnam = 7 * 3_600_000;

/** A moment as people in Vietnam read it: hour, minute and day. */
export function clockOf(at: Instant): {
  readonly hour: string;
  readonly minute: string;
  readonly date: string;
} {
  const local = new Date(Date.parse(at) + hourOfVietnam).toISOString();
  return {
    hour: local.slice(11, 13),
    minute: local.slice(14, 16),
    date: formatDate(dayOf(at), 'vi'),
  };
}

/** What people wrote, with a full stop where they left it out. */
export function endSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
