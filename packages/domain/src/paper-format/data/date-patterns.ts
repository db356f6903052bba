/** The line of place and date as it is found, and where only its zeros are off. */
export const datePatterns = {
  loose:
    /^(?<place>[^,\d]*?)\s*,?\s*ngày\s*(?<day>\d{1,2})\s*,?\s*(?:tháng|[-/.])\s*(?<month>\d{1,2})\s*,?\s*(?:năm|[-/.])\s*(?<year>\d{4})\.?$/iu,
  unpadded: /^\p{Lu}[\p{L} .'-]+, ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u,
} as const;
