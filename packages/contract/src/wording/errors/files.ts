import type { ErrorWording } from './error-wording.ts';

export const fileErrors = {
  'file.empty': {
    status: 422,
    vi: 'Tệp {name} không có nội dung. Chọn tệp khác.',
    en: 'The file {name} is empty. Choose another one.',
  },
  'file.too-large': {
    status: 413,
    vi: 'Tệp {name} lớn hơn {limitMiB} MB. Giảm dung lượng hoặc tách tệp rồi gửi lại.',
    en: 'The file {name} is larger than {limitMiB} MB. Make it smaller or split it, then send again.',
  },
  'file.not-document': {
    status: 415,
    vi: 'Tệp {name} không phải tài liệu Word (.docx) hay PDF. Lưu lại thành một trong hai loại này rồi gửi.',
    en: 'The file {name} is neither a Word document (.docx) nor a PDF. Save it as one of these and send it.',
  },
  'file.other-content': {
    status: 415,
    vi: 'Tệp {name} không phải tài liệu Word (.docx) hay PDF: bên trong là tệp {found}, dù tên tệp thế nào. Lưu lại thành .docx hoặc PDF rồi gửi.',
    en: 'The file {name} is neither a Word document (.docx) nor a PDF: inside it is a {found} file, whatever its name says. Save it as .docx or PDF and send it.',
  },
  'file.other-word': {
    status: 415,
    vi: 'Tệp {name} là văn bản dạng .{found}, phần mềm không đọc được. Mở bằng Word hoặc LibreOffice, lưu thành .docx (Save As) rồi dùng tệp .docx ấy.',
    en: 'The file {name} is a text in the form .{found}, which is not read here. Open it in Word or LibreOffice and save it as .docx, then use that file.',
  },
  'file.encrypted': {
    status: 415,
    vi: 'Tệp {name} đang đặt mật khẩu nên không xem được. Bỏ mật khẩu rồi gửi lại.',
    en: 'The file {name} is locked by a password and cannot be read. Remove the password and send it again.',
  },
  'file.macros': {
    status: 415,
    vi: 'Tệp {name} có kèm macro. Lưu lại thành .docx không macro rồi gửi.',
    en: 'The file {name} carries macros. Save it as a .docx without macros and send it.',
  },
  'file.zip-bomb': {
    status: 415,
    vi: 'Tệp {name} bung ra quá lớn nên không nhận. Lưu lại bằng Word rồi gửi.',
    en: 'The file {name} unpacks to far too much and is not taken. Save it again with Word and send it.',
  },
  'file.broken': {
    status: 415,
    vi: 'Tệp {name} bị hỏng hoặc chưa tải lên hết. Mở thử trên máy, lưu lại rồi gửi.',
    en: 'The file {name} is damaged or was cut short. Open it on your computer, save it and send it again.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
