import type { ErrorWording } from './error-wording.ts';

export const issuingErrors = {
  'check-code.accented': {
    status: 422,
    vi: 'Mã có chữ mang dấu ({letter}). Tắt bộ gõ tiếng Việt rồi gõ lại mã như in ở chân trang.',
    en: 'The code has a letter with a mark ({letter}). Turn off Vietnamese typing and enter the code as printed at the foot.',
  },
  'check-code.letter': {
    status: 422,
    vi: 'Ký tự thứ {place} của mã là {letter}; mã kiểm không có ký tự này ở đó. Xem lại mã in ở chân trang.',
    en: 'Character {place} of the code is {letter}, which no check code has there. Look at the code at the foot of the page again.',
  },
  'check-code.length': {
    status: 422,
    vi: 'Mã kiểm có {wanted} chữ cái, chia bốn nhóm; mã vừa gõ có {found}. Gõ đủ mã in ở chân trang.',
    en: 'A check code has {wanted} letters in four groups; this one has {found}. Enter the whole code from the foot of the page.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
