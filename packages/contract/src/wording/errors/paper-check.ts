import type { ErrorWording } from './error-wording.ts';

export const paperCheckErrors = {
  'paper-check.not-word': {
    status: 415,
    vi: 'Tệp {name} là PDF nên không còn định dạng để kiểm tra. Dùng tệp Word (.docx) gốc của văn bản.',
    en: 'The file {name} is a PDF, which holds no formatting to check. Use the Word file (.docx) it was made from.',
  },
  'paper-check.no-text': {
    status: 422,
    vi: 'Tệp {name} không có chữ nào để kiểm tra, có thể là bản quét dán vào Word. Dùng bản đánh máy.',
    en: 'The file {name} holds no text to check; it may be a scan put into Word. Use the typed paper.',
  },
  'paper-check.entities': {
    status: 415,
    vi: 'Tệp {name} có khai báo kiểu tài liệu bên trong, Word không tạo ra như thế; tệp không được đọc. Mở bằng Word, lưu lại thành tệp mới rồi kiểm tra.',
    en: 'The file {name} declares a document type inside, which Word never writes; it is not read. Open it with Word, save it as a new file and check that.',
  },
  'paper-repair.unusual': {
    status: 422,
    vi: 'Tệp {name} do một phần mềm lạ tạo ra nên không tự sửa được. Mở bằng Word hoặc LibreOffice, lưu lại thành tệp .docx mới rồi sửa.',
    en: 'The file {name} was made by an unusual program and cannot be repaired as it is. Open it with Word or LibreOffice, save it as a new .docx and repair that.',
  },
  'paper-check.too-slow': {
    status: 422,
    vi: 'Tệp {name} đọc quá lâu nên phần mềm đã dừng, tệp chưa được nhận. Mở bằng Word, bỏ hình và đối tượng nhúng, lưu thành tệp mới rồi gửi lại.',
    en: 'The file {name} took too long to read, so reading was stopped and the file is not taken. Open it with Word, take out pictures and embedded objects, save it as a new file and send that.',
  },
  'paper-check.too-heavy': {
    status: 422,
    vi: 'Tệp {name} bung ra quá lớn khi đọc nên phần mềm đã dừng, tệp chưa được nhận. Mở bằng Word, tách thành nhiều tệp hoặc lưu thành tệp mới rồi gửi lại.',
    en: 'The file {name} needs too much memory to read, so reading was stopped and the file is not taken. Open it with Word, split it or save it as a new file and send that.',
  },
  'paper-check.busy': {
    status: 503,
    vi: 'Máy chủ đang đọc nhiều tệp khác nên chưa đọc tệp {name}, tệp chưa được nhận. Đợi một phút rồi gửi lại.',
    en: 'The server is reading many other files and has not read {name}, which is not taken. Wait a minute and send it again.',
  },
  'format.before-rules': {
    status: 422,
    vi: 'Văn bản ghi ngày {date}, trước hướng dẫn thể thức đầu tiên (02/02/1998). Kiểm tra lại ngày, hoặc cho ngày bằng --date.',
    en: 'The paper is dated {date}, before the first guidance on form (2 Feb 1998). Check its date, or give one with --date.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
