/** Fields that a template may name: how they are written, other ways to write them, and an example. */
export const templateFieldWords = {
  unitName: {
    name: 'tên đơn vị',
    others: ['đơn vị', 'tên đảng bộ', 'đảng bộ', 'tên tổ chức đảng'],
    example: 'Đảng bộ xã Bình Trị',
  },
  committee: {
    name: 'cấp ủy',
    others: ['tên cấp ủy', 'đảng ủy', 'cơ quan ban hành'],
    example: 'Đảng ủy xã Bình Trị',
  },
  place: { name: 'địa danh', others: ['nơi ban hành'], example: 'Bình Trị' },
  symbol: { name: 'ký hiệu', others: ['ký hiệu cơ quan'], example: 'ĐU' },
  superiorName: {
    name: 'tên cấp trên',
    others: ['đơn vị cấp trên', 'đảng bộ cấp trên', 'cấp trên'],
    example: 'Đảng bộ huyện An Biên',
  },
  superiorCommittee: {
    name: 'cấp ủy cấp trên',
    others: ['tên cấp ủy cấp trên', 'huyện ủy', 'tỉnh ủy'],
    example: 'Huyện ủy An Biên',
  },
  congressForm: {
    name: 'hình thức đại hội',
    others: ['loại đại hội'],
    example: 'Đại hội đại biểu',
  },
  congressName: {
    name: 'tên đại hội',
    others: ['đại hội'],
    example: 'Đại hội đại biểu Đảng bộ xã Bình Trị lần thứ XXIII, nhiệm kỳ 2025-2030',
  },
  ordinal: { name: 'lần thứ', others: ['đại hội lần thứ', 'khóa'], example: 'XXIII' },
  term: { name: 'nhiệm kỳ', others: ['nhiệm kỳ này', 'nhiệm kỳ mới'], example: '2025-2030' },
  lastTerm: { name: 'nhiệm kỳ trước', others: ['nhiệm kỳ qua'], example: '2020-2025' },
  congressDay: {
    name: 'ngày đại hội',
    others: ['thời gian đại hội'],
    example: 'ngày 15 tháng 6 năm 2025',
  },
  congressPlace: { name: 'nơi đại hội', others: ['địa điểm đại hội'], example: 'Hội trường xã' },
  members: {
    name: 'số đảng viên',
    others: ['tổng số đảng viên', 'số lượng đảng viên'],
    example: '214',
  },
  subunits: {
    name: 'số tổ chức trực thuộc',
    others: ['số chi bộ', 'số chi bộ trực thuộc', 'số tổ chức đảng trực thuộc', 'số đảng bộ'],
    example: '12',
  },
  delegates: { name: 'số đại biểu', others: ['số đại biểu triệu tập'], example: '120' },
  targetCount: {
    name: 'số chỉ tiêu',
    others: ['tổng số chỉ tiêu'],
    example: '15',
  },
  targetsReached: {
    name: 'số chỉ tiêu đạt',
    others: ['số chỉ tiêu đạt và vượt'],
    example: '12',
  },
  targetsMissed: {
    name: 'số chỉ tiêu chưa đạt',
    others: ['số chỉ tiêu không đạt'],
    example: '3',
  },
  today: { name: 'ngày lập', others: ['ngày tháng năm'], example: 'ngày 05 tháng 3 năm 2025' },
  year: { name: 'năm', others: ['năm lập'], example: '2025' },
  signerPost: { name: 'chức vụ người ký', others: ['chức vụ'], example: 'Bí thư' },
  signerName: { name: 'người ký', others: ['họ tên người ký'], example: 'Lưu Hồ An' },
} as const;

/** Fields of lists: the row of a table, or the paragraph, in which one stands is repeated for each entry. */
export const rowFieldWords = {
  targets: {
    targetName: { name: 'chỉ tiêu', others: ['tên chỉ tiêu'], example: 'Tỷ lệ hộ nghèo' },
    targetMeasure: { name: 'đơn vị tính', others: ['đvt'], example: '%' },
    targetPlanned: {
      name: 'chỉ tiêu nghị quyết',
      others: ['nghị quyết đề ra', 'kế hoạch', 'mục tiêu nghị quyết'],
      example: 'dưới 2',
    },
    targetAchieved: {
      name: 'kết quả thực hiện',
      others: ['thực hiện', 'kết quả', 'đạt được'],
      example: '1,6',
    },
    targetOutcome: { name: 'mức đạt', others: ['đánh giá chỉ tiêu'], example: 'Vượt' },
    targetSource: { name: 'nguồn số liệu', others: ['nguồn'], example: 'Báo cáo số 12-BC/ĐU' },
  },
  subunits: {
    subunitName: {
      name: 'tổ chức trực thuộc',
      others: ['tên tổ chức trực thuộc', 'tên chi bộ', 'chi bộ trực thuộc'],
      example: 'Chi bộ ấp Đông',
    },
    subunitMembers: {
      name: 'đảng viên của tổ chức trực thuộc',
      others: ['số đảng viên chi bộ', 'số đảng viên trực thuộc'],
      example: '17',
    },
  },
} as const;

/** The number of the entry, in the rows of any list. */
export const entryNumberWords = {
  name: 'số thứ tự',
  others: ['stt', 'tt'],
  example: '1',
} as const;

/** What a filled paper says where a figure stands for a word. */
export const fillWords = {
  ordinal: 'lần thứ',
  term: 'nhiệm kỳ',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  forms: {
    DELEGATE: 'Đại hội đại biểu',
    ALL_MEMBER: 'Đại hội đảng viên',
    cell: 'Đại hội',
  },
  outcomes: { REACHED: 'Đạt', EXCEEDED: 'Vượt', MISSED: 'Chưa đạt' },
} as const;
