import type { ErrorWording } from './error-wording.ts';

/** What can be wrong in a units table, said of one place of the file. */
export const unitTableErrors = {
  'units.no-data': {
    status: 422,
    vi: 'Tệp không có bảng tổ chức nào. Dùng tệp mẫu, giữ nguyên tên cột.',
    en: 'The file holds no table of organisations. Use the template and keep its column names.',
  },
  'units.sheet-skipped': {
    status: 422,
    vi: 'Trang "{value}" không được nhập: bảng ở trang khác.',
    en: 'Sheet "{value}" is not imported: the table stands on another.',
  },
  'units.missing-column': {
    status: 422,
    vi: 'Thiếu cột "{value}". Thêm cột này.',
    en: 'The column "{value}" is missing. Add it.',
  },
  'units.duplicate-column': {
    status: 422,
    vi: 'Cột "{value}" có hai lần. Bỏ một cột.',
    en: 'The column "{value}" appears twice. Remove one.',
  },
  'units.unknown-column': {
    status: 422,
    vi: 'Không hiểu cột "{value}"; cột này bị bỏ qua.',
    en: 'The column "{value}" is not known and is passed over.',
  },
  'units.too-many-rows': {
    status: 422,
    vi: 'Bảng có {value} dòng, tối đa {against}. Tách tệp.',
    en: 'The table has {value} rows, at most {against}. Split the file.',
  },
  'units.merged-cells': {
    status: 422,
    vi: 'Ô bị gộp ({value}). Bỏ gộp và điền từng ô.',
    en: 'Merged cells ({value}). Unmerge them and fill each.',
  },
  'units.formula': {
    status: 422,
    vi: 'Ô chứa công thức. Dán lại giá trị.',
    en: 'The cell holds a formula. Paste its value.',
  },
  'units.cell-error': {
    status: 422,
    vi: 'Ô báo lỗi {value}. Sửa lại giá trị.',
    en: 'The cell shows the error {value}. Correct it.',
  },
  'units.decomposed': {
    status: 422,
    vi: 'Chữ gõ dạng tổ hợp, đã đổi sang dựng sẵn: "{value}".',
    en: 'Decomposed letters were composed: "{value}".',
  },
  'units.whitespace': {
    status: 422,
    vi: 'Khoảng trắng thừa đã được bỏ: "{value}".',
    en: 'Spare spaces were removed: "{value}".',
  },
  'units.control-characters': {
    status: 422,
    vi: 'Ô có ký tự không in được. Gõ lại ô này.',
    en: 'The cell holds unprintable characters. Type it again.',
  },
  'units.code-missing': {
    status: 422,
    vi: 'Thiếu mã. Nhập mã của tổ chức.',
    en: 'The code is missing. Enter it.',
  },
  'units.code-malformed': {
    status: 422,
    vi: 'Mã "{value}" không đúng dạng. Dùng chữ không dấu, số, chấm, gạch; tối đa 32 ký tự.',
    en: 'The code "{value}" is malformed. Use plain letters, digits, dots and dashes, at most 32.',
  },
  'units.code-was-number': {
    status: 422,
    vi: 'Mã {value} đang là số, đã đọc như chữ. Kiểm tra số 0 ở đầu.',
    en: 'The code {value} was a number and was read as text. Check leading zeros.',
  },
  'units.code-duplicate': {
    status: 422,
    vi: 'Mã "{value}" trùng với dòng {against}. Đổi một mã.',
    en: 'The code "{value}" repeats row {against}. Change one.',
  },
  'units.code-elsewhere': {
    status: 422,
    vi: 'Mã "{value}" đã có ở nơi khác trong hệ thống tổ chức. Đổi mã, hoặc nhập ở đơn vị đó.',
    en: 'The code "{value}" exists elsewhere in the organisation. Change it, or import there.',
  },
  'units.outside-subtree': {
    status: 422,
    vi: '"{value}" nằm ngoài phạm vi của lần nhập này. Nhập ở cấp trên, hoặc bỏ dòng này.',
    en: '"{value}" lies outside this import. Import at the superior, or remove the row.',
  },
  'units.name-missing': {
    status: 422,
    vi: 'Thiếu tên. Nhập tên đầy đủ.',
    en: 'The name is missing. Enter the full name.',
  },
  'units.name-too-long': {
    status: 422,
    vi: 'Tên quá dài: "{value}". Rút gọn.',
    en: 'The name is too long: "{value}". Shorten it.',
  },
  'units.level-missing': {
    status: 422,
    vi: 'Thiếu cấp. Nhập cấp của tổ chức.',
    en: 'The level is missing. Enter it.',
  },
  'units.level-unknown': {
    status: 422,
    vi: 'Không hiểu cấp "{value}". Xem trang Hướng dẫn của tệp mẫu.',
    en: 'The level "{value}" is not known. See the instructions of the template.',
  },
  'units.level-order': {
    status: 422,
    vi: 'Cấp này không trực thuộc được cấp trên đã ghi. Kiểm tra cấp và mã cấp trên.',
    en: 'This level cannot stand under that superior. Check the level and the superior.',
  },
  'units.level-differs': {
    status: 422,
    vi: 'Cấp khác với cấp đang có. Đổi cấp ở màn hình Tổ chức, có số quyết định.',
    en: 'The level differs from the known one. Change it on screen, with its paper.',
  },
  'units.kind-unknown': {
    status: 422,
    vi: 'Không hiểu loại "{value}". Xem trang Hướng dẫn của tệp mẫu.',
    en: 'The kind "{value}" is not known. See the instructions of the template.',
  },
  'units.kind-not-for-level': {
    status: 422,
    vi: 'Loại "{value}" không hợp với cấp đã ghi. Đổi loại hoặc cấp.',
    en: 'The kind "{value}" does not fit the level. Change one of them.',
  },
  'units.parent-missing': {
    status: 422,
    vi: 'Thiếu mã cấp trên. Nhập mã của cấp trên trực tiếp.',
    en: 'The code of the superior is missing. Enter it.',
  },
  'units.parent-unknown': {
    status: 422,
    vi: 'Không có tổ chức mã "{value}". Thêm dòng cho cấp trên, hoặc sửa mã.',
    en: 'No organisation has the code "{value}". Add a row for it, or correct the code.',
  },
  'units.parent-differs': {
    status: 422,
    vi: 'Cấp trên khác với cấp trên đang có ({against}). Chuyển ở màn hình Tổ chức, có số quyết định.',
    en: 'The superior differs from the known one ({against}). Move it on screen, with its paper.',
  },
  'units.cycle': {
    status: 422,
    vi: 'Các dòng trực thuộc vòng quanh nhau. Sửa mã cấp trên.',
    en: 'These rows stand under each other in a circle. Correct the superior.',
  },
  'units.valid-from-differs': {
    status: 422,
    vi: 'Ngày hiệu lực khác với ngày đang có ({against}). Giữ ngày đang có, hoặc để trống.',
    en: 'The first day differs from the known one ({against}). Keep the known day, or leave it empty.',
  },
  'units.older-than-parent': {
    status: 422,
    vi: 'Ngày hiệu lực trước cấp trên ({against}). Kiểm tra lại.',
    en: 'The first day lies before that of the superior ({against}). Check it.',
  },
  'units.date-malformed': {
    status: 422,
    vi: 'Không đọc được ngày "{value}". Ghi ngày/tháng/năm.',
    en: 'The date "{value}" cannot be read. Write day/month/year.',
  },
  'units.date-out-of-range': {
    status: 422,
    vi: 'Ngày "{value}" ngoài khoảng cho phép. Kiểm tra năm.',
    en: 'The date "{value}" is out of range. Check the year.',
  },
  'units.date-in-future': {
    status: 422,
    vi: 'Ngày "{value}" ở tương lai. Sửa ngày số liệu.',
    en: 'The date "{value}" lies in the future. Correct it.',
  },
  'units.number-malformed': {
    status: 422,
    vi: 'Không đọc được số "{value}". Chỉ ghi chữ số.',
    en: 'The number "{value}" cannot be read. Write digits only.',
  },
  'units.number-not-whole': {
    status: 422,
    vi: '"{value}" không phải số nguyên. Ghi số nguyên.',
    en: '"{value}" is not a whole number. Write one.',
  },
  'units.number-negative': {
    status: 422,
    vi: '"{value}" là số âm. Ghi số không âm.',
    en: '"{value}" is negative. Write zero or more.',
  },
  'units.number-too-large': {
    status: 422,
    vi: '"{value}" lớn bất thường. Kiểm tra lại.',
    en: '"{value}" is abnormally large. Check it.',
  },
  'units.count-without-date': {
    status: 422,
    vi: 'Có số đảng viên mà thiếu ngày của số liệu. Nhập ngày.',
    en: 'There are members without the day they were counted. Enter the day.',
  },
  'units.date-without-count': {
    status: 422,
    vi: 'Có ngày hoặc số dự bị mà thiếu số đảng viên chính thức. Nhập số.',
    en: 'There is a day or a probationary count without official members. Enter them.',
  },
  'units.count-older': {
    status: 422,
    vi: 'Số liệu cũ hơn số đang có ({against}); giữ số đang có.',
    en: 'The count is older than the known one ({against}), which is kept.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
