import type { ErrorWording } from './error-wording.ts';
import { unitTableErrors } from './unit-table.ts';
import { spreadsheetErrors } from './spreadsheet.ts';

/** Refusals of changes of the tree and of imports. */
export const organisationErrors = {
  ...unitTableErrors,
  ...spreadsheetErrors,
  'unit.unknown': {
    status: 404,
    vi: 'Không tìm thấy tổ chức này. Tìm lại rồi chọn.',
    en: 'This organisation was not found. Search again and choose.',
  },
  'unit.ended': {
    status: 422,
    vi: 'Tổ chức này đã kết thúc từ ngày {endedOn}. Chọn tổ chức đang hoạt động.',
    en: 'This organisation ended on {endedOn}. Choose one that exists.',
  },
  'unit.before-establishment': {
    status: 422,
    vi: 'Ngày hiệu lực trước ngày thành lập ({establishedOn}). Chọn ngày từ {establishedOn} trở đi.',
    en: 'The effective date lies before the establishment ({establishedOn}). Choose {establishedOn} or later.',
  },
  'unit.before-last-change': {
    status: 422,
    vi: 'Tổ chức này có thay đổi từ ngày {lastChangeOn}. Chọn ngày hiệu lực từ {lastChangeOn} trở đi.',
    en: 'This organisation changed on {lastChangeOn}. Choose {lastChangeOn} or later.',
  },
  'unit.cycle': {
    status: 422,
    vi: 'Tổ chức không thể trực thuộc chính mình hoặc cấp dưới của mình. Chọn cấp trên khác.',
    en: 'An organisation cannot stand under itself or its own subordinate. Choose another superior.',
  },
  'unit.level-order': {
    status: 422,
    vi: 'Theo hệ thống cấp đang áp dụng, cấp này không trực thuộc cấp kia được. Kiểm tra cấp của tổ chức và của cấp trên.',
    en: 'In the level scheme in force, one of these levels cannot stand under the other. Check the level of the organisation and of its superior.',
  },
  'unit.kind-not-for-level': {
    status: 422,
    vi: 'Loại hình không hợp với cấp đã chọn. Chọn lại loại hoặc cấp.',
    en: 'The kind does not fit the level. Choose another kind or level.',
  },
  'unit.nothing-changes': {
    status: 422,
    vi: 'Chưa có gì thay đổi. Nhập nội dung mới rồi gửi lại.',
    en: 'Nothing changes. Enter what is new and send again.',
  },
  'unit.name-missing': {
    status: 422,
    vi: 'Tên tổ chức còn trống. Nhập tên đầy đủ và tên ngắn.',
    en: 'The name is empty. Enter the full and the short name.',
  },
  'unit.code-taken': {
    status: 409,
    vi: 'Mã {unitCode} đã có tổ chức dùng. Chọn mã khác.',
    en: 'The code {unitCode} is taken. Choose another.',
  },
  'unit.already-exists': {
    status: 409,
    vi: 'Tổ chức này đã có. Mở lại danh sách.',
    en: 'This organisation exists already. Reload the list.',
  },
  'unit.has-subordinates': {
    status: 422,
    vi: 'Còn tổ chức trực thuộc. Chuyển hết tổ chức trực thuộc sang nơi khác trước.',
    en: 'Subordinates are left. Move them elsewhere first.',
  },
  'unit.not-subordinate': {
    status: 422,
    vi: 'Có tổ chức được chọn không trực thuộc tổ chức được chia tách. Chọn lại.',
    en: 'One of the chosen organisations does not stand under the one that is split. Choose again.',
  },
  'unit.too-few-units': {
    status: 422,
    vi: 'Cần ít nhất {required} tổ chức, mới có {found}. Chọn thêm.',
    en: 'At least {required} {required|organisation is|organisations are} needed, there {found|is|are} {found}. Choose more.',
  },
  'unit.named-twice': {
    status: 422,
    vi: 'Có tổ chức được chọn hai lần. Bỏ một lần.',
    en: 'One organisation is chosen twice. Remove one.',
  },
  'unit.paper-incomplete': {
    status: 422,
    vi: 'Văn bản quyết định còn thiếu số hoặc cơ quan ban hành. Bổ sung rồi gửi lại.',
    en: 'The deciding paper lacks its number or issuer. Complete it and send again.',
  },
  'unit.in-future': {
    status: 422,
    vi: 'Ngày này sau hôm nay ({today}). Ghi thay đổi khi đã có hiệu lực.',
    en: 'This day lies after today ({today}). Record the change once it is in force.',
  },
  'unit.no-level-scheme': {
    status: 422,
    vi: 'Chưa có hệ thống cấp cho ngày {on}. Chọn ngày hiệu lực muộn hơn.',
    en: 'No level scheme is known for {on}. Choose a later effective date.',
  },
  'unit.superior-moved-since': {
    status: 422,
    vi: 'Từ ngày {on} nơi này đã đổi vị trí trong hệ thống tổ chức. Chọn ngày hiệu lực từ {on} trở đi.',
    en: 'This place moved within the organisation on {on}. Choose {on} or later.',
  },
  'unit.congress-in-session': {
    status: 409,
    vi: 'Đại hội của tổ chức này đang họp nên chưa kết thúc tổ chức được. Chờ đại hội bế mạc.',
    en: 'The congress of this organisation is in session, so it cannot end now. Wait until the congress closes.',
  },
  'unit.parent-unknown': {
    status: 422,
    vi: 'Tổ chức {unitCode} ghi cấp trên {parentCode}, mã này không có. Sửa mã cấp trên.',
    en: 'Organisation {unitCode} names the superior {parentCode}, which does not exist. Correct it.',
  },
  'unit.count-outside-life': {
    status: 422,
    vi: 'Ngày của số liệu trước ngày thành lập ({from}). Chọn ngày từ {from} trở đi.',
    en: 'The day of the count lies before the establishment ({from}). Choose {from} or later.',
  },
  'units.import-not-here': {
    status: 409,
    vi: 'Lần nhập này không còn ở bước đó. Tải lại trang để thấy bước hiện tại.',
    en: 'This import is no longer at that step. Reload the page.',
  },
  'units.file-differs': {
    status: 409,
    vi: 'Tệp này không phải tệp đã xem trước. Gửi lại tệp và xem lại.',
    en: 'This is not the file that was previewed. Send the file again and look at it.',
  },
  'units.preview-outdated': {
    status: 409,
    vi: 'Hệ thống tổ chức đã thay đổi sau khi xem trước nên chưa ghi gì. Gửi lại tệp và xem lại.',
    en: 'The organisation changed after the preview, so nothing was written. Send the file again and look at it.',
  },
  'units.interrupted': {
    status: 409,
    vi: 'Lần nhập này bị ngắt giữa chừng và chưa ghi gì. Gửi lại tệp.',
    en: 'This import was broken off and wrote nothing. Send the file again.',
  },
  'units.import-refused': {
    status: 422,
    vi: 'Tệp còn {problems} lỗi nên chưa ghi dòng nào. Sửa các ô được nêu rồi gửi lại.',
    en: 'The file has {problems} {problems|error|errors}, so nothing was written. Correct the cells named and send again.',
  },
  'units.undo-depends': {
    status: 409,
    vi: 'Chưa hoàn tác được vì đã có dữ liệu gắn với: {what}. Gỡ các dữ liệu đó trước.',
    en: 'This cannot be undone, because data hangs on: {what}. Remove that first.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
