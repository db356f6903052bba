import { parseCalendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { formText } from '../../../lib/form-text.ts';

/** A day that a form sent; undefined when it is empty or cannot be read. */
export function formDay(entered: FormData, name: string): CalendarDate | undefined {
  const day = parseCalendarDate(formText(entered, name));
  return day.ok ? day.value : undefined;
}

/** Words that a form sent; null when there are none. */
export function formWords(entered: FormData, name: string): string | null {
  const text = formText(entered, name).trim();
  return text === '' ? null : text;
}
