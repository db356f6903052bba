import type { FixedNumber } from '../text/index.ts';
import { plainText } from './plain-text.ts';

/** A figure in running text: its value, whether it is a percentage, and where it stands. */
export interface Figure extends FixedNumber {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly percent: boolean;
}

/** Thousands parted by dots, decimals behind a comma; nothing that is glued to letters, to a slash or to a hyphen. */
const figurePattern =
  /(?<![\p{L}\d.,/-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\d/-]|[.,]\d|\p{L})(?:\s?%)?/gu;

/** The figures of a text from left to right. */
export function figuresIn(text: string): readonly Figure[] {
  return [...text.matchAll(figurePattern)].flatMap((match) => {
    const [written] = match;
    const value = readFixed(written.replace(/\s?%$/u, ''));
    if (value === undefined) return [];
    const end = match.index + written.length;
    return [{ ...value, text: written, at: match.index, end, percent: written.endsWith('%') }];
  });
}

/** Reads a figure as Vietnamese papers write it: dots for thousands, a comma for decimals. */
export function readFixed(written: string): FixedNumber | undefined {
  const form = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/u.exec(written.trim());
  if (form === null) return undefined;
  const [, whole = '', fraction = ''] = form;
  const units = Number(whole.replaceAll('.', '') + fraction);
  return Number.isSafeInteger(units) ? { units, decimals: fraction.length } : undefined;
}

/** The value in units of so many decimals, which are at least its own. */
export function inUnits({ units, decimals }: FixedNumber, places: number): number {
  return units * 10 ** (places - decimals);
}

/** Sums figures exactly, to the decimals of the finest. */
export function sumOf(values: readonly FixedNumber[]): FixedNumber {
  const decimals = Math.max(0, ...values.map((each) => each.decimals));
  return { units: values.reduce((sum, each) => sum + inUnits(each, decimals), 0), decimals };
}

/** Whether two figures are equal, up to so many units of the coarser one's last place. */
export function agree(left: FixedNumber, right: FixedNumber, slack = 0): boolean {
  const places = Math.max(left.decimals, right.decimals);
  const unit = 10 ** (places - Math.min(left.decimals, right.decimals));
  return Math.abs(inUnits(left, places) - inUnits(right, places)) <= slack * unit;
}

/** Writes a figure as papers do: 1.250,5. */
export function writeFixed({ units, decimals }: FixedNumber): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/gu, '.');
  const fraction = decimals === 0 ? '' : `,${digits.slice(digits.length - decimals)}`;
  return (units < 0 ? '-' : '') + whole + fraction;
}

/** A share that is asked for: `part` of `whole`, said to be `percent`. */
export interface SaidShare {
  readonly part: FixedNumber;
  readonly whole: FixedNumber;
  readonly percent: FixedNumber;
}

/**
 * Whether a percentage can come from its two figures: rounded at its last place, or cut there. `slack` more places on both sides
 * for "nearly" and "more than".
 */
export function canBeShare({ part, whole, percent }: SaidShare, slack = 0): boolean {
  const places = Math.max(part.decimals, whole.decimals);
  const base = inUnits(whole, places);
  if (base === 0) return true;
  const scaled = 100 * inUnits(part, places) * 10 ** percent.decimals;
  const off = percent.units * base - scaled;
  return 2 * off <= (1 + 2 * slack) * base && -off <= (1 + slack) * base;
}

/** The percentage that two figures make, to so many decimals. */
export function shareOf(part: FixedNumber, whole: FixedNumber, decimals: number): FixedNumber {
  const places = Math.max(part.decimals, whole.decimals);
  const scaled = 100 * inUnits(part, places) * 10 ** decimals;
  return { units: Math.round(scaled / inUnits(whole, places)), decimals };
}

const beforeNoCount =
  /(?:\b(?:nam|ngay|thang|quy|(?<!tong )so|khoa|dieu|khoan|muc|phan|chuong|lan thu|thu|nhiem ky|giai doan|chi thi|nghi quyet|ket luan|quyet dinh|quy dinh|ke hoach|huong dan|thong bao|nam hoc|top|hang|loai|cap|khoang|gan|hon|tren|xap xi|it nhat|toi thieu|toi da|tu)|-|\/)\s*$/u;

/** Whether a figure counts things: no year, date, ordinal, number of a paper, and not "about". */
export function isCount(text: string, figure: Figure): boolean {
  if (figure.percent) return false;
  return !beforeNoCount.test(plainText(text.slice(Math.max(0, figure.at - 24), figure.at)));
}
