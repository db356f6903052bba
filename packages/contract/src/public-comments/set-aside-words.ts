import type { SetAsideGround } from './shapes.ts';

/** Why a comment does not count, as its writer reads it. Records of a consultation are kept in Vietnamese. */
export const setAsideWords: Readonly<
  Record<SetAsideGround, { readonly vi: string; readonly en: string }>
> = {
  offensive: {
    vi: 'Lời lẽ xúc phạm tổ chức hoặc cá nhân',
    en: 'Insults an organisation or a person',
  },
  offTopic: {
    vi: 'Không nói về dự thảo này',
    en: 'Not about this draft',
  },
  spam: {
    vi: 'Nội dung gửi tự động hoặc quảng cáo',
    en: 'Sent by a machine, or advertising',
  },
  personalData: {
    vi: 'Có thông tin riêng của người khác',
    en: 'Holds private facts about somebody else',
  },
  repeated: {
    vi: 'Trùng với ý kiến đã gửi trước của cùng người viết',
    en: 'Sent before by the same writer',
  },
  other: { vi: 'Lý do khác', en: 'Another reason' },
};
