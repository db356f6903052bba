import type { ErrorWording } from './error-wording.ts';

/** Files that are refused as a whole. */
export const spreadsheetErrors = {
  'spreadsheet.empty': {
    status: 422,
    vi: 'Tệp rỗng. Chọn tệp có dữ liệu.',
    en: 'The file is empty. Choose one with data.',
  },
  'spreadsheet.too-large': {
    status: 413,
    vi: 'Tệp quá lớn ({bytes} byte, tối đa {limit}). Tách tệp rồi nhập từng phần.',
    en: 'The file is too large ({bytes} bytes, at most {limit}). Split it and import in parts.',
  },
  'spreadsheet.not-a-spreadsheet': {
    status: 415,
    vi: 'Tệp {fileName} không phải bảng tính .xlsx hoặc .csv. Lưu lại đúng dạng rồi gửi.',
    en: '{fileName} is not an .xlsx or .csv table. Save it in that form and send again.',
  },
  'spreadsheet.old-format': {
    status: 415,
    vi: 'Tệp {fileName} là dạng .xls cũ. Mở bằng Excel, lưu thành .xlsx rồi gửi.',
    en: '{fileName} is an old .xls file. Open it, save it as .xlsx and send again.',
  },
  'spreadsheet.encrypted': {
    status: 415,
    vi: 'Tệp {fileName} có mật khẩu. Bỏ mật khẩu rồi gửi lại.',
    en: '{fileName} is protected by a password. Remove it and send again.',
  },
  'spreadsheet.encoding-unknown': {
    status: 415,
    vi: 'Không đọc được bảng mã của tệp {fileName}. Lưu lại dạng .xlsx hoặc CSV UTF-8.',
    en: 'The encoding of {fileName} is unknown. Save it as .xlsx or as CSV UTF-8.',
  },
  'spreadsheet.macros': {
    status: 415,
    vi: 'Tệp có macro ({part}). Lưu thành .xlsx không macro rồi gửi.',
    en: 'The file holds macros ({part}). Save it as .xlsx without macros and send again.',
  },
  'spreadsheet.external-links': {
    status: 415,
    vi: 'Tệp có liên kết tới tệp khác ({part}). Ngắt liên kết rồi gửi lại.',
    en: 'The file links to other files ({part}). Break the links and send again.',
  },
  'spreadsheet.zip-bomb': {
    status: 422,
    vi: 'Tệp bung ra lớn bất thường nên bị từ chối ({found}, tối đa {limit}). Lưu lại tệp bằng Excel rồi gửi.',
    en: 'The file unpacks to an abnormal size and is refused ({found}, at most {limit}). Save it again and send.',
  },
  'spreadsheet.broken': {
    status: 422,
    vi: 'Tệp hỏng ở phần {part}. Mở và lưu lại bằng Excel rồi gửi.',
    en: 'The file is broken at {part}. Open it, save it again and send.',
  },
  'spreadsheet.too-many-rows': {
    status: 422,
    vi: 'Trang {sheet} có quá nhiều dòng (tối đa {limit}). Tách tệp.',
    en: 'Sheet {sheet} has too many rows (at most {limit}). Split the file.',
  },
  'spreadsheet.too-many-columns': {
    status: 422,
    vi: 'Trang {sheet} có quá nhiều cột (tối đa {limit}). Dùng tệp mẫu.',
    en: 'Sheet {sheet} has too many columns (at most {limit}). Use the template.',
  },
  'spreadsheet.too-many-cells': {
    status: 422,
    vi: 'Trang {sheet} có quá nhiều ô (tối đa {limit}). Tách tệp.',
    en: 'Sheet {sheet} has too many cells (at most {limit}). Split the file.',
  },
  'spreadsheet.too-slow': {
    status: 422,
    vi: 'Đọc tệp quá lâu nên đã dừng. Tách tệp thành nhiều phần.',
    en: 'Reading the file took too long and was stopped. Split it into parts.',
  },
  'spreadsheet.out-of-memory': {
    status: 422,
    vi: 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng. Tách tệp thành nhiều phần.',
    en: 'Reading the file took too much memory and was stopped. Split it into parts.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
