import type { ErrorWording } from './error-wording.ts';

export const requestErrors = {
  'request.malformed': {
    status: 400,
    vi: 'Yêu cầu chưa đúng ở mục {at}. Kiểm tra lại mục này rồi gửi lại.',
    en: 'The request is not right at {at}. Check that field and send again.',
  },
  'request.not-ours': {
    status: 403,
    vi: 'Yêu cầu không đến từ trang của phần mềm. Mở lại trang rồi thử lại.',
    en: 'The request did not come from a page of this program. Reload the page and try again.',
  },
  'actor.not-allowed': {
    status: 403,
    vi: 'Đồng chí chưa có quyền làm việc này ở đơn vị này. Người quản trị của cấp mình cấp quyền.',
    en: 'You have no right to do this for this organisation. The administrator of your level grants it.',
  },
  'target.not-found': {
    status: 404,
    vi: 'Không tìm thấy mục này. Có thể đã được chuyển hoặc xóa; quay lại danh sách.',
    en: 'This item was not found. It may have been moved or removed; go back to the list.',
  },
  'version.stale': {
    status: 409,
    vi: 'Có người vừa sửa mục này. Nội dung đồng chí nhập vẫn còn; xem bản mới rồi chọn bản dùng.',
    en: 'Somebody has just changed this. What you typed is kept; look at the new text and choose.',
  },
  'fault.internal': {
    status: 503,
    vi: 'Máy chủ chưa làm được việc này. Nội dung đã nhập vẫn còn trên máy này. Thử lại sau ít phút.',
    en: 'The server could not do this. What you typed is still on this device. Try again in a few minutes.',
  },
  'fault.disk-full': {
    status: 503,
    vi: 'Ổ đĩa của máy chủ đã đầy nên chưa lưu được. Báo người quản trị dọn ổ đĩa rồi làm lại; những gì đã lưu vẫn còn nguyên.',
    en: 'The disk of the server is full, so nothing was kept. Tell the administrator to make room and try again; what was kept before is still there.',
  },
  'fault.papers-busy': {
    status: 503,
    vi: 'Máy chủ đang lập nhiều văn bản khác nên chưa lập văn bản này. Đợi một phút rồi làm lại; chưa có gì thay đổi.',
    en: 'The server is writing many other papers and has not written this one. Wait a minute and try again; nothing was changed.',
  },
  'fault.paper-too-long': {
    status: 422,
    vi: 'Văn bản này quá dài nên máy chủ đã dừng khi lập; chưa có gì thay đổi. Xem nội dung trên trang, và báo người quản trị để chạy trên máy mạnh hơn.',
    en: 'This paper is too long, so the server stopped writing it; nothing was changed. Read its content on the page, and tell the administrator to run it on a stronger machine.',
  },
  'upload.missing': {
    status: 400,
    vi: 'Chưa có tệp nào được gửi. Chọn một tệp rồi gửi lại.',
    en: 'No file was sent. Choose a file and send again.',
  },
  'upload.too-large': {
    status: 413,
    vi: 'Tệp lớn hơn {limitMiB} MB nên không nhận. Giảm dung lượng hoặc tách tệp rồi gửi lại.',
    en: 'The file is larger than {limitMiB} MB and is not taken. Make it smaller or split it, then send again.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
