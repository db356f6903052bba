import {
  isProgramPaper,
  type ProgramPaper,
  type TemplateKind,
} from '@daihoi/domain/paper-templates';
import type { Lang } from '@daihoi/domain/text';
import { draftKindWords } from '../drafting/index.ts';

const words = {
  ratificationDecision: { vi: 'Quyết định chuẩn y', en: 'Ratification decision' },
  partialRatificationDecision: {
    vi: 'Quyết định chuẩn y một phần',
    en: 'Partial ratification decision',
  },
  ratificationRefusal: { vi: 'Quyết định không chuẩn y', en: 'Refusal to ratify' },
  progressReport: { vi: 'Báo cáo tiến độ', en: 'Progress report' },
  countMinutes: { vi: 'Biên bản kiểm phiếu', en: 'Minutes of a count' },
  electedList: { vi: 'Danh sách trúng cử', en: 'List of those elected' },
  synthesisReport: { vi: 'Báo cáo tổng hợp ý kiến', en: 'Synthesis of comments' },
  approvalNotice: { vi: 'Thông báo duyệt đại hội', en: 'Notice of approval' },
} as const satisfies Record<ProgramPaper, Readonly<Record<Lang, string>>>;

/** What a template is for, in words. */
export function templateKindWords(kind: TemplateKind, lang: Lang): string {
  return isProgramPaper(kind) ? words[kind][lang] : draftKindWords(kind, lang);
}
