import type { ErrorWording } from './error-wording.ts';

export const archiveErrors = {
  'archive.changed': {
    status: 409,
    vi: 'Hồ sơ đã thay đổi từ lúc mở trang nên chưa đóng. Xem lại danh sách rồi đóng.',
    en: 'The list has changed since it was opened, so the archive was not closed. Look at it again, then close it.',
  },
  'archive.empty': {
    status: 422,
    vi: 'Chưa có văn bản, hồ sơ nào để lưu trữ. Phát hành văn bản hoặc nộp hồ sơ trước.',
    en: 'There is nothing to archive yet. Issue papers or upload the dossier first.',
  },
  'archive.reason-missing': {
    status: 422,
    vi: 'Còn {count} việc mở. Làm xong các việc ấy, hoặc ghi lý do đóng hồ sơ khi còn việc mở.',
    en: '{count} matters are open. Finish them, or say why the archive is closed although they are open.',
  },
  'archive.too-large': {
    status: 422,
    vi: 'Hồ sơ có {files} tệp, khoảng {gigabytes} GB, quá giới hạn một gói (65.000 tệp, 4 GB). Báo người quản trị.',
    en: 'The archive has {files} files and about {gigabytes} GB, more than one bundle holds (65,000 files, 4 GB). Tell the administrator.',
  },
  'archive.file-missing': {
    status: 409,
    vi: 'Tệp của “{title}” không còn trong kho nên chưa đóng hồ sơ. Báo người quản trị chạy “daihoi doctor” và phục hồi từ bản sao lưu.',
    en: 'The file of “{title}” is not in the store, so the archive was not closed. Ask the administrator to run “daihoi doctor” and restore it from a backup.',
  },
  'removal.nothing-due': {
    status: 409,
    vi: 'Chưa có tệp nào hết thời hạn bảo quản. Đợi đến hạn rồi đề nghị.',
    en: 'Nothing is past its term yet. Wait until it is.',
  },
  'removal.complaint-open': {
    status: 409,
    vi: 'Đại hội này còn khiếu nại chưa kết luận nên chưa được tiêu hủy gì. Đợi kết luận khiếu nại.',
    en: 'A complaint about this congress is not concluded, so nothing may be destroyed. Wait for its conclusion.',
  },
  'removal.decision-missing': {
    status: 422,
    vi: 'Chưa ghi số quyết định tiêu hủy. Ghi số, ký hiệu của quyết định.',
    en: 'The number of the decision is missing. Enter it.',
  },
  'removal.decision-day': {
    status: 422,
    vi: 'Ngày quyết định {decidedOn} còn ở phía trước; hôm nay là {today}. Ghi đúng ngày của quyết định.',
    en: 'The day of the decision {decidedOn} lies ahead; today is {today}. Enter the day of the decision.',
  },
  'removal.list-changed': {
    status: 409,
    vi: 'Danh sách đã thay đổi từ lúc mở trang nên chưa lập đề nghị. Xem lại danh sách rồi đề nghị.',
    en: 'The list has changed since the page was opened, so nothing was proposed. Look at the list again, then propose.',
  },
  'removal.changed': {
    status: 409,
    vi: 'Danh sách đã thay đổi từ lúc lập (có tệp nơi khác đang dùng, hoặc chưa đến hạn) nên không tiêu hủy gì. Rút đề nghị, xem lại danh sách rồi đề nghị lại.',
    en: 'The list has changed since it was made (a file is used elsewhere now, or is not due), so nothing was destroyed. Withdraw the proposal, look at the list again and propose anew.',
  },
  'removal.open-already': {
    status: 409,
    vi: 'Đã có đề nghị tiêu hủy đang chờ xác nhận. Xác nhận hoặc rút đề nghị ấy trước.',
    en: 'A proposal already waits for its confirmation. Confirm or withdraw it first.',
  },
  'removal.settled': {
    status: 409,
    vi: 'Đề nghị này đã được xử lý. Mở lại trang để xem.',
    en: 'This proposal was settled already. Reload the page.',
  },
  'removal.same-person': {
    status: 409,
    vi: 'Người đề nghị không tự xác nhận việc tiêu hủy. Một đồng chí khác của đơn vị đăng nhập và xác nhận.',
    en: 'Who proposed it does not confirm it. Another person of the unit signs in and confirms.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
