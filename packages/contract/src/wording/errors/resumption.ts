import type { ErrorWording } from './error-wording.ts';

export const resumptionErrors = {
  'resumption.days-disordered': {
    status: 422,
    vi: 'Các ngày chưa theo thứ tự: ngày cho tiếp tục, ngày bắt đầu, ngày kết thúc, hạn mới. Xem lại rồi gửi.',
    en: 'The days are not in order: day of resuming, first day, last day, new deadline. Look at them again and send.',
  },
  'resumption.outside-window': {
    status: 422,
    vi: 'Hạn mới {deadline} sau ngày cuối {closes} của khung thời gian mà {unit} phải theo ({by}). Chọn hạn sớm hơn, hoặc sửa khung ở trang Mùa đại hội trước.',
    en: 'The new deadline {deadline} is after {closes}, the last day of the window that holds for {unit} ({by}). Choose an earlier one, or amend the window on the season page first.',
  },
  'resumption.too-many': {
    status: 422,
    vi: 'Một lần chỉ cho tiếp tục được nhiều nhất {most} đại hội. Chọn một cấp hoặc một đơn vị nhỏ hơn.',
    en: 'At most {most} congresses can be taken up again at once. Choose one level or a smaller unit.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
