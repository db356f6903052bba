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
    'Đã kiểm {total} phiếu thu về: {valid} phiếu hợp lệ, {invalid} phiếu không hợp lệ. Biểu chỉ có số cộng theo tập phiếu và theo từng đồng chí; nội dung của từng phiếu không in ở bất kỳ giấy tờ nào, để không ai lần ra người bầu.',
  bundles: 'Số cộng theo tập phiếu',
  head: ['Tập', 'Số phiếu', 'Hợp lệ', 'Không hợp lệ', 'Số phiếu bầu cho các đồng chí'],
  total: 'Cộng',
  run: '{from}-{to}',
  votes: 'Số phiếu của từng đồng chí, theo thứ tự trên phiếu',
  votesHead: ['STT', 'Họ và tên'],
} as const;
