/** Head, signature and recipients of the program's own templates. */
export const builtInWords = {
  heads: {
    politicalReport: {
      typeName: 'Báo cáo chính trị',
      symbol: 'BC',
      abstract: 'của Ban Chấp hành {tên đơn vị} nhiệm kỳ {nhiệm kỳ trước} trình {tên đại hội}',
    },
    selfReview: {
      typeName: 'Báo cáo',
      symbol: 'BC',
      abstract: 'kiểm điểm của Ban Chấp hành {tên đơn vị} nhiệm kỳ {nhiệm kỳ trước}',
    },
    resolution: {
      typeName: 'Nghị quyết',
      symbol: 'NQ',
      abstract: '{hình thức đại hội} {tên đơn vị} lần thứ {lần thứ}, nhiệm kỳ {nhiệm kỳ}',
    },
    actionProgramme: {
      typeName: 'Chương trình hành động',
      symbol: 'CTr',
      abstract: 'thực hiện Nghị quyết {tên đại hội}',
    },
    personnelScheme: {
      typeName: 'Đề án',
      symbol: 'ĐA',
      abstract: 'nhân sự Ban Chấp hành {tên đơn vị} nhiệm kỳ {nhiệm kỳ}',
    },
    personnelProposal: {
      typeName: 'Tờ trình',
      symbol: 'TTr',
      abstract: 'về phương án nhân sự Ban Chấp hành {tên đơn vị} nhiệm kỳ {nhiệm kỳ}',
    },
    plan: { typeName: 'Kế hoạch', symbol: 'KH', abstract: 'tổ chức {tên đại hội}' },
    report: { typeName: 'Báo cáo', symbol: 'BC', abstract: '[trích yếu nội dung]' },
    notice: { typeName: 'Thông báo', symbol: 'TB', abstract: '[trích yếu nội dung]' },
    minutes: { typeName: 'Biên bản', symbol: 'BB', abstract: '[tên cuộc họp]' },
    other: { typeName: 'Báo cáo', symbol: 'BC', abstract: '[trích yếu nội dung]' },
  },
  executive: 'Ban Chấp hành',
  presidium: 'Đoàn Chủ tịch',
  congressIssuer: '{hình thức đại hội} {tên đơn vị} lần thứ {lần thứ}',
  congressSymbol: 'ĐH',
  fields: {
    superior: '{tên cấp trên}',
    issuer: '{cấp ủy}',
    unit: '{tên đơn vị}',
    place: '{địa danh}',
    symbol: '{ký hiệu}',
    post: '{chức vụ người ký}',
    name: '{người ký}',
    addressee: '{cấp ủy cấp trên}',
  },
  recorder: 'Thư ký',
  chair: 'Chủ trì',
  recipients: ['{cấp ủy cấp trên} (để báo cáo)', 'Các tổ chức đảng trực thuộc'],
  asAbove: 'Như trên',
  tables: {
    targets: {
      head: [
        'TT',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Chỉ tiêu nghị quyết',
        'Kết quả thực hiện',
        'Mức đạt',
      ],
      row: [
        '{stt}',
        '{chỉ tiêu}',
        '{đơn vị tính}',
        '{chỉ tiêu nghị quyết}',
        '{kết quả thực hiện}',
        '{mức đạt}',
      ],
    },
    subunits: {
      head: ['TT', 'Tổ chức trực thuộc', 'Số đảng viên'],
      row: ['{stt}', '{tổ chức trực thuộc}', '{đảng viên của tổ chức trực thuộc}'],
    },
  },
} as const;
