import { commandWords } from '../command-words.ts';

/** What `ballot read` says to people. */
export const ballotReadWording = {
  vi: {
    usage: commandWords['ballot read'].usage.vi,
    layoutUnreadable:
      'Không đọc được tệp mẫu phiếu {path}. Kiểm tra đường dẫn sau --layout, hoặc tạo lại bằng daihoi ballot make.',
    layoutMalformed:
      'Tệp mẫu phiếu {path} không đúng ở "{at}". Dùng layout.json do daihoi ballot make tạo ra, không sửa tay.',
    outUnwritable: 'Không ghi được kết quả vào {path}: {reason}. Chọn nơi khác sau --out.',
    nothing: 'Không có tệp nào trong các đường dẫn đã cho. Kiểm tra lại đường dẫn.',
    progress: 'Đã đọc {pages} trang trong {files}/{all} tệp.',
    resumed: 'Đọc tiếp lần trước: {files} tệp đã đọc xong được giữ nguyên.',
    done: 'Đã đọc {pages} trang, {ballots} phiếu, trong {seconds} giây. Kết quả: {path}.',
    review: 'Cần người xem: {images} ảnh, {ballots} phiếu.',
    noReview: 'Không có phiếu nào cần xem lại.',
    faults: 'Không đọc được: {file} ({fault}).',
  },
  en: {
    usage: commandWords['ballot read'].usage.en,
    layoutUnreadable:
      'The layout file {path} cannot be read. Check the path after --layout, or make it again with daihoi ballot make.',
    layoutMalformed:
      'The layout file {path} is wrong at "{at}". Use layout.json as daihoi ballot make wrote it, without changing it by hand.',
    outUnwritable:
      'The result cannot be written to {path}: {reason}. Choose another place after --out.',
    nothing: 'There is no file in the paths given. Check the paths.',
    progress: '{pages} pages read in {files} of {all} files.',
    resumed: 'Going on from last time: {files} files that were read are kept.',
    done: 'Read {pages} pages and {ballots} ballots in {seconds} seconds. Result: {path}.',
    review: 'For people to look at: {images} images, {ballots} ballots.',
    noReview: 'No ballot needs a second look.',
    faults: 'Not read: {file} ({fault}).',
  },
} as const;

/** Why a file was not read, in words; the codes of the imaging adapter. */
export const scanFaultWording = {
  vi: {
    missing: 'không có hoặc không mở được',
    empty: 'tệp rỗng',
    notAnImage: 'không phải ảnh',
    fileTooLarge: 'lớn hơn 200 MB',
    tooManyPixels: 'ảnh quá lớn',
    corrupt: 'tệp hỏng',
    pdfEncrypted: 'PDF có mật khẩu; in ra ảnh hoặc quét lại',
    pdfWithoutScans: 'PDF không phải bản quét; quét phiếu giấy',
    pdfUnsupported: 'kiểu nén trong PDF chưa hỗ trợ; quét lại ra JPEG hoặc TIFF',
    outOfMemory: 'hết bộ nhớ',
  },
  en: {
    missing: 'not there, or cannot be opened',
    empty: 'the file is empty',
    notAnImage: 'not an image',
    fileTooLarge: 'larger than 200 MB',
    tooManyPixels: 'the image is too large',
    corrupt: 'the file is damaged',
    pdfEncrypted: 'the PDF has a password; scan again without',
    pdfWithoutScans: 'the PDF holds no scan; scan the paper',
    pdfUnsupported: 'a packing inside the PDF that is not supported; scan to JPEG or TIFF',
    outOfMemory: 'out of memory',
  },
} as const;
