/** Fields of the papers that the program makes whole: how they are written, other ways to write them, and an example. */
export const programFieldWords = {
  paperNumber: { name: 'số văn bản', others: ['số và ký hiệu'], example: '12-QĐ/HU' },
  issuer: {
    name: 'cơ quan ban hành',
    others: ['cấp ủy', 'cấp ủy ban hành'],
    example: 'Huyện ủy An Biên',
  },
  superiorName: {
    name: 'tên cấp trên',
    others: ['cấp trên', 'đảng bộ cấp trên'],
    example: 'Đảng bộ tỉnh Kiên Giang',
  },
  place: { name: 'địa danh', others: ['nơi ban hành'], example: 'An Biên' },
  issuedOn: {
    name: 'ngày ban hành',
    others: ['ngày tháng năm', 'ngày ký'],
    example: 'ngày 15 tháng 7 năm 2025',
  },
  abstract: {
    name: 'trích yếu',
    others: ['trích yếu nội dung'],
    example: 'về việc tổ chức đại hội của Đảng bộ xã Bình Trị',
  },
  onBehalfOf: { name: 'thay mặt', others: ['quyền hạn ký'], example: 'Ban Thường vụ' },
  signerPost: { name: 'chức vụ người ký', others: ['chức vụ'], example: 'Bí thư' },
  signerName: { name: 'người ký', others: ['họ tên người ký'], example: 'Lưu Hồ An' },
  filing: { name: 'nơi lưu', others: ['lưu'], example: 'Lưu Văn phòng cấp ủy' },
  checkLine: {
    name: 'dòng kiểm tra',
    others: ['dòng mã kiểm tra'],
    example: 'Mã kiểm K7P2-9QXD-4MRA',
  },
  checkSquare: {
    name: 'ô kiểm tra',
    others: ['ô mã kiểm tra', 'mã qr'],
    example: 'K7P2-9QXD-4MRA',
  },
  unitName: {
    name: 'tên đơn vị',
    others: ['đơn vị', 'tên đảng bộ', 'đảng bộ', 'tên tổ chức đảng'],
    example: 'Đảng bộ xã Bình Trị',
  },
  unitCommittee: {
    name: 'cấp ủy đơn vị',
    others: ['tên cấp ủy đơn vị', 'cấp ủy trực thuộc'],
    example: 'Đảng ủy xã Bình Trị',
  },
  term: { name: 'nhiệm kỳ', others: ['nhiệm kỳ này', 'nhiệm kỳ mới'], example: '2025-2030' },
  reportedOn: { name: 'ngày báo cáo', others: ['ngày báo cáo kết quả'], example: '25/6/2025' },
  personCount: {
    name: 'số người chuẩn y',
    others: ['số lượt người chuẩn y', 'số đồng chí chuẩn y'],
    example: '19',
  },
  lastArticle: { name: 'điều cuối', others: ['số điều cuối'], example: '2' },
  submittedOn: { name: 'ngày trình', others: ['ngày trình hồ sơ'], example: '12/5/2025' },
  paperCount: { name: 'số văn bản đã duyệt', others: ['số giấy tờ'], example: '9' },
  congressName: {
    name: 'tên đại hội',
    others: ['đại hội'],
    example: 'Đại hội đại biểu Đảng bộ xã Bình Trị lần thứ XXIII, nhiệm kỳ 2025-2030',
  },
  congressDay: {
    name: 'ngày đại hội',
    others: ['thời gian đại hội'],
    example: 'từ ngày 15/6/2025 đến ngày 16/6/2025',
  },
  contentCount: { name: 'số nội dung', others: ['số nội dung đại hội'], example: '4' },
  contents: {
    name: 'nội dung đại hội',
    others: ['các nội dung đại hội'],
    example: 'tổng kết nghị quyết nhiệm kỳ qua; bầu cấp ủy khóa mới',
  },
  direction: {
    name: 'ý kiến chỉ đạo',
    others: ['chỉ đạo thêm'],
    example: 'Chuẩn bị tốt công tác nhân sự.',
  },
} as const;

/** Fields of the lists of those papers: the row of a table, or the paragraph, in which one stands is repeated for each entry. */
export const programRowWords = {
  bases: {
    basis: {
      name: 'căn cứ',
      others: ['căn cứ ban hành'],
      example: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam',
    },
  },
  articles: {
    articleNumber: { name: 'số điều', others: [], example: '1' },
    article: {
      name: 'nội dung điều',
      others: ['điều'],
      example: 'Chuẩn y kết quả bầu cử của Đảng bộ xã Bình Trị, nhiệm kỳ 2025-2030.',
    },
  },
  lines: {
    lineNumber: { name: 'số mục', others: [], example: '1' },
    line: {
      name: 'nội dung mục',
      others: ['mục'],
      example: 'Đồng ý để Đảng bộ xã Bình Trị tổ chức đại hội.',
    },
  },
  persons: {
    personName: { name: 'họ và tên', others: ['họ tên'], example: 'Trần Thị Minh' },
    personOffice: {
      name: 'chức danh trúng cử',
      others: ['chức danh bầu', 'chức danh'],
      example: 'Ban Chấp hành',
    },
    birthYear: { name: 'năm sinh', others: [], example: '1978' },
    personPost: {
      name: 'chức vụ hiện nay',
      others: ['chức vụ đang giữ'],
      example: 'Chủ tịch Ủy ban nhân dân xã',
    },
    votes: { name: 'số phiếu', others: ['số phiếu bầu'], example: '118' },
    percent: { name: 'tỷ lệ phiếu', others: ['tỷ lệ'], example: '98,33%' },
  },
} as const;
