/** The line of place and date as it is found, where only its zeros are off, and where a part of the date is left open. */
export const datePatterns = {
  loose:
    /^(?<place>[^,\d]*?)\s*,?\s*(?:ngày\s*|(?<=,\s*))(?<day>\d{1,2})\s*,?\s*(?:tháng|[-/.])\s*(?<month>\d{1,2})\s*,?\s*(?:năm|[-/.])\s*(?<year>\d{4})\.?$/iu,
  unpadded: /^\p{Lu}[\p{L} .'-]+, ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u,
  open: /^[^,\d]{0,60},?\s?ngày[\s.\u2026_]{0,40}\d{0,2}[\s.\u2026_,]{0,40}(?:tháng|[-/])[\s.\u2026_]{0,40}(?<month>\d{1,2})?[\s.\u2026_,]{0,40}(?:năm|[-/])[\s.\u2026_]{0,40}(?<year>\d{4})?[\d\s.\u2026_]{0,40}$/iu,
} as const;
