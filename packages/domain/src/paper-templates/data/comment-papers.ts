/** Fields of the synthesis report of the comments on a draft: how they are written, other ways to write them, and an example. */
export const commentPaperFieldWords = {
  symbol: { name: 'ký hiệu', others: ['ký hiệu cơ quan'], example: 'HU' },
  year: { name: 'năm', others: ['năm nay'], example: '2025' },
  draftTitle: {
    name: 'tên dự thảo',
    others: ['dự thảo'],
    example: 'Báo cáo chính trị trình Đại hội Đảng bộ huyện An Biên',
  },
  draftVersion: { name: 'bản dự thảo', others: ['số bản dự thảo'], example: '2' },
  opensOn: { name: 'ngày bắt đầu lấy ý kiến', others: ['từ ngày'], example: '04/5/2025' },
  closesOn: { name: 'ngày kết thúc lấy ý kiến', others: ['đến ngày'], example: '20/5/2025' },
  asked: { name: 'số đơn vị được lấy ý kiến', others: ['số đơn vị được hỏi'], example: '352' },
  sent: { name: 'số đơn vị đã gửi', others: ['số đơn vị gửi ý kiến'], example: '349' },
  nothingToSay: {
    name: 'số đơn vị nhất trí',
    others: ['số đơn vị không có ý kiến khác'],
    example: '125',
  },
  calledUp: { name: 'số đơn vị được lấy lên', others: ['số đơn vị lấy lên'], example: '1' },
  silent: { name: 'số đơn vị chưa gửi', others: ['số đơn vị còn lại'], example: '3' },
  comments: { name: 'số ý kiến', others: ['tổng số ý kiến', 'số góp ý'], example: '412' },
  groups: { name: 'số nhóm ý kiến', others: ['số nhóm'], example: '58' },
  accepted: { name: 'số nhóm tiếp thu', others: [], example: '31' },
  partly: { name: 'số nhóm tiếp thu một phần', others: [], example: '12' },
  declined: { name: 'số nhóm giữ nguyên', others: ['số nhóm giải trình'], example: '15' },
} as const;

/** Examples of fields that other papers have too: this one has no number and no day yet. */
export const commentPaperExamples = {
  paperNumber: '…-BC/HU',
  issuedOn: 'ngày … tháng … năm 2025',
  abstract: 'tổng hợp, tiếp thu, giải trình ý kiến góp ý vào dự thảo Báo cáo chính trị',
} as const;

/** Passages of that report: who was asked and what came, two tables of it, what is left, every group with its answer, who is silent. */
export const commentPassageWords = {
  gatheringPart: {
    name: 'phần tình hình lấy ý kiến',
    others: ['tình hình lấy ý kiến'],
    example: 'Có 349/352 đơn vị được lấy ý kiến đã gửi ý kiến.',
  },
  levelsPart: { name: 'bảng theo cấp', others: [], example: 'Số đơn vị gửi ý kiến theo cấp' },
  draftPartsPart: {
    name: 'bảng theo phần dự thảo',
    others: ['bảng theo phần'],
    example: 'Kết quả tiếp thu, giải trình theo phần của dự thảo',
  },
  leftPart: {
    name: 'phần việc còn lại',
    others: ['việc còn lại'],
    example: 'Còn 2 nhóm chưa có trả lời.',
  },
  answersPart: {
    name: 'phần tiếp thu giải trình',
    others: ['bảng tiếp thu giải trình'],
    example: 'Tiếp thu. Đã bổ sung số liệu.',
  },
  silentPart: {
    name: 'phụ lục chưa gửi',
    others: ['danh sách chưa gửi'],
    example: 'Danh sách đơn vị chưa gửi ý kiến',
  },
} as const;
