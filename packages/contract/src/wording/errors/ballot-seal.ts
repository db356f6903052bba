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
  'ballot-session.signed-broken-ballots': {
    status: 409,
    vi: 'Phiếu của lần bầu thứ {number} lưu trong máy không còn đúng như khi ký biên bản, nên không niêm phong và không in biên bản, danh sách được. Giữ nguyên dữ liệu, báo người quản trị khôi phục bản sao lưu; kết quả lấy theo biên bản có chữ ký hoặc đếm lại phiếu giấy.',
    en: 'The ballots of ballot {number} that are stored here are no longer those for which the minutes were signed, so it is not sealed and no minutes or list are printed. Keep the data and ask the administrator to restore a backup; the signed minutes, or the paper counted again, tell the result.',
  },
  'ballot-session.signed-broken-figures': {
    status: 409,
    vi: 'Số liệu của lần bầu thứ {number} lưu trong máy (danh sách, ban kiểm phiếu, số có mặt, phát ra, thu về) không còn đúng như khi ký biên bản, nên không niêm phong và không in biên bản, danh sách được. Giữ nguyên dữ liệu, báo người quản trị khôi phục bản sao lưu; kết quả lấy theo biên bản có chữ ký.',
    en: 'The figures of ballot {number} that are stored here (list, committee, present, issued, collected) are no longer those for which the minutes were signed, so it is not sealed and no minutes or list are printed. Keep the data and ask the administrator to restore a backup; the signed minutes tell the result.',
  },
  'ballot-session.signed-broken-log': {
    status: 409,
    vi: 'Dòng ký biên bản trong nhật ký của lần bầu thứ {number} không đọc được ở bản phần mềm này, nên không niêm phong được. Giữ nguyên dữ liệu, báo người quản trị cài bản phần mềm mới nhất hoặc khôi phục bản sao lưu.',
    en: 'The line of the signing in the log of ballot {number} cannot be read by this version of the program, so it is not sealed. Keep the data and ask the administrator to install the latest version or to restore a backup.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
