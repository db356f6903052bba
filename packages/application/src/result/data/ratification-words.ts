/** Sentences of a decision on the result of elections; `{name}` is filled. */
export const ratificationWords = {
  typeName: 'Quyết định',
  abstract: {
    full: 'chuẩn y kết quả bầu cử của {organization}, nhiệm kỳ {term}',
    partial: 'chuẩn y một phần kết quả bầu cử của {organization}, nhiệm kỳ {term}',
    refused: 'không chuẩn y kết quả bầu cử của {organization}, nhiệm kỳ {term}',
  },
  bases: {
    charter: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam',
    deadline: 'Căn cứ {place} Quy định số {document} về thi hành Điều lệ Đảng',
    regulation:
      'Căn cứ {place} Quy chế bầu cử trong Đảng ban hành kèm theo Quyết định số {document}',
    report: 'Xét báo cáo kết quả bầu cử ngày {reported} của {committee}',
  },
  article: 'Điều {article}',
  clause: 'khoản {clause}, {article}',
  point: 'điểm {point}, {clause}',
  ratified: {
    full: 'Chuẩn y kết quả bầu cử của {organization}, nhiệm kỳ {term}, gồm {persons} lượt người trúng cử vào các chức danh nêu trong danh sách kèm theo.',
    partial:
      'Chuẩn y {persons} lượt người trúng cử vào các chức danh của {organization}, nhiệm kỳ {term}, theo danh sách kèm theo.',
    noted:
      'Ghi nhận kết quả đại hội của {organization}, nhiệm kỳ {term}; đại hội không bầu các chức danh phải chuẩn y.',
  },
  personRefused: 'Không chuẩn y đồng chí {name} giữ chức danh {office}. Lý do: {reason}',
  electionRefused: 'Hủy kết quả bầu {office}. Lý do: {ground}; {reason}',
  voteAgain:
    '{committee} tổ chức bầu lại {offices} theo đúng Quy chế bầu cử trong Đảng và báo cáo kết quả.',
  fillSeats: 'Các vị trí không được chuẩn y do {committee} xem xét, bầu bổ sung theo quy định.',
  ground: {
    PRINCIPLE_BROKEN: 'vi phạm nguyên tắc bầu cử',
    PROCEDURE_BROKEN: 'vi phạm thủ tục bầu cử',
  },
  effect:
    '{committee}, các cơ quan liên quan và các đồng chí có tên trong danh sách thi hành Quyết định này kể từ ngày ký.',
  recipients: ['Như Điều {last}', 'Ban Tổ chức'],
  annexTitle: 'Danh sách được chuẩn y',
  head: ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ hiện nay', 'Số phiếu', 'Tỷ lệ'],
  groupTitle: '{office} ({count} đồng chí)',
  offices: {
    committee: 'Ban Chấp hành',
    standingCommittee: 'Ban Thường vụ',
    secretary: 'Bí thư',
    deputySecretary: 'Phó Bí thư',
    inspectionCommittee: 'Ủy ban Kiểm tra',
    inspectionHead: 'Chủ nhiệm Ủy ban Kiểm tra',
    inspectionDeputyHead: 'Phó Chủ nhiệm Ủy ban Kiểm tra',
    delegates: 'Đại biểu dự đại hội cấp trên',
  },
  titles: {
    full: 'Quyết định chuẩn y kết quả bầu cử của {organization}',
    partial: 'Quyết định chuẩn y một phần kết quả bầu cử của {organization}',
    refused: 'Quyết định không chuẩn y kết quả bầu cử của {organization}',
  },
} as const;
