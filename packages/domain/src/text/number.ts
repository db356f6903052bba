import { err, invariant, ok, percentText, type Ratio, type Result } from '../kernel/index.ts';
import type { Lang } from './lang.ts';

const noBreakSpace = '\u00a0';
const groupMarks = { vi: '.', en: ',' } as const;
const decimalMarks = { vi: ',', en: '.' } as const;

/** Writes a whole number with its thousands grouped: 26.651 in Vietnamese, 26,651 in English. */
export function formatInteger(value: number, lang: Lang): string {
  invariant(Number.isSafeInteger(value), 'not a whole number');
  const digits = String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/gu, groupMarks[lang]);
  return value < 0 ? `-${digits}` : digits;
}

/** Writes the size of a file as people read it, rounded up: 340 kB, 12 MB, 3,8 GB. */
export function formatSize(bytes: number, lang: Lang): string {
  const kilo = Math.ceil(bytes / 1024);
  if (kilo < 1024) return `${formatInteger(kilo, lang)}${noBreakSpace}kB`;
  const mega = Math.ceil(kilo / 1024);
  if (mega < 1024) return `${formatInteger(mega, lang)}${noBreakSpace}MB`;
  const tenths = Math.ceil((bytes * 10) / 1024 ** 3);
  return `${formatFixed({ units: tenths, decimals: 1 }, lang)}${noBreakSpace}GB`;
}

/** A number without a float: `units` of 10 to the power of -`decimals`; 47,4 is 474 units with 1 decimal. */
export interface FixedNumber {
  readonly units: number;
  readonly decimals: number;
}

/** Writes a fixed number with all its decimals: 1.173,50 in Vietnamese, 1,173.50 in English. */
export function formatFixed(value: FixedNumber, lang: Lang): string {
  const digits = String(Math.abs(value.units)).padStart(value.decimals + 1, '0');
  const whole = formatInteger(Number(digits.slice(0, digits.length - value.decimals)), lang);
  const fraction = digits.slice(digits.length - value.decimals);
  const sign = value.units < 0 ? '-' : '';
  return sign + whole + (value.decimals === 0 ? '' : decimalMarks[lang] + fraction);
}

/** num/den to the nearest whole number, halves upwards; whole numbers in, whole number out. */
export function roundHalfUp(value: Ratio): number {
  invariant(value.den > 0, 'denominator must be over 0');
  const doubled = 2n * BigInt(value.num) + BigInt(value.den);
  const divisor = 2n * BigInt(value.den);
  const floor = doubled / divisor - (doubled < 0n && doubled % divisor !== 0n ? 1n : 0n);
  return Number(floor);
}

export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly decimals: number;
}

/**
 * A share as it may be printed. `shown`: print `text`. `below` and `over`: rounding would claim 100 %, which is only
 * true when part equals whole, so the sentence must say "under" or "over" before `text`. `noWhole`: nothing to divide by.
 */
export type PercentText =
  | { readonly kind: 'shown' | 'below' | 'over'; readonly text: string }
  | { readonly kind: 'noWhole' };

/** Writes part/whole in percent: 47,4 % (with a space that does not break) or 47.4%. None and all have no decimals. */
export function formatPercent(share: Share, lang: Lang): PercentText {
  const { part, whole, decimals } = share;
  if (whole === 0) return { kind: 'noWhole' };
  const hundred = withSign('100', lang);
  if (part === whole) return { kind: 'shown', text: hundred };
  if (part === 0) return { kind: 'shown', text: withSign('0', lang) };
  const units = Number(percentText({ part, whole, decimals }).replace('.', ''));
  if (units === 100 * 10 ** decimals)
    return { kind: part < whole ? 'below' : 'over', text: hundred };
  return { kind: 'shown', text: withSign(formatFixed({ units, decimals }, lang), lang) };
}

function withSign(figure: string, lang: Lang): string {
  return lang === 'vi' ? `${figure}${noBreakSpace}%` : `${figure}%`;
}

/** `ambiguous`: written with one comma and three digits, read as thousands, though a decimal is possible. */
export interface ReadNumber extends FixedNumber {
  readonly ambiguous: boolean;
}

export interface UnreadableNumber {
  readonly code: 'number.malformed' | 'number.tooLarge';
  readonly raw: string;
}

const plainOrSpaced = /^(\d+|\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?$/u;
const dotGrouped = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/u;
const commaGrouped = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/u;
const leadingZeroGroup = /^0\d*[.,]/u;

/**
 * Reads a number as Vietnamese papers write it, and as spreadsheets do. A dot before groups of three digits parts
 * thousands (26.651), a comma begins decimals (47,4). The English forms 1,173,000 and 47.4 are read too. One comma
 * before three digits (26,651) is read as thousands and marked ambiguous. A number never begins its groups with 0.
 */
export function parseVietnameseNumber(raw: string): Result<ReadNumber, UnreadableNumber> {
  const text = raw.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const negative = /^[-\u2212]/u.test(text);
  const parts = readParts(negative ? text.slice(1) : text);
  if (!parts) return err({ code: 'number.malformed', raw });
  const magnitude = Number(parts.whole + parts.fraction);
  if (!Number.isSafeInteger(magnitude)) return err({ code: 'number.tooLarge', raw });
  const units = negative && magnitude > 0 ? -magnitude : magnitude;
  return ok({ units, decimals: parts.fraction.length, ambiguous: parts.ambiguous });
}

export interface NotWhole {
  readonly code: 'number.notWhole';
  readonly raw: string;
}

/** Reads a whole number; where only whole numbers can stand, 26,651 is 26651 without doubt. */
export function parseVietnameseInteger(raw: string): Result<number, UnreadableNumber | NotWhole> {
  const read = parseVietnameseNumber(raw);
  if (!read.ok) return read;
  return read.value.decimals === 0 ? ok(read.value.units) : err({ code: 'number.notWhole', raw });
}

interface NumberParts {
  readonly whole: string;
  readonly fraction: string;
  readonly ambiguous: boolean;
}

function readParts(text: string): NumberParts | undefined {
  const grouped = leadingZeroGroup.test(text)
    ? null
    : (dotGrouped.exec(text) ?? commaGrouped.exec(text));
  if (grouped) {
    const [, groups = '', fraction = ''] = grouped;
    const ambiguous = fraction === '' && /^\d+,\d{3}$/u.test(groups);
    return { whole: groups.replace(/[.,]/gu, ''), fraction, ambiguous };
  }
  const plain = plainOrSpaced.exec(text);
  if (!plain) return undefined;
  const [, whole = '', , fraction = ''] = plain;
  return { whole: whole.replaceAll(' ', ''), fraction, ambiguous: false };
}
