/** Papers that the program makes whole, as templates: `{name}` is a field, a line with a field of a list is repeated. */
export const programPaperWords = {
  ratificationDecision: {
    typeName: 'Quyết định',
    fileName: 'quyet-dinh-chuan-y.docx',
    recipients: ['Như Điều 2', 'Ban Tổ chức', '{nơi lưu}'],
  },
  partialRatificationDecision: {
    typeName: 'Quyết định',
    fileName: 'quyet-dinh-chuan-y-mot-phan.docx',
    recipients: ['Như Điều {điều cuối}', 'Ban Tổ chức', '{nơi lưu}'],
  },
  ratificationRefusal: {
    typeName: 'Quyết định',
    fileName: 'quyet-dinh-khong-chuan-y.docx',
    recipients: ['Như Điều {điều cuối}', 'Ban Tổ chức', '{nơi lưu}'],
  },
  approvalNotice: {
    typeName: 'Thông báo',
    fileName: 'thong-bao-duyet-dai-hoi.docx',
    recipients: ['{cấp ủy đơn vị}', '{nơi lưu}'],
  },
} as const;

export const programFieldPlaces = {
  number: '{số văn bản}',
  superior: '{tên cấp trên}',
  issuer: '{cơ quan ban hành}',
  place: '{địa danh}',
  day: '{ngày ban hành}',
  onBehalfOf: '{thay mặt}',
  post: '{chức vụ người ký}',
  name: '{người ký}',
  basis: '{căn cứ}',
  articleLabel: 'Điều {số điều}. ',
  article: '{nội dung điều}',
  checkLine: '{dòng kiểm tra}',
  checkSquare: '{ô kiểm tra}',
  annexHead: [
    'TT',
    'Họ và tên',
    'Chức danh trúng cử',
    'Năm sinh',
    'Chức vụ hiện nay',
    'Số phiếu',
    'Tỷ lệ',
  ],
  annexRow: [
    '{stt}',
    '{họ và tên}',
    '{chức danh trúng cử}',
    '{năm sinh}',
    '{chức vụ hiện nay}',
    '{số phiếu}',
    '{tỷ lệ phiếu}',
  ],
} as const;

/** What the sentences of the program say where data stand, as fields: the same words, to be changed in a word processor. */
export const sentenceFields = {
  organization: '{tên đơn vị}',
  committee: '{cấp ủy đơn vị}',
  term: '{nhiệm kỳ}',
  persons: '{số người chuẩn y}',
  unit: '{tên đơn vị}',
  unitCommittee: '{cấp ủy đơn vị}',
  issuer: '{cơ quan ban hành}',
  papers: '{số văn bản đã duyệt}',
  submittedOn: '{ngày trình}',
  days: '{ngày đại hội}',
  count: '{số nội dung}',
  contents: '{nội dung đại hội}',
  congress: '{tên đại hội}',
  direction: '{ý kiến chỉ đạo}',
} as const;
