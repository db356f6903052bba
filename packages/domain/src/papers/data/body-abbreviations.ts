/** Abbreviations of bodies after the slash (document-format, section 6). */
export const bodyAbbreviations = [
  { code: 'TW', name: 'Trung ương', confidence: 'CONFIRMED' },
  { code: 'TU', name: 'Tỉnh ủy, Thành ủy trực thuộc Trung ương', confidence: 'CONFIRMED' },
  { code: 'HU', name: 'Huyện ủy', confidence: 'PARTIAL' },
  { code: 'QU', name: 'Quận ủy', confidence: 'PARTIAL' },
  { code: 'ThU', name: 'Thị ủy, Thành ủy trực thuộc Tỉnh ủy', confidence: 'PARTIAL' },
  { code: 'ĐU', name: 'Đảng ủy', confidence: 'PARTIAL' },
  { code: 'ĐUK', name: 'Đảng ủy Khối', confidence: 'CONFIRMED' },
  { code: 'CB', name: 'Chi bộ', confidence: 'PARTIAL' },
  { code: 'ĐH', name: 'Đại hội', confidence: 'PARTIAL' },
  { code: 'UBKTTW', name: 'Ủy ban Kiểm tra Trung ương', confidence: 'CONFIRMED' },
  { code: 'UBKTTU', name: 'Ủy ban Kiểm tra Tỉnh ủy', confidence: 'CONFIRMED' },
  { code: 'UBKTHU', name: 'Ủy ban Kiểm tra Huyện ủy', confidence: 'PARTIAL' },
  { code: 'VPTW', name: 'Văn phòng Trung ương', confidence: 'CONFIRMED' },
  { code: 'BTCTW', name: 'Ban Tổ chức Trung ương', confidence: 'CONFIRMED' },
  { code: 'BTCTU', name: 'Ban Tổ chức Tỉnh ủy', confidence: 'PARTIAL' },
  { code: 'BTGTW', name: 'Ban Tuyên giáo Trung ương', confidence: 'PARTIAL' },
  { code: 'BTGHU', name: 'Ban Tuyên giáo Huyện ủy', confidence: 'PARTIAL' },
] as const;

/** The body of every paper of a congress and its own bodies (NO-03). */
export const congressBody = 'ĐH';

/** The Centre, which a citation without a body means. */
export const centralBody = 'TW';

/** How the press misspells the Centre at the end of a body. */
export const misspeltCentre = /TƯ$/u;
