/** A moment as an office reads it: day and hour in Vietnam. */
export function momentFor(instant: string, lang: 'vi' | 'en'): string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(new Date(instant));
}
