import type { ErrorWording } from './error-wording.ts';

/** What is said where a count is no longer what was sealed: nothing is taken from it. */
export const ballotSealErrors = {
  'ballot-session.seal-broken-ballots': {
    status: 409,
    vi: 'Phiếu của lần bầu thứ {number} lưu trong máy không còn đúng như khi niêm phong, nên không lấy được gói, biên bản và không niêm phong lại được. Giữ nguyên dữ liệu, báo người quản trị khôi phục bản sao lưu; kết quả lấy theo biên bản có chữ ký hoặc đếm lại phiếu giấy.',
    en: 'The ballots of ballot {number} that are stored here are no longer those that were sealed, so there is no package, no minutes, and no sealing anew. Keep the data and ask the administrator to restore a backup; the signed minutes, or the paper counted again, tell the result.',
  },
  'ballot-session.seal-broken-figures': {
    status: 409,
    vi: 'Số liệu của lần bầu thứ {number} lưu trong máy (danh sách, ban kiểm phiếu, số có mặt, phát ra, thu về) không còn đúng như khi niêm phong, nên không lấy được gói, biên bản và không niêm phong lại được. Giữ nguyên dữ liệu, báo người quản trị khôi phục bản sao lưu; kết quả lấy theo biên bản có chữ ký.',
    en: 'The figures of ballot {number} that are stored here (list, committee, present, issued, collected) are no longer those that were sealed, so there is no package, no minutes, and no sealing anew. Keep the data and ask the administrator to restore a backup; the signed minutes tell the result.',
  },
  'ballot-session.seal-broken-log': {
    status: 409,
    vi: 'Nhật ký của lần bầu thứ {number} lưu trong máy không còn dòng mà niêm phong ghi, nên không lấy được gói, biên bản và không niêm phong lại được. Giữ nguyên dữ liệu, báo người quản trị khôi phục bản sao lưu; kết quả lấy theo biên bản có chữ ký.',
    en: 'The log of ballot {number} that is stored here has lost the line that the seal names, so there is no package, no minutes, and no sealing anew. Keep the data and ask the administrator to restore a backup; the signed minutes tell the result.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
