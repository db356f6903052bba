import type { Lang } from '@daihoi/domain/text';

/** Half days as people write days: 3 is "1,5" in Vietnamese, "1.5" in English; nothing for nothing. */
export function daysText(halfDays: number | undefined, lang: Lang): string {
  if (halfDays === undefined) return '';
  const whole = Math.floor(halfDays / 2);
  return halfDays % 2 === 0 ? String(whole) : `${whole}${lang === 'vi' ? ',' : '.'}5`;
}

/** Days as people type them, in half days. An empty field says nothing; anything but halves is unclear. */
export function readHalfDays(raw: string): number | 'empty' | 'unclear' {
  const text = raw.trim();
  if (text === '') return 'empty';
  const match = /^(\d{1,2})(?:[.,]([05]))?$/u.exec(text);
  if (!match) return 'unclear';
  const halfDays = Number(match[1]) * 2 + (match[2] === '5' ? 1 : 0);
  return halfDays === 0 ? 'unclear' : halfDays;
}
