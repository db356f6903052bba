import type { ErrorWording } from './error-wording.ts';

/** Why a scan is not taken, or why what people said about one does not hold. */
export const ballotScanErrors = {
  'ballot-scan.not-scanner': {
    status: 409,
    vi: 'Lượt này nhập tay, không quét. Chọn đúng lượt có máy quét.',
    en: 'This witness keys and does not scan. Choose the one with the scanner.',
  },
  'ballot-scan.empty': {
    status: 422,
    vi: 'Tệp {name} không có gì bên trong. Quét lại rồi gửi tệp mới; các tệp khác vẫn được đọc.',
    en: 'The file {name} is empty. Scan again and send the new file; other files are still read.',
  },
  'ballot-scan.not-image': {
    status: 422,
    vi: 'Tệp {name} không phải ảnh quét. Máy đọc JPEG, PNG, TIFF và PDF gồm ảnh quét; các tệp khác vẫn được đọc.',
    en: 'The file {name} is no scan. JPEG, PNG, TIFF and PDF of scans are read; other files are still read.',
  },
  'ballot-scan.disk-full': {
    status: 503,
    vi: 'Ổ đĩa đầy, chưa lưu được tệp {name}. Dọn bớt ổ đĩa rồi gửi lại; phiếu đã ghi vẫn còn nguyên.',
    en: 'The disk is full and {name} was not kept. Make room and send it again; everything recorded is still there.',
  },
  'ballot-scan.list-changed': {
    status: 409,
    vi: 'Phiếu đã in theo danh sách khác với danh sách đã chốt nên không đọc được. Nhập tay các phiếu này.',
    en: 'The ballots were printed from another list than the fixed one, so they cannot be read. Key them instead.',
  },
  'ballot-scan.no-layout': {
    status: 409,
    vi: 'Chưa dựng được mẫu phiếu của cuộc bầu này nên không đọc được ảnh quét. Nhập tay các phiếu này.',
    en: 'The layout of this ballot could not be made, so scans cannot be read. Key the ballots instead.',
  },
  'ballot-scan.head-and-another': {
    status: 403,
    vi: 'Việc này cần mã của trưởng ban và mã của một người khác trong ban, thường là người giữ máy quét.',
    en: 'This needs the code of the head and that of another one, usually whoever feeds the scanner.',
  },
  'ballot-scan.reason-needed': {
    status: 422,
    vi: 'Chưa ghi lý do. Ghi ngắn gọn đã thấy gì trên giấy.',
    en: 'No reason was given. Say briefly what the paper shows.',
  },
  'ballot-scan.unknown-page': {
    status: 409,
    vi: 'Ảnh này không còn trong lượt quét, hoặc ảnh thay thế không đến sau nó. Mở lại trang rồi chọn lại.',
    en: 'This image is no longer among the scans, or its replacement does not come after it. Reload and choose again.',
  },
  'ballot-scan.no-such-place': {
    status: 422,
    vi: 'Chỉ thu về {collected} phiếu. Ghi số thứ tự của phiếu từ 1 đến {collected}.',
    en: 'Only {collected} ballots were collected. Give a number from 1 to {collected}.',
  },
  'ballot-scan.no-image': {
    status: 404,
    vi: 'Không mở được ảnh này. Xem phiếu giấy theo số tập và số phiếu.',
    en: 'This image cannot be shown. Look at the paper by its bundle and place.',
  },
  'ballot-scan.sealed': {
    status: 409,
    vi: 'Phiếu đã niêm phong nên không xem được ảnh phiếu. Muốn xem phải mở niêm phong theo quyết định.',
    en: 'The ballots are sealed, so their images cannot be seen. The seal has to be opened by a decision first.',
  },
  'ballot-scan.unreadable': {
    status: 422,
    vi: 'Chưa nhận tệp {name}: tệp đến thiếu hoặc không đọc được. Gửi lại tệp này, hoặc quét lại.',
    en: 'The file {name} was not taken: it did not come whole or cannot be read. Send it again, or scan again.',
  },
  'ballot-scan.no-folder': {
    status: 409,
    vi: 'Máy chủ không được đặt thư mục quét. Kéo thả tệp vào trang, hoặc đặt DAIHOI_SCANS rồi khởi động lại.',
    en: 'This server has no scan folder. Drop files on the page, or set DAIHOI_SCANS and start again.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
