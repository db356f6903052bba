/** Written dates, terms and ordinals. */
export const calendarWords = {
  numericDate:
    /(?<![\d\p{L}/.,-])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?![\d/]|-\p{L}|\/\p{L})/gu,
  spokenDate: /ngày (?<day>\d{1,2}) tháng (?<month>\d{1,2})(?: năm (?<year>\d{4}))?(?!\d)/gu,
  dayAndMonth: /ngày (?<day>\d{1,2})[/-](?<month>\d{1,2})(?![\d/.-]|-\p{L}|\/\p{L})/gu,
  /** Two dates with nothing but these words between them are a stretch of time. */
  between: /^,?\s*(?:đến|cho đến|tới|-|–)\s*(?:hết\s*)?(?:ngày\s*)?$/u,
  before: /(?:từ|bắt đầu|khoảng)\s*(?:ngày\s*)?$/u,
  years:
    /(?:từ năm|giai đoạn|nhiệm kỳ|từ) (?<from>(?:19|20)\d\d)(?:\s?[-–]\s?| đến (?:hết )?(?:năm )?)(?<to>(?:19|20)\d\d)(?!\d)/giu,
  term: /nhiệm k[ỳì] (?<from>20\d\d|19\d\d)\s?[-–]\s?(?<to>20\d\d|19\d\d)(?!\d)/giu,
  weekday:
    /(?<![\p{L}])(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:\(?ngày )?(?=\d|ngày)/giu,
  ordinal:
    /Đại hội(?<unit>(?: (?!lần thứ)[^\s.;:()“”"]+){0,10}?),? lần thứ (?<ordinal>[IVXLC]+|\d{1,2})(?![\p{L}\d])(?: (?:của )?(?<after>Đảng bộ(?: [^\s.;:,()“”"]+){0,4}|Đảng(?! bộ)(?: Cộng sản)?(?: Việt Nam)?))?(?:,? ?\(?nhiệm k[ỳì] (?<from>20\d\d)\s?[-–]\s?(?<to>20\d\d))?/giu,
  committeeOrdinal:
    /(?<!các )Ban Chấp hành(?<unit>(?: Đảng bộ(?: (?!kh[oó]á?)[^\s.;:,()“”"]+){0,6})?),? (?:khóa|khoá) (?<ordinal>[IVXLC]+|\d{1,2})(?![\p{L}\d]|\s?[-–]|,? đến)/gu,
  nationalOrdinal:
    /Đại hội(?: đại biểu)? (?:toàn quốc(?: của Đảng)?,? lần thứ (?<ordinal>[IVXLC]+)|lần thứ (?<ofParty>[IVXLC]+) của Đảng(?! bộ))(?!\p{L})/gu,
  ordinalInHead: /LẦN THỨ (?<ordinal>[IVXLC]+|\d{1,2})(?![\p{L}\d])/u,
  /** What a sentence tells of the past by right. */
  longAgo:
    /\b(?:thanh lap|ky niem|sinh ngay|truyen thong|lich su|ra doi|giai phong|khang chien|cach mang|dau tien|tien than|ke tu|tu ngay)\b/u,
  /** A paper that is cited close before its day. */
  cited:
    /(?:\b(?:can cu|luat|nghi dinh|nghi quyet|quyet dinh|chi thi|quy dinh|quy che|huong dan|ket luan|thong tu|thong bao|ke hoach|chuong trinh|de an|dieu le)\b|\d-[a-z]{2,3}\/)[^.;]{0,70}$/u,
  /** A month or a quarter with its year. */
  period:
    /(?<!ngày \d{1,2} )(?<![\p{L}])(?:tháng (?:0?[1-9]|1[0-2])|quý (?:IV|I{1,3}|[1-4]))(?:\s?\/\s?| năm )(?<year>\d{4})(?!\d)/giu,
  /** A year up to which something is to be done. */
  untilYear: /(?:đến|trước|hết|cuối|vào|trong) (?:cuối |hết )?năm (?<year>\d{4})(?!\d)/giu,
  /** Sentences that look beyond the term by right. */
  farSight:
    /\b(?:tam nhin|chien luoc|quy hoach|chuong trinh|de an|cuong linh|luat|nghi quyet|ket luan|nghi dinh|quyet dinh|ke hoach|hop dong|cho thue|giay phep)\b/u,
  /** Bodies whose terms are others than those of the party. */
  otherTerms:
    /\b(?:hoi dong nhan dan|hdnd|quoc hoi|dai bieu quoc hoi|uy ban nhan dan|ubnd|mat tran|mttq|chi bo|doan thanh nien|doan tncs|hoi (?:nong dan|phu nu|lien hiep|cuu chien binh|vien|chu thap do|nguoi cao tuoi|khuyen hoc)|cong doan|thon|ap|to dan pho|khu pho|truong|lien doan|ban thuong truc|trung uong|toan quoc|cua dang(?! bo))\b/u,
  fillers:
    /\b(?:dai bieu|dang vien|toan the|dang bo|chi bo|co so|cac cap|thanh cong|nghi quyet)\b/gu,
} as const;

/** Years for which the nation has set its goals. */
export const nationalYears: ReadonlySet<number> = new Set([2030, 2045, 2050]);

/** Weekdays as they are written, by number from Sunday. */
export const weekdays: readonly (readonly string[])[] = [
  ['chủ nhật'],
  ['thứ hai', 'thứ 2'],
  ['thứ ba', 'thứ 3'],
  ['thứ tư', 'thứ 4'],
  ['thứ năm', 'thứ 5'],
  ['thứ sáu', 'thứ 6'],
  ['thứ bảy', 'thứ 7'],
];
