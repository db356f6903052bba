import type { ErrorWording } from './error-wording.ts';

export const congressErrors = {
  'congress.move-not-from-state': {
    status: 409,
    vi: 'Đại hội đang ở bước khác nên chưa làm được việc này. Mở lại trang để thấy bước hiện tại.',
    en: 'The congress stands at another step, so this cannot be done. Reload the page to see the present step.',
  },
  'congress.day-before-previous-step': {
    status: 422,
    vi: 'Ngày {on} trước bước liền trước ({previous}). Chọn ngày từ {previous} trở đi.',
    en: 'The day {on} lies before the previous step ({previous}). Choose {previous} or later.',
  },
  'congress.plan-inside-out': {
    status: 422,
    vi: 'Ngày kết thúc trước ngày bắt đầu. Đổi lại hai ngày này.',
    en: 'The last day lies before the first. Change the two days.',
  },
  'congress.not-counted-yet': {
    status: 404,
    vi: 'Ngày {on} đại hội này chưa có trong mùa đại hội; tính từ ngày {from}. Chọn ngày {from} hoặc muộn hơn.',
    en: 'On {on} this congress was not part of the season yet; it counts from {from}. Choose {from} or later.',
  },
  'congress.checklist-open': {
    status: 422,
    vi: 'Còn {missing} điều chưa xong nên chưa làm được bước này. Bổ sung các điều được nêu rồi làm lại.',
    en: '{missing} {missing|item is|items are} still missing, so this step cannot be taken. Complete them and try again.',
  },
  'congress.present-over-convened': {
    status: 422,
    vi: 'Có mặt {present} nhiều hơn triệu tập {convened}. Kiểm tra lại hai số này.',
    en: 'More were present ({present}) than convened ({convened}). Check the two figures.',
  },
  'postponement.too-many': {
    status: 422,
    vi: 'Một lần chỉ hoãn được nhiều nhất {most} đại hội. Chọn một cấp hoặc một đơn vị nhỏ hơn.',
    en: 'At most {most} congresses can be put off at once. Choose one level or a smaller unit.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
