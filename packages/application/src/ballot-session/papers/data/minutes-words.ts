/** Sentences of the minutes of a count; `{name}` is filled. */
export const minutesWords = {
  typeName: 'Biên bản',
  abstract: 'kiểm phiếu bầu {office},',
  opening:
    'Ngày {date}, tại {place}, {assembly} tiến hành bầu {office}, nhiệm kỳ {term}, bằng hình thức bỏ phiếu kín. Đây là lần bỏ phiếu thứ {number} bầu chức danh này ({round}). Ban kiểm phiếu lập biên bản như sau:',
  committee: {
    heading: 'Ban kiểm phiếu',
    opening: 'Ban kiểm phiếu do {assembly} biểu quyết bầu, gồm {count} đồng chí:',
    member: 'Đồng chí {name}, {role}',
    headChanged:
      'Từ {time}, đồng chí {came} làm trưởng ban thay đồng chí {left}, theo {decider} ({decision}). Lý do: {reason}',
    deciders: {
      congress: 'biểu quyết của {assembly}',
      presidium: 'phân công của {presidium}',
    },
    technicians:
      'Giúp việc kiểm phiếu bằng máy tính, không phải thành viên Ban kiểm phiếu: {names}.',
  },
  list: {
    heading: 'Số lượng và danh sách bầu cử',
    seats: {
      first: '{assembly} biểu quyết số lượng bầu là {seats} đồng chí.',
      further:
        'Số lượng bầu tiếp là {seats} đồng chí còn thiếu so với số lượng {assembly} đã quyết định.',
      tieRevote:
        'Số lượng bầu lại là {seats} đồng chí, trong số những đồng chí có số phiếu bằng nhau ở lần bỏ phiếu trước. Người có số phiếu cao hơn trúng cử, không cần quá một nửa.',
    },
    delegates: 'Số lượng đại biểu chính thức phải bầu là {seats} đồng chí.',
    alternates: 'Số lượng đại biểu dự khuyết là {seats} đồng chí.',
    list: 'Danh sách bầu cử đã được {assembly} biểu quyết thông qua gồm {count} đồng chí, {surplus}, xếp theo thứ tự in trên phiếu:',
    tieList: 'Danh sách bầu lại gồm {count} đồng chí, xếp theo thứ tự in trên phiếu:',
    surplus: 'có số dư {surplus} đồng chí',
    noSurplus: 'không có số dư',
    form: {
      strike: 'Phiếu in họ và tên; người bầu gạch cả họ và tên người mình không bầu.',
      agreeDisagree:
        'Phiếu in họ và tên, có cột đồng ý và cột không đồng ý; người bầu đánh dấu X vào một trong hai ô.',
    },
    tint: {
      white: 'Phiếu in trên giấy trắng.',
      yellow: 'Phiếu in trên giấy màu vàng.',
      green: 'Phiếu in trên giấy màu xanh lá.',
      blue: 'Phiếu in trên giấy màu xanh dương.',
      pink: 'Phiếu in trên giấy màu hồng.',
    },
    head: ['STT', 'Họ và tên'],
  },
  figures: {
    heading: 'Người bầu cử và phiếu bầu cử',
    voters: 'Người bầu cử',
    ballots: 'Phiếu bầu cử',
    head: ['Nội dung', 'Số lượng'],
    convened: 'Tổng số {voters} được triệu tập',
    excluded: 'Không tính: {reason}',
    base: 'Số {voters} để tính kết quả bầu cử',
    threshold: 'Số phiếu ít nhất để trúng cử (quá một nửa)',
    present: 'Có mặt khi bỏ phiếu',
    absent: 'Vắng mặt khi bỏ phiếu',
    printed: 'Số phiếu in ra',
    issued: 'Số phiếu phát ra',
    exchanged: 'Số phiếu người bầu trả lại để đổi phiếu khác',
    spoiled: 'Số phiếu hỏng, không phát',
    left: 'Số phiếu còn lại, đã đếm, hủy và niêm phong',
    collected: 'Số phiếu thu về',
    valid: 'Số phiếu hợp lệ',
    invalid: 'Số phiếu không hợp lệ',
    invalidAmong: 'Số phiếu không hợp lệ, trong đó:',
    reason: '- {reason}',
    rolled:
      'Danh sách người bầu cử được chốt lại {times} lần; lý do của lần chốt sau cùng: {reason}',
    recollected:
      'Khi đang kiểm phiếu, số phiếu thu về được đếm lại và báo lại với {assembly}; trước đó đã báo {collected} phiếu. Lý do: {reason}',
  },
  equations: {
    heading: 'Đối soát số liệu',
    presentWithinConvened: 'Số có mặt ({left}) {relation} số được triệu tập ({right}).',
    printed:
      'Số phiếu in ra ({left}) {relation} số phiếu phát ra ({issued}) cộng số phiếu đổi ({exchanged}), số phiếu hỏng ({spoiled}) và số phiếu còn lại ({unused}){sum}.',
    issuedWithinPresent: 'Số phiếu phát ra ({left}) {relation} số có mặt ({right}).',
    collectedWithinIssued: 'Số phiếu thu về ({left}) {relation} số phiếu phát ra ({right}).',
    counted:
      'Số phiếu hợp lệ ({valid}) cộng số phiếu không hợp lệ ({invalid}) {relation} số phiếu thu về ({right}).',
    strike:
      'Tổng số phiếu bầu cho các đồng chí trong danh sách ({left}) {relation} số phiếu hợp lệ nhân với số lượng bầu ({valid} x {seats} = {right}); không đồng chí nào có số phiếu nhiều hơn số phiếu hợp lệ.',
    rows: 'Đối với từng đồng chí, số phiếu đồng ý, không đồng ý và không tính cộng lại {relation} số phiếu hợp lệ ({right}).',
    equal: 'bằng',
    unequal: 'khác',
    within: 'không nhiều hơn',
    beyond: 'nhiều hơn',
    sum: ', cộng lại là {sum}',
    missing: 'Số phiếu thu về ít hơn số phiếu phát ra {missing} phiếu. Lý do:',
  },
  result: {
    heading: 'Kết quả kiểm phiếu',
    votes: 'Số phiếu của từng đồng chí, theo thứ tự trên phiếu',
    votesHead: { strike: 'Số phiếu bầu', agreeDisagree: 'Đồng ý' },
    disagree: 'Không đồng ý',
    uncounted: 'Không tính',
    percentOf: 'Tỷ lệ tính trên {base} {voters} được triệu tập để tính kết quả bầu cử.',
    elected: 'Kết luận',
    outcome: {
      complete: 'Bầu đủ {seats} đồng chí.',
      short:
        'Bầu được {elected} đồng chí, còn thiếu {missing} đồng chí so với số lượng {seats} đồng chí.',
      none: 'Không có đồng chí nào trúng cử.',
      tie: 'Bầu được {elected} đồng chí; chưa xác định được {missing} đồng chí do số phiếu bằng nhau.',
      tieAgain: 'Bầu lại vẫn có số phiếu bằng nhau; chưa xác định được {missing} đồng chí.',
      void: '',
    },
    tied: 'Các đồng chí {names} cùng có {votes} phiếu, nhiều hơn số lượng còn được lấy là {missing} đồng chí.',
    electedList: 'Các đồng chí trúng cử, xếp theo số phiếu từ cao xuống thấp:',
    alternateList:
      'Các đồng chí được lấy làm đại biểu dự khuyết, xếp theo số phiếu từ cao xuống thấp:',
    alternatesTied: 'Các đồng chí {names} có số phiếu bằng nhau ở vị trí dự khuyết sau cùng.',
    next: 'Việc tiếp theo',
    steps: {
      reportToPresidium: 'Ban kiểm phiếu báo cáo {presidium}.',
      repeatBallot: 'Tổ chức bỏ phiếu lại theo danh sách này.',
      committeeConcludesBallots:
        'Ban kiểm phiếu kết luận về những phiếu mà Quy chế bầu cử chưa quy định rõ.',
      tieRevote:
        '{presidium} lập danh sách những đồng chí có số phiếu bằng nhau để {assembly} bầu lại, lấy người có số phiếu cao hơn, không cần quá một nửa.',
      bodyDecidesTieRevote: '{assembly} quyết định có bầu lại nữa hay không.',
      furtherBallot: 'Bầu tiếp cho đủ số lượng đại biểu.',
      bodyDecidesFurtherBallot: '{assembly} quyết định có bầu tiếp cho đủ số lượng hay không.',
      bodyDecidesNewNames: '{assembly} quyết định danh sách bầu tiếp có thêm người mới hay không.',
      superiorAppointsSecretary:
        'Đã ba lần bỏ phiếu không có đồng chí nào trúng cử; báo cáo cấp ủy cấp trên chỉ định bí thư.',
      confirmAlternates: '{assembly} biểu quyết công nhận đại biểu dự khuyết.',
      bodyOrdersAlternates:
        '{assembly} quyết định thứ tự của những đại biểu dự khuyết có số phiếu bằng nhau.',
      alternateBallot: 'Bầu đại biểu dự khuyết còn thiếu trong số những đồng chí còn lại.',
      alternatesFromEarlierBallot: 'Lấy đại biểu dự khuyết theo kết quả của lần bỏ phiếu trước.',
      askPresidium: 'Xin ý kiến {presidium}.',
    },
  },
  voided: {
    heading: 'Kết luận',
    broken: {
      collectedWithinIssued:
        'Số phiếu thu về ({left}) nhiều hơn số phiếu phát ra ({right}) là {difference} phiếu.',
      issuedWithinPresent:
        'Số phiếu phát ra ({left}) nhiều hơn số có mặt ({right}) là {difference} phiếu.',
      printed:
        'Số phiếu in ra ({left}) khác tổng số phiếu phát ra, đổi, hỏng và còn lại ({right}) là {difference} phiếu.',
    },
    reason: 'Lý do: {reason}',
    conclusion:
      'Lần bỏ phiếu này không có giá trị. Ban kiểm phiếu không kiểm phiếu, đã niêm phong số phiếu thu về và báo cáo {presidium}.',
    repeat: 'Việc bỏ phiếu bầu {office} được tổ chức lại.',
  },
  disputed: {
    heading: 'Phiếu có nghi vấn',
    none: 'Không có phiếu nào phải đưa ra Ban kiểm phiếu kết luận.',
    some: 'Có {count} phiếu được đưa ra Ban kiểm phiếu xem xét trên phiếu gốc và kết luận; mỗi kết luận do một đồng chí đề xuất, một đồng chí khác xác nhận:',
    head: ['Tập', 'Phiếu số', 'Kết luận', 'Người đề xuất', 'Người xác nhận'],
  },
  sample: {
    heading: 'Kiểm tra kết quả bằng tay',
    drawn:
      'Ban kiểm phiếu gieo xúc xắc công khai ({dice}), rút {size} phiếu trong {collected} phiếu thu về và đối chiếu phiếu gốc với số liệu đã nhập. Người kiểm tra: {names}.',
    found:
      'Số phiếu có sai khác: {differing}. Danh sách trúng cử chỉ có thể sai khi ít nhất {wrong} phiếu bị nhập sai; khả năng việc kiểm tra này không phát hiện ra là không quá {chance} %.',
  },
  sampleAgain: 'Kiểm tra thêm. Lý do: {reason}.',
  complaints: {
    heading: 'Khiếu nại và kết luận',
    opening:
      'Khiếu nại về bầu cử nêu ra tại {assembly} và kết luận của Ban kiểm phiếu (không có thì ghi "không"):',
  },
  closing: {
    members: 'Các thành viên Ban kiểm phiếu ký tên',
    head: ['STT', 'Họ và tên', 'Chức danh', 'Chữ ký'],
    closed:
      'Kiểm phiếu xong lúc {time}. Biên bản lập thành {copies} bản, đã được đọc cho các thành viên Ban kiểm phiếu nghe và nhất trí. Phiếu bầu cử được niêm phong, bàn giao {presidium} cùng biên bản này.',
    closedVoid:
      'Biên bản lập xong lúc {time}, thành {copies} bản, đã được đọc cho các thành viên Ban kiểm phiếu nghe và nhất trí. Phiếu bầu cử được niêm phong, bàn giao {presidium} cùng biên bản này.',
    room: 'Mã kiểm của số liệu: {code}; khóa ký của phòng kiểm phiếu: {key}.',
    time: '{hour} giờ {minute} phút, ngày {date}',
    openTime: '...... giờ ...... phút, ngày {date}',
    openCopies: '......',
    confirmed: 'Xác nhận',
  },
  dot: '…',
} as const;
