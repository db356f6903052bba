import type { ErrorWording } from './error-wording.ts';

export const templateErrors = {
  'template.no-version': {
    status: 422,
    vi: 'Mẫu chưa có tệp nào nên chưa ban hành được. Tải tệp Word lên, hoặc lấy mẫu có sẵn của phần mềm.',
    en: 'The template has no file yet, so it cannot be issued. Upload a Word file or take the one of the program.',
  },
  'template.no-level': {
    status: 422,
    vi: 'Chưa chọn mẫu dùng cho cấp nào. Chọn ít nhất một cấp rồi ban hành.',
    en: 'No level is chosen. Choose at least one, then issue the template.',
  },
  'template.issued-already': {
    status: 409,
    vi: 'Bản {version} của mẫu đã ban hành rồi. Nạp bản mới nếu cần sửa.',
    en: 'Version {version} of the template is issued already. Add a new version to change it.',
  },
  'template.withdrawn': {
    status: 409,
    vi: 'Mẫu này đã thu hồi. Lập mẫu khác nếu cần.',
    en: 'This template was withdrawn. Begin another one if needed.',
  },
  'template.unknown-fields': {
    status: 422,
    vi: 'Mẫu có trường phần mềm không biết: {names}. Sửa tên trường theo danh sách trường, rồi nạp lại tệp.',
    en: 'The template has fields that nobody can fill: {names}. Correct them by the list of fields and upload the file again.',
  },
  'template.missing-fields': {
    status: 422,
    vi: 'Mẫu thiếu trường bắt buộc của loại văn bản này: {names}. Trang mẫu nêu từng trường; tải mẫu có sẵn của phần mềm, chép chỗ còn thiếu sang rồi nạp lại tệp.',
    en: 'The template lacks fields that this paper must have: {names}. Its page names each; copy them from the template of the program and upload the file again.',
  },
  'template.file-missing': {
    status: 409,
    vi: 'Không mở được tệp của mẫu “{title}” đang dùng cho văn bản này nên chưa ban hành. Đơn vị lập mẫu nạp lại bản mới hoặc thu hồi mẫu.',
    en: 'The file of the template “{title}” in force for this paper is not there, so nothing was issued. Its unit uploads a new version or withdraws it.',
  },
  'template.gaps': {
    status: 409,
    vi: 'Mẫu “{title}” có chỗ không điền được: {names}. Văn bản chưa ban hành, số chưa dùng. Đơn vị lập mẫu sửa tệp hoặc thu hồi mẫu.',
    en: 'The template “{title}” has places that cannot be filled: {names}. Nothing was issued and no number taken. Its unit corrects the file or withdraws it.',
  },
  'template.unread-places': {
    status: 422,
    vi: 'Mẫu có chỗ phần mềm không điền được: {names}. Trang mẫu nêu từng chỗ và cách sửa; sửa trong Word rồi nạp lại tệp.',
    en: 'The template has places that cannot be filled: {names}. Its page says for each what to do; correct them in the word processor and upload the file again.',
  },
  'template.form-errors': {
    status: 422,
    vi: 'Mẫu còn {count} lỗi thể thức, sẽ lặp lại ở mọi văn bản lập từ mẫu. Sửa trong Word rồi nạp lại tệp.',
    en: 'The template has {count} faults of form, which every paper made from it would repeat. Correct the file and upload it again.',
  },
  'template.same-content': {
    status: 422,
    vi: 'Tệp này giống hệt bản {version} đã có. Lưu bản đã sửa trong Word rồi tải đúng tệp đó lên.',
    en: 'This file is the same as version {version}. Save the corrected file and upload that one.',
  },
  'template.not-offered': {
    status: 409,
    vi: 'Mẫu này không còn dùng cho đơn vị. Mở lại trang để chọn mẫu khác.',
    en: 'This template is no longer offered to the unit. Reload the page and choose another.',
  },
  'targets.no-table': {
    status: 422,
    vi: 'Tệp {name} không có bảng chỉ tiêu. Dòng đầu bảng cần các cột: Chỉ tiêu, Đơn vị tính, Chỉ tiêu nghị quyết, Kết quả thực hiện.',
    en: 'The file {name} holds no table of targets. Its head needs the columns: Chỉ tiêu, Đơn vị tính, Chỉ tiêu nghị quyết, Kết quả thực hiện.',
  },
  'targets.unreadable': {
    status: 422,
    vi: 'Tệp {name} không đọc được như bảng tính: không phải .xlsx hoặc .csv, có khóa, hoặc bị hỏng. Mở bằng Excel, lưu lại thành .xlsx rồi gửi lại.',
    en: 'The file {name} cannot be read as a spreadsheet: no .xlsx or .csv, locked or damaged. Open it, save it as .xlsx and send that.',
  },
  'targets.too-many': {
    status: 422,
    vi: 'Có {count} chỉ tiêu, nhiều hơn {limit}. Kiểm tra lại tệp: chỉ để một dòng cho mỗi chỉ tiêu.',
    en: 'There are {count} targets, more than {limit}. Check the file: one line for each target.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
