import type { BallotForm } from '@daihoi/domain/election';

/** The words of a ballot. `{…}` is filled from the election. */
export const ballotWords = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  placeAndDate: '{place}, ngày {day} tháng {month} năm {year}',
  date: 'Ngày {day} tháng {month} năm {year}',
  stamp: 'Nơi đóng dấu của cấp ủy triệu tập đại hội',
  test: 'PHIẾU THỬ',
  rehearsal: 'DIỄN TẬP',
  specimen: 'BẢN DUYỆT IN',
  title: 'PHIẾU BẦU',
  term: 'Nhiệm kỳ {term}',
  figures: 'Danh sách {names} người, bầu {seats} người',
  howTitle: 'Cách bầu:',
  continued: '{title} {subject} (tiếp theo)',
  page: 'Trang {page}/{of}',
  columns: {
    strike: ['STT', 'Họ và tên'],
    agreeDisagree: ['STT', 'Họ và tên', 'Đồng ý', 'Không đồng ý'],
  },
} as const;

/** How to vote, form by form; a list of one name has its own rule. */
export const howToVote = {
  strike: {
    how: 'không bầu ai thì gạch giữa cả chữ họ và tên của người đó; để lại nhiều nhất {seats} người.',
    short: 'Không bầu ai thì gạch giữa cả chữ họ và tên của người đó.',
    warning:
      'Để lại quá {seats} người hoặc gạch hết thì phiếu không hợp lệ. Không viết thêm, không ký tên, không đánh dấu riêng.',
  },
  agreeDisagree: {
    how: 'với mỗi người, đánh dấu X vào một trong hai ô Đồng ý hoặc Không đồng ý.',
    short: 'Với mỗi người, đánh dấu X vào một trong hai ô.',
    warning: 'Không viết thêm, không ký tên, không đánh dấu riêng.',
  },
  single: {
    how: 'đánh dấu X vào một trong hai ô Đồng ý hoặc Không đồng ý.',
    short: 'Đánh dấu X vào một trong hai ô.',
    warning:
      'Đánh cả hai ô hoặc bỏ trống cả hai ô thì phiếu không hợp lệ. Không viết thêm, không ký tên, không đánh dấu riêng.',
  },
} as const satisfies Record<BallotForm | 'single', unknown>;
