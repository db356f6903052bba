import type { Addressee, SigningAuthority } from '@daihoi/application/papers';

/** The words that the party format itself puts on a paper; what a paper says comes from its model. */
export const partyWords = {
  partyTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  star: '*',
  number: 'Số',
  unknown: '…',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  abstractRule: '-----',
  draft: 'Dự thảo lần',
  recipients: 'Nơi nhận',
  annex: 'PHỤ LỤC',
  rehearsal: 'DIỄN TẬP',
} as const;

/** The small words at the foot, outside the official blocks. */
export const footWords = {
  checkCode: 'Mã kiểm',
  verifyAt: 'Kiểm tại',
  asOf: 'Số liệu chốt',
  madeAt: 'lập lúc',
  rehearsal: 'Bản diễn tập',
  demonstration: 'Bản trình diễn, tên người là hư cấu',
} as const;

export const addresseeWords = {
  letter: 'Kính gửi',
  proposal: 'Kính trình',
} as const satisfies Record<Addressee['manner'], string>;

/** The slash forms of 36-HD/VPTW item 1.7; the dot forms (TM., KT.) belong to government papers. */
export const authorityWords = {
  direct: '',
  onBehalf: 'T/M',
  inPlace: 'K/T',
  byOrder: 'T/L',
} as const satisfies Record<SigningAuthority['form'], string>;
