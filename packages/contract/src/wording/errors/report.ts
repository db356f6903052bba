import type { ErrorWording } from './error-wording.ts';

export const reportErrors = {
  'report.already-issued': {
    status: 409,
    vi: 'Báo cáo này đã ban hành nên không sửa được nữa. Lập báo cáo mới nếu số liệu đã khác.',
    en: 'This report has been issued and cannot be changed. Draft a new one if the figures differ.',
  },
  'report.as-of-ahead': {
    status: 422,
    vi: 'Ngày chốt số liệu {asOf} sau hôm nay, {today}. Chọn ngày đến {today} trở về trước.',
    en: 'The as-of date {asOf} lies after today, {today}. Choose {today} or an earlier day.',
  },
  'report.issued-before-as-of': {
    status: 422,
    vi: 'Ngày ban hành {issuedOn} trước ngày chốt số liệu {asOf}. Chọn ngày từ {asOf} trở đi.',
    en: 'The date of issue {issuedOn} lies before the as-of date {asOf}. Choose {asOf} or later.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
