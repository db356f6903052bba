/** The number line of a paper to be issued (document-format, section 6). */
export const numberLinePattern =
  /^Số\s(?<serial>\d{2,5})-(?<type>[A-ZĐ][A-Za-zĐ]{0,4})\/(?<body>[A-ZĐ][A-ZĐa-z-]{1,15})$/u;

/** A number and symbol with the slips of the press: no hyphen, blanks, other dashes, another spelling of the body. */
export const tolerantNumberPattern =
  /^(?<serial>\d{1,5})(?<joint> ?[-\u2010-\u2015] ?| ?)(?<type>[A-ZĐ][A-Za-zĐđ]{0,4})(?<slash> ?\/ ?)(?<body>[A-ZĐƯ][\p{L}-]{1,15})$/u;

/** What may stand before the number: the word of the number line, with the colon of government papers. */
export const numberWordPattern = /^số(?<colon> ?:)? ?(?=\d)/iu;

/** Number and symbol of a government paper: the slash comes first. */
export const governmentNumberPattern = /^\d+\/(?:\d{4}\/)?[A-ZĐ]+-\p{L}+$/u;

/** Place and date of a paper (document-format, section 7). */
export const placeAndDatePattern =
  /^(?<place>\p{Lu}[\p{L} .'-]+), ngày (?<day>0[1-9]|[12]\d|3[01]) tháng (?<month>0[12]|[3-9]|1[0-2]) năm (?<year>\d{4})$/u;
