import type { ErrorWording } from './error-wording.ts';

export const progressErrors = {
  'board.unknown-figure': {
    status: 400,
    vi: 'Không có số liệu tên {figure} trên Toàn cảnh. Mở lại từ bảng số liệu.',
    en: 'The board has no figure named {figure}. Open it again from the table.',
  },
  'reminder.congress-closed': {
    status: 409,
    vi: 'Đại hội này đã bế mạc hoặc đã thôi tổ chức nên không cần nhắc nữa.',
    en: 'This congress is closed or given up, so it needs no reminder.',
  },
  'share.out-of-range': {
    status: 422,
    vi: 'Tỷ lệ phải từ 0 đến 100 %. Sửa lại con số.',
    en: 'A share lies between 0 and 100%. Correct the figure.',
  },
  'share.in-the-future': {
    status: 422,
    vi: 'Ngày của tỷ lệ sau hôm nay. Chọn ngày từ hôm nay trở về trước.',
    en: 'The share stands for a day after today. Choose today or earlier.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
