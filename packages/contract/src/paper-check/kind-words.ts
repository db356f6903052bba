import type { DocumentKind } from '@daihoi/domain/paper-format';
import type { Lang } from '@daihoi/domain/text';

const words = {
  politicalReport: { vi: 'Báo cáo chính trị', en: 'Political report' },
  selfReview: { vi: 'Báo cáo kiểm điểm', en: 'Self-review report' },
  actionProgramme: { vi: 'Chương trình hành động', en: 'Action programme' },
  personnelScheme: { vi: 'Đề án nhân sự', en: 'Personnel scheme' },
  personnelProposal: { vi: 'Tờ trình nhân sự', en: 'Personnel proposal' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  regulation: { vi: 'Quy định', en: 'Regulation' },
  directive: { vi: 'Chỉ thị', en: 'Directive' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  rules: { vi: 'Quy chế', en: 'Rules' },
  circular: { vi: 'Thông tri', en: 'Circular' },
  guidance: { vi: 'Hướng dẫn', en: 'Guidance' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  report: { vi: 'Báo cáo', en: 'Report' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  programme: { vi: 'Chương trình', en: 'Programme' },
  scheme: { vi: 'Đề án', en: 'Scheme' },
  option: { vi: 'Phương án', en: 'Option' },
  proposalPaper: { vi: 'Tờ trình', en: 'Proposal' },
  officialLetter: { vi: 'Công văn', en: 'Official letter' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  certifiedCopy: { vi: 'Bản sao', en: 'Certified copy' },
} as const satisfies Record<DocumentKind, Readonly<Record<Lang, string>>>;

/** What a paper is, in words. */
export function kindWords(kind: DocumentKind, lang: Lang): string {
  return words[kind][lang];
}
