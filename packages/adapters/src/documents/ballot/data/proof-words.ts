import type { PaperTint } from '@daihoi/domain/election';

/** The words of the sheet that is signed before print. */
export const proofWords = {
  title: 'BẢN DUYỆT IN',
  figures: {
    congress: 'Đại hội',
    form: 'Mẫu phiếu',
    names: 'Số người trong danh sách',
    seats: 'Số lượng cần bầu',
    paper: 'Khổ giấy',
    tint: 'Màu giấy',
    pages: 'Số trang mỗi phiếu',
    run: 'Số phiếu cần in',
    sheets: 'Tổng số trang in',
    fingerprint: 'Mã mẫu phiếu',
    printing: 'Cách in',
  },
  form: { strike: 'gạch tên', agreeDisagree: 'đồng ý, không đồng ý' },
  tint: { white: 'trắng', yellow: 'vàng', pink: 'hồng', blue: 'xanh dương', green: 'xanh lá' },
  printing: 'một mặt, đúng cỡ 100 %, không co giãn',
  list: 'Danh sách theo thứ tự in:',
  signing: ['NGƯỜI LẬP', 'NGƯỜI DUYỆT'],
} as const satisfies { readonly tint: Readonly<Record<PaperTint, string>> } & Record<
  string,
  unknown
>;
