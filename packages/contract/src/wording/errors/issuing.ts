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
  'series.below-given': {
    status: 422,
    vi: 'Phần mềm đã cấp đến số {given} trong dãy này, nên số cuối không thể là {last}. Ghi số từ {given} trở lên.',
    en: 'The program has given numbers up to {given} in this series, so the last one cannot be {last}. Enter {given} or more.',
  },
  'series.moved': {
    status: 409,
    vi: 'Trong lúc này đã có văn bản khác lấy số, hoặc người khác vừa sửa dãy số. Xem lại số hiện tại rồi ghi lại.',
    en: 'Meanwhile another paper took a number, or somebody else moved the series. Look at the number now and enter it again.',
  },
  'series.not-held': {
    status: 422,
    vi: 'Đại hội không có dãy số của loại văn bản này; loại này do cấp ủy cấp số. Chọn dãy số của cấp ủy rồi ghi lại.',
    en: 'A congress has no series of this type of paper; its numbers are the committee’s. Choose the series of the committee and enter it again.',
  },
  'series.unchanged': {
    status: 422,
    vi: 'Số cuối của dãy đang là {last}, không có gì thay đổi. Ghi số cuối cùng đã dùng ngoài phần mềm.',
    en: 'The last number of the series is {last} already. Enter the last number that was used outside the program.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;
