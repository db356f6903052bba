import type { CongressContent, CongressType } from '@daihoi/domain/congress';

/** The sentences of the notice by which a superior approves a congress. `{...}` is filled in. */
export const approvalNoticeWords = {
  typeName: 'Thông báo',
  abstract: 'về việc duyệt {congress}',
  opening:
    'Sau khi xem xét tờ trình và hồ sơ trình ngày {submittedOn} của {unitCommittee}, gồm {papers} văn bản, {issuer} thông báo như sau:',
  consent: 'Đồng ý để {unit} tổ chức {congress}, thời gian {days}.',
  contents: 'Đại hội tiến hành {count} nội dung: {contents}.',
  drafts:
    'Thống nhất với các văn bản trong hồ sơ. {unitCommittee} tiếp thu ý kiến đã góp, hoàn chỉnh văn kiện, đề án nhân sự trước khi trình đại hội.',
  duties:
    'Giao {unitCommittee} triệu tập đại hội đúng quy định, bảo đảm trang trọng, tiết kiệm; báo cáo kết quả trong 7 ngày làm việc kể từ ngày bế mạc.',
  direction: 'Ý kiến chỉ đạo: {direction}',
  noDirection: 'không có ý kiến thêm.',
  congress: '{type} {unit}{ordinal}, nhiệm kỳ {term}',
  ordinal: ' lần thứ {roman}',
  dayFrom: 'ngày',
  dayRange: 'từ ngày {from} đến ngày {to}',
  unknownDays: 'theo kế hoạch',
} as const;

export const congressTypeWords: Readonly<Record<CongressType, string>> = {
  DELEGATE: 'Đại hội đại biểu',
  ALL_MEMBER: 'Đại hội đảng viên',
};

export const contentWords: Readonly<Record<CongressContent, string>> = {
  REVIEW_AND_DIRECTION: 'tổng kết nghị quyết nhiệm kỳ qua và xác định phương hướng nhiệm kỳ tới',
  DISCUSS_DRAFTS: 'thảo luận dự thảo văn kiện của đại hội cấp trên',
  ELECT_COMMITTEE: 'bầu ban chấp hành khóa mới',
  ELECT_DELEGATES: 'bầu đoàn đại biểu dự đại hội cấp trên',
};
