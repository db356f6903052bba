/** Fields of the minutes of a count and of the progress report: how they are written, other ways to write them, and an example. */
export const passagePaperFieldWords = {
  directive: {
    name: 'căn cứ chỉ đạo',
    others: ['chỉ thị'],
    example: 'Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị',
  },
  reporter: {
    name: 'cơ quan báo cáo',
    others: ['bên báo cáo'],
    example: 'Ban Thường vụ Huyện ủy An Biên',
  },
  asOf: { name: 'ngày số liệu', others: ['ngày chốt số liệu'], example: '31/7/2025' },
  officeName: {
    name: 'chức danh bầu',
    others: ['chức danh'],
    example: 'Ban Chấp hành Đảng bộ xã Bình Trị',
  },
  assemblyName: {
    name: 'tên đại hội',
    others: ['đại hội', 'tên hội nghị'],
    example: 'Đại hội đại biểu Đảng bộ xã Bình Trị lần thứ XXIII',
  },
  ballotDay: { name: 'ngày kiểm phiếu', others: ['ngày bầu cử'], example: '15/6/2025' },
  ballotPlace: { name: 'nơi kiểm phiếu', others: ['nơi bầu cử'], example: 'xã Bình Trị' },
  roundNumber: { name: 'lần bỏ phiếu', others: ['lần bầu'], example: '1' },
  roundName: { name: 'loại lần bỏ phiếu', others: ['loại lần bầu'], example: 'bầu lần đầu' },
  seats: { name: 'số lượng bầu', others: ['số lượng phải bầu'], example: '15' },
  listed: { name: 'số người trong danh sách', others: ['số người ứng cử'], example: '17' },
  electedCount: { name: 'số người trúng cử', others: ['số đồng chí trúng cử'], example: '15' },
  convened: { name: 'số được triệu tập', others: ['tổng số triệu tập'], example: '150' },
  base: { name: 'số để tính kết quả', others: ['cơ số tính kết quả'], example: '149' },
  threshold: { name: 'số phiếu để trúng cử', others: ['số phiếu quá bán'], example: '75' },
  present: { name: 'số có mặt', others: ['có mặt'], example: '147' },
  absent: { name: 'số vắng mặt', others: ['vắng mặt'], example: '3' },
  printed: { name: 'số phiếu in ra', others: ['phiếu in ra'], example: '155' },
  handedOut: { name: 'số phiếu phát ra', others: ['phiếu phát ra'], example: '147' },
  exchanged: { name: 'số phiếu đổi', others: ['phiếu đổi'], example: '1' },
  spoiled: { name: 'số phiếu hỏng', others: ['phiếu hỏng'], example: '1' },
  unused: { name: 'số phiếu còn lại', others: ['phiếu còn lại'], example: '6' },
  collected: { name: 'số phiếu thu về', others: ['phiếu thu về'], example: '147' },
  valid: { name: 'số phiếu hợp lệ', others: ['phiếu hợp lệ'], example: '144' },
  invalid: { name: 'số phiếu không hợp lệ', others: ['phiếu không hợp lệ'], example: '3' },
  closedTime: {
    name: 'giờ kiểm phiếu xong',
    others: ['giờ lập biên bản'],
    example: '16 giờ 35 phút, ngày 15/6/2025',
  },
  confirmer: { name: 'người xác nhận', others: ['đoàn chủ tịch xác nhận'], example: 'Danh Bình' },
  copies: { name: 'số bản', others: ['số bản biên bản'], example: '3' },
} as const;

/** Fields of the lists of those papers. */
export const passagePaperRowWords = {
  recipients: {
    recipient: { name: 'nơi nhận', others: [], example: 'Tỉnh ủy Kiên Giang (để báo cáo)' },
  },
  assemblyLines: {
    assemblyLine: {
      name: 'dòng tên đại hội',
      others: [],
      example: 'Đại hội đại biểu Đảng bộ xã Bình Trị lần thứ XXIII',
    },
  },
  roundLines: {
    roundLine: {
      name: 'dòng lần bỏ phiếu',
      others: [],
      example: '(lần bỏ phiếu thứ 2, bầu tiếp số còn thiếu)',
    },
  },
  candidates: {
    candidateName: { name: 'họ tên ứng cử', others: ['người ứng cử'], example: 'Trần Thị Minh' },
    candidateVotes: { name: 'số phiếu bầu', others: ['số phiếu đồng ý'], example: '140' },
    candidateDisagree: { name: 'số phiếu không đồng ý', others: [], example: '3' },
    candidateUncounted: { name: 'số phiếu không tính', others: [], example: '1' },
    candidatePercent: { name: 'tỷ lệ phiếu', others: ['tỷ lệ'], example: '93,96' },
  },
  electedPersons: {
    electedName: { name: 'họ tên trúng cử', others: ['người trúng cử'], example: 'Trần Thị Minh' },
    electedVotes: { name: 'số phiếu trúng cử', others: [], example: '140' },
    electedPercent: { name: 'tỷ lệ trúng cử', others: [], example: '93,96' },
  },
} as const;

/**
 * Passages that the program writes whole where their field stands alone in a paragraph: sentences and tables that follow the data of a
 * ballot or of a season, which no clerk could write beforehand.
 */
export const passageWords = {
  resultsPart: { name: 'phần kết quả', others: [], example: 'Đến ngày 31/7/2025, có 12 đảng bộ.' },
  weaknessesPart: { name: 'phần hạn chế', others: [], example: 'Không có đơn vị quá hạn.' },
  tasksPart: { name: 'phần nhiệm vụ', others: [], example: '1. Tổ chức xong đại hội còn lại.' },
  remainingPart: { name: 'phụ lục còn lại', others: [], example: 'Danh sách đơn vị còn lại' },
  committeePart: { name: 'phần ban kiểm phiếu', others: [], example: '1. Đồng chí Lê An.' },
  listPart: { name: 'phần danh sách bầu cử', others: [], example: 'Số lượng bầu là 15 đồng chí.' },
  figuresPart: { name: 'phần số liệu', others: [], example: 'Số phiếu phát ra: 147' },
  equationsPart: {
    name: 'phần đối soát',
    others: [],
    example: '- Số phiếu phát ra bằng số có mặt.',
  },
  resultPart: { name: 'phần kết quả kiểm phiếu', others: [], example: 'Bầu đủ 15 đồng chí.' },
  disputedPart: { name: 'phần phiếu nghi vấn', others: [], example: 'Không có phiếu nghi vấn.' },
  samplePart: { name: 'phần kiểm tra bằng tay', others: [], example: 'Số phiếu có sai khác: 0.' },
  complaintsPart: { name: 'phần khiếu nại', others: [], example: 'Không có khiếu nại.' },
  roomPart: { name: 'phần khóa ký', others: [], example: 'Khóa ký của phòng kiểm phiếu.' },
  electedPart: { name: 'bảng trúng cử', others: ['bảng danh sách'], example: '1. Trần Thị Minh' },
  membersPart: { name: 'bảng chữ ký', others: ['bảng ký tên'], example: 'Các thành viên ký tên' },
} as const;
