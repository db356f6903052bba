import { dayOf, type CalendarDate, type Instant } from '@daihoi/domain/kernel';
import {
  formatDate,
  formatDateRange,
  formatInteger,
  formatPercent,
  type Lang,
} from '@daihoi/domain/text';
import { commonTexts } from '../i18n/common.ts';
import { useText, type TextOf } from '../i18n/use-text.ts';
import type { CommonKey } from '../i18n/common.ts';

/** Figures and dates as the language of the page writes them. */
export interface Format {
  readonly lang: Lang;
  integer(value: number): string;
  /** "47,4 %"; 99,96 shows as "dưới 100 %", for 100 % is printed only when part equals whole. */
  percent(part: number, whole: number, decimals?: number): string;
  date(date: CalendarDate): string;
  /** Day and month, for places where the year stands in the title. */
  dayMonth(date: CalendarDate): string;
  dateRange(from: CalendarDate, to: CalendarDate): string;
  /** Clock time in Vietnam: 10:42. */
  time(at: Instant): string;
  /** "hôm nay, 10:42", "hôm qua, 16:20", else date and clock. */
  moment(at: Instant, today: CalendarDate): string;
}

/** The formatters of the page's language. */
export function useFormat(): Format {
  return formatIn(useText(commonTexts));
}

/** The formatters for given texts; pure, so that it can be tested without a page. */
export function formatIn({ lang, t }: TextOf<CommonKey>): Format {
  return {
    lang,
    integer: (value) => formatInteger(value, lang),
    percent(part, whole, decimals = 1) {
      const share = formatPercent({ part, whole, decimals }, lang);
      if (share.kind === 'noWhole') return '—';
      if (share.kind === 'shown') return share.text;
      return t(share.kind === 'below' ? 'percent.below' : 'percent.over', { percent: share.text });
    },
    date: (date) => formatDate(date, lang),
    dayMonth: (date) => dayMonth(date, lang),
    dateRange: (from, to) => formatDateRange({ from, to }, lang),
    time: clockOf,
    moment(at, today) {
      const day = dayOf(at);
      if (day === today) return t('moment.today', { time: clockOf(at) });
      if (day === dayBefore(today)) return t('moment.yesterday', { time: clockOf(at) });
      return t('moment.other', { date: formatDate(day, lang), time: clockOf(at) });
    },
  };
}

function dayMonth(date: CalendarDate, lang: Lang): string {
  const whole = formatDate(date, lang);
  return lang === 'vi' ? whole.replace(/\/\d{4}$/u, '') : whole.replace(/ \d{4}$/u, '');
}

function clockOf(at: Instant): string {
  return new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(11, 16);
}

function dayBefore(date: CalendarDate): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
