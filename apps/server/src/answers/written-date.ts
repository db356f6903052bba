import { parseCalendarDate } from '@daihoi/domain/kernel';
import { formatDate, type Lang } from '@daihoi/domain/text';

/** A day among other words, as people write it; anything else stays as it is. */
export function formatWrittenDate(raw: string | undefined, lang: Lang): string | undefined {
  const day = parseCalendarDate(raw ?? '');
  return day.ok ? formatDate(day.value, lang) : raw;
}
