import { parseCalendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { parseVietnameseInteger, parseWrittenDate } from '@daihoi/domain/text';

/** What a person entered, read: nothing, a value, or something that cannot be read. */
export type Entry<Value> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'unclear' };

/** Reads a day as people type or paste it: 31-7-2020, 31.07.2020, 2020-07-31, "ngày 31 tháng 7 năm 2020", 31/7. */
export function readDateEntry(raw: string, yearHint?: number): Entry<CalendarDate> {
  const text = raw.trim();
  if (text === '') return { kind: 'empty' };
  const iso = parseCalendarDate(text);
  if (iso.ok) return { kind: 'read', value: iso.value };
  const written = parseWrittenDate(text, yearHint === undefined ? {} : { yearHint });
  return written.ok && written.value.kind === 'day'
    ? { kind: 'read', value: written.value.date }
    : { kind: 'unclear' };
}

/** Reads a count as people type or paste it: 26.651, 26 651, 26651. */
export function readIntegerEntry(raw: string): Entry<number> {
  if (raw.trim() === '') return { kind: 'empty' };
  const read = parseVietnameseInteger(raw);
  return read.ok ? { kind: 'read', value: read.value } : { kind: 'unclear' };
}

/** Reads a share in percent as people type it: 99,5 %, 100, 87.25. The value is in hundredths of a percent. */
export function readPercentEntry(raw: string): Entry<number> {
  const text = raw.trim();
  if (text === '') return { kind: 'empty' };
  const parts = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/u.exec(text);
  if (!parts) return { kind: 'unclear' };
  const value = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return value <= 10_000 ? { kind: 'read', value } : { kind: 'unclear' };
}
