import type { ErrorWording } from './error-wording.ts';

export const confidentialErrors = {
  'secret.degree-refused': {
    status: 422,
    vi: 'Văn bản tối mật, tuyệt mật không được đưa lên máy nối mạng. Giữ và chuyển giao trên giấy theo quy định về bảo vệ bí mật nhà nước.',
    en: 'Secret and top secret papers are never put on a machine with a network. Keep and hand them over on paper, as the rules on state secrets say.',
  },
  'secret.not-permitted': {
    status: 422,
    vi: 'Nơi này chưa được phép lưu văn bản mật. Quản trị hệ thống ghi số, ngày văn bản cho phép ở mục Quản trị trước.',
    en: 'This installation may not hold confidential papers yet. An administrator enters number and day of the paper that permits it first.',
  },
  'secret.not-word': {
    status: 415,
    vi: 'Tệp {name} là PDF; văn bản mật chỉ nhận tệp Word (.docx) để mỗi trang ghi được ai mở. Hãy nạp tệp Word gốc; chỉ còn bản quét hay PDF thì giữ ở nơi lưu tài liệu mật, không đưa vào phần mềm.',
    en: 'The file {name} is a PDF; a confidential paper is taken only as a Word file (.docx), so that each page can name who opens it. Bring the Word file it was made from; if there is only a scan or a PDF, keep it where confidential papers are kept and do not bring it into this program.',
  },
  'secret.recalled': {
    status: 403,
    vi: 'Quyền xem văn bản này đã bị thu hồi. Lý do: {reason}',
    en: 'Your right to this paper was recalled. Reason: {reason}',
  },
  'secret.not-keeper': {
    status: 403,
    vi: 'Chỉ người giữ văn bản mới thêm hoặc thu hồi người được xem. Đề nghị người giữ làm việc này.',
    en: 'Only who keeps the paper names and recalls readers. Ask the keeper.',
  },
  'secret.nobody': {
    status: 422,
    vi: 'Không có tài khoản đang dùng nào tên {username}. Hỏi lại đồng chí ấy tên đăng nhập.',
    en: 'No account in use is called {username}. Ask that person for the user name.',
  },
  'secret.named-already': {
    status: 409,
    vi: 'Đồng chí này đã được ghi tên.',
    en: 'That person is named already.',
  },
  'secret.not-named': {
    status: 409,
    vi: 'Đồng chí này không còn trong danh sách được xem. Mở lại trang để xem danh sách hiện tại.',
    en: 'That person is no longer among the readers. Reload the page to see the present list.',
  },
  'secret.last-keeper': {
    status: 422,
    vi: 'Đây là người giữ cuối cùng. Ghi tên một người giữ khác trước khi thu hồi.',
    en: 'This is the last keeper. Name another keeper before recalling this one.',
  },
  'secret.cannot-mark': {
    status: 422,
    vi: 'Không in được tên người mở lên mọi trang của tệp {name} nên không tải về được. Đọc trên màn hình.',
    en: 'Not every page of {name} can carry the name of who opens it, so it is not handed out. Read it on screen.',
  },
  'paper.secret-mark-pdf': {
    status: 422,
    vi: 'Tệp {name} mang dấu “{mark}” ở trang 1 nên không đưa vào đây được. Văn bản mật chỉ người được ghi tên mới xem: dùng mục Văn bản mật, nếu nơi này được phép.',
    en: 'The file {name} carries the mark “{mark}” on page 1 and is not taken here. Confidential papers are for named persons: use Confidential papers, where this installation may hold them.',
  },
  'paper.secret-mark': {
    status: 422,
    vi: 'Tệp {name} mang dấu “{mark}” (đoạn {paragraph}, ở đầu văn bản) nên không đưa vào đây được. Văn bản mật chỉ người được ghi tên mới xem: dùng mục Văn bản mật, nếu nơi này được phép.',
    en: 'The file {name} carries the mark “{mark}” (paragraph {paragraph}, at its head) and is not taken here. Confidential papers are for named persons: use Confidential papers, where this installation may hold them.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
