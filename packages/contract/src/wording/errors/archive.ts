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
} as const satisfies Readonly<Record<string, ErrorWording>>;
