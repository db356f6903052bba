/** Words that every paper of the counting room shares; `{name}` is filled. */
export const countingWords = {
  issuer: 'Ban kiểm phiếu',
  ordinal: 'lần thứ {ordinal}',
  term: 'nhiệm kỳ {term}',
  percentHead: 'Tỷ lệ (%)',
  /** What the assembly and those who vote in it are called. */
  bodies: {
    memberCongress: {
      title: 'Đại hội đảng viên',
      assembly: 'Đại hội',
      voters: 'đảng viên chính thức',
    },
    delegateCongress: {
      title: 'Đại hội đại biểu',
      assembly: 'Đại hội',
      voters: 'đại biểu chính thức',
    },
    committeeMeeting: {
      title: 'Hội nghị Ban Chấp hành',
      assembly: 'Hội nghị',
      voters: 'ủy viên đương nhiệm',
    },
  },
  inspectionMeeting: 'Hội nghị Ủy ban Kiểm tra',
  cellMeeting: 'Hội nghị chi ủy',
  presidium: 'Đoàn Chủ tịch',
  offices: {
    committee: 'Ban Chấp hành {organization}',
    standingCommittee: 'Ban Thường vụ {committee}',
    secretary: 'Bí thư {committee}',
    deputySecretary: 'Phó Bí thư {committee}',
    inspectionCommittee: 'Ủy ban Kiểm tra {committee}',
    inspectionHead: 'Chủ nhiệm Ủy ban Kiểm tra {committee}',
    inspectionDeputyHead: 'Phó Chủ nhiệm Ủy ban Kiểm tra {committee}',
    delegates: 'đại biểu {organization} dự đại hội cấp trên',
  },
  cellCommittee: 'Chi ủy {organization}',
  roles: { head: 'Trưởng ban', member: 'Ủy viên', technician: 'Nhân viên kỹ thuật' },
  rounds: {
    first: 'bầu lần đầu',
    further: 'bầu tiếp số còn thiếu',
    tieRevote: 'bầu lại giữa những đồng chí có số phiếu bằng nhau',
  },
  /** Under the title of a paper, from the second ballot of an office on. */
  roundLine: '(lần bỏ phiếu thứ {number}, {round})',
  exclusions: {
    tempElsewhere: 'đã giới thiệu sinh hoạt tạm thời ở đảng bộ khác',
    exemptAbsent: 'được miễn công tác và sinh hoạt đảng, không có mặt',
    suspended: 'bị đình chỉ sinh hoạt',
    charged: 'bị khởi tố, truy tố, tạm giam',
    absentJustified: 'vắng mặt suốt thời gian đại hội, có lý do chính đáng',
    committeeMemberAbsent: 'cấp ủy viên cấp triệu tập vắng mặt suốt thời gian đại hội',
    delegateAbsentNoAlternate:
      'đại biểu vắng mặt suốt thời gian đại hội, không có đại biểu dự khuyết thay thế',
  },
  invalidReasons: {
    notIssued: 'không do Ban kiểm phiếu phát ra',
    outsideName: 'bầu người ngoài danh sách bầu cử',
    markedOrInks: 'có đánh dấu riêng hoặc dùng nhiều loại mực',
    signedOrWriting: 'có ký tên hoặc viết thêm',
    overVote: 'bầu nhiều hơn số lượng quy định',
    votesForNobody: 'không bầu ai',
    singleBoth: 'đánh dấu cả hai ô',
    singleNeither: 'không đánh dấu ô nào',
  },
  valid: 'Hợp lệ',
  invalid: 'Không hợp lệ: {reason}',
} as const;
