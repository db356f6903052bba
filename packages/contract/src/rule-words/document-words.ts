import type { DocumentIssuer, DocumentType } from '@daihoi/domain/rulebook';
import type { Lang } from '@daihoi/domain/text';

type Words = Readonly<Record<Lang, string>>;

/** Who issued a registered paper. */
export const issuerWords: Readonly<Record<DocumentIssuer, Words>> = {
  CENTRAL_COMMITTEE: { vi: 'Ban Chấp hành Trung ương', en: 'Central Committee' },
  POLITBURO: { vi: 'Bộ Chính trị', en: 'Politburo' },
  CENTRAL_SECRETARIAT: { vi: 'Ban Bí thư', en: 'Secretariat' },
  CENTRAL_ORGANIZATION_BOARD: { vi: 'Ban Tổ chức Trung ương', en: 'Central Organisation Board' },
  CENTRAL_INSPECTION_COMMITTEE: {
    vi: 'Ủy ban Kiểm tra Trung ương',
    en: 'Central Inspection Committee',
  },
  CENTRAL_PROPAGANDA_BOARD: { vi: 'Ban Tuyên giáo Trung ương', en: 'Central Propaganda Board' },
  CENTRAL_OFFICE: { vi: 'Văn phòng Trung ương', en: 'Central Office' },
  PROVINCIAL_COMMITTEE: { vi: 'Tỉnh ủy', en: 'Provincial committee' },
  BLOC_COMMITTEE: { vi: 'Đảng ủy khối', en: 'Bloc committee' },
};

/** What kind of paper it is. */
export const documentTypeWords: Readonly<Record<DocumentType, Words>> = {
  directive: { vi: 'Chỉ thị', en: 'Directive' },
  guidance: { vi: 'Hướng dẫn', en: 'Guidance' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  regulation: { vi: 'Quy định, quy chế', en: 'Regulation' },
  rules: { vi: 'Quy định thi hành Điều lệ', en: 'Rules applying the Charter' },
  circular: { vi: 'Thông tri', en: 'Circular' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  conclusionNotice: { vi: 'Thông báo kết luận', en: 'Notice of conclusion' },
  officialLetter: { vi: 'Công văn', en: 'Official letter' },
};
