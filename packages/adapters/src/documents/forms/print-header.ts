import type { DocumentNumber, Paper, PlaceAndDate } from '@daihoi/application/papers';
import { toDayNumber, unreachable, type CalendarDate } from '@daihoi/domain/kernel';
import type { LineRole, LineStyles } from './line-style.ts';
import { partyWords } from './party-words.ts';
import { printLine, printWords } from './print-runs.ts';
import type { PrintedColumns, PrintedLine } from './printed-paper.ts';

/**
 * The head of page 1: bodies and star at the left, party title at the right; number level with place and date; the
 * abstract of a letter and the draft mark under them.
 */
export function printHeader(paper: Paper, styles: LineStyles): PrintedColumns {
  function lines(role: LineRole, text: string): readonly PrintedLine[] {
    return bodyLines(text).map((each) => printLine(styles, role, printWords(each)));
  }
  const title = printWords(partyWords.partyTitle).map((run) => ({ ...run, underline: true }));
  return {
    rows: [
      {
        left: [
          ...lines('superiorBody', paper.superiorBody ?? ''),
          ...lines('issuingBody', paper.issuingBody),
          ...lines('star', partyWords.star),
        ],
        right: [printLine(styles, 'partyTitle', title)],
      },
      {
        left: [
          ...lines('documentNumber', numberText(paper.documentNumber)),
          ...lines('letterAbstract', paper.title.kind === 'letter' ? paper.title.abstract : ''),
        ],
        right: [
          ...lines('placeAndDate', placeAndDateText(paper.placeAndDate)),
          ...lines('draftMark', draftText(paper.documentNumber)),
        ],
      },
    ],
  };
}

/** A body's name may say by line breaks where it is to be broken. */
function bodyLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** "Số 05-BC/TU", "Số …-BC/TU" before signature, nothing for papers without a number (NO-02, NO-05). */
export function numberText(number: DocumentNumber): string {
  switch (number.state) {
    case 'draft':
      return `${partyWords.number} ${partyWords.unknown}-${number.typeSymbol}/${number.bodySymbol}`;
    case 'issued':
      return `${partyWords.number} ${twoDigits(number.number)}-${number.typeSymbol}/${number.bodySymbol}`;
    case 'unnumbered':
      return '';
    case 'written':
      return `${partyWords.number} ${number.words}`;
    default:
      return unreachable(number);
  }
}

function draftText(number: DocumentNumber): string {
  return number.state === 'draft' ? `${partyWords.draft} ${number.draft}` : '';
}

/**
 * "Rạch Giá, ngày 03 tháng 8 năm 2020"; day and month stay open until the paper is signed. A place taken from the name of a
 * unit ("xã Bình Đê") begins the line with a capital (DT-01).
 */
function placeAndDateText({ place, date }: PlaceAndDate): string {
  return `${place.charAt(0).toLocaleUpperCase('vi')}${place.slice(1)}, ${dayText(date)}`;
}

function dayText(date: PlaceAndDate['date']): string {
  switch (date.kind) {
    case 'dated':
      return dateWords(date.on);
    case 'open':
      return openDateWords(date.year);
    case 'written':
      return date.words;
    default:
      return unreachable(date);
  }
}

/** Days below 10 and the months 1 and 2 take a zero, the others do not (DT-02). */
function dateWords(on: CalendarDate): string {
  const date = new Date(toDayNumber(on) * 86_400_000);
  const month = date.getUTCMonth() + 1;
  return [
    `${partyWords.day} ${twoDigits(date.getUTCDate())}`,
    `${partyWords.month} ${month <= 2 ? twoDigits(month) : month}`,
    `${partyWords.year} ${date.getUTCFullYear()}`,
  ].join(' ');
}

function openDateWords(year: number): string {
  const { day, month, unknown } = partyWords;
  return `${day} ${unknown} ${month} ${unknown} ${partyWords.year} ${year}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
