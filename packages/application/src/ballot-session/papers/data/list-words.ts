/** Sentences of the list of those elected and of the tally sheet; `{name}` is filled. */
export const electedListWords = {
  typeName: 'Danh sách',
  abstract: 'trúng cử {office},',
  opening:
    'Theo kết quả kiểm phiếu tại {assembly}, {count} đồng chí có tên sau đây trúng cử {office}, nhiệm kỳ {term}, xếp theo số phiếu từ cao xuống thấp:',
  nobody:
    'Theo kết quả kiểm phiếu tại {assembly}, không có đồng chí nào trúng cử {office}, nhiệm kỳ {term}.',
  head: ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ hiện nay', 'Số phiếu', 'Tỷ lệ (%)'],
  officials: 'Đại biểu chính thức ({count} đồng chí)',
  alternates: 'Đại biểu dự khuyết ({count} đồng chí)',
  round: 'Lần bỏ phiếu thứ {number}, {round} ({count} đồng chí)',
  percentOf: 'Tỷ lệ tính trên số {voters} được triệu tập để tính kết quả bầu cử.',
} as const;

export const tallySheetWords = {
  typeName: 'Biểu tổng hợp',
  abstract: 'phiếu bầu {office},',
  opening:
    'Đã kiểm {total} phiếu thu về: {valid} phiếu hợp lệ, {invalid} phiếu không hợp lệ. Những phiếu giống nhau được cộng vào một dòng; thứ tự các dòng không theo thứ tự phát phiếu, bỏ phiếu hay kiểm phiếu. Số trong cột nội dung là số thứ tự của họ và tên in trên phiếu.',
  piles: 'Tổng hợp theo nội dung phiếu',
  head: ['STT', 'Nội dung phiếu', 'Số phiếu', 'Kết luận'],
  total: 'Cộng',
  votes: 'Số phiếu của từng đồng chí, theo thứ tự trên phiếu',
  votesHead: ['STT', 'Họ và tên'],
  content: {
    struck: 'Gạch: {numbers}',
    kept: 'Để lại: {numbers}',
    nothingStruck: 'Không gạch tên nào',
    allStruck: 'Gạch tất cả',
    agree: 'Đồng ý: {numbers}',
    disagree: 'Không đồng ý: {numbers}',
    both: 'Đánh dấu cả hai ô: {numbers}',
    neither: 'Không đánh dấu: {numbers}',
    all: 'tất cả',
    flagged: 'Không xét nội dung',
  },
} as const;
