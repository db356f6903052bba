import type { DraftKind } from '@daihoi/domain/drafting';
import type { Lang } from '@daihoi/domain/text';

const words = {
  politicalReport: { vi: 'Báo cáo chính trị', en: 'Political report' },
  selfReview: { vi: 'Báo cáo kiểm điểm', en: 'Self-review report' },
  resolution: { vi: 'Nghị quyết đại hội', en: 'Resolution of the congress' },
  actionProgramme: { vi: 'Chương trình hành động', en: 'Action programme' },
  personnelScheme: { vi: 'Đề án nhân sự', en: 'Personnel scheme' },
  personnelProposal: { vi: 'Tờ trình nhân sự', en: 'Personnel proposal' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  report: { vi: 'Báo cáo khác', en: 'Another report' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  other: { vi: 'Văn bản khác', en: 'Another paper' },
} as const satisfies Record<DraftKind, Readonly<Record<Lang, string>>>;

/** What a draft is to become, in words. */
export function draftKindWords(kind: DraftKind, lang: Lang): string {
  return words[kind][lang];
}
