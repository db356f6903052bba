/** Forms inside the body of a paper. */
export const bodyPatterns = {
  part: /^Phần (?:thứ )?(?:[\p{L}]+|[IVXLC]+|\d+)$/iu,
  chapter: /^Chương (?:[IVXLC]+|\d+)$/iu,
  section: /^Mục (?:[IVXLC]+|\d+)$/iu,
  article: /^Điều \d+\b/u,
  roman: /^(?<label>[IVXLC]{1,7})(?<mark> ?[-.\u2013)/])\s*(?=\p{Lu})/u,
  arabic: /^(?<label>\d{1,2})\.\s+(?=\S)/u,
  second: /^(?<parent>\d{1,2})\.(?<label>\d{1,2})\.?\s+(?=\p{L})/u,
  basisFirst: /^(?:[-\u2013+] ?)?Căn cứ(?!\p{L})/u,
  basisForm: /^- .*[;.,:]$/u,
  governmentEnd: /\.\/\.?$/u,
  sentenceEnd: /[.!?:;\u2026"\u201d)]$/u,
  listItem: /^(?:[-\u2013+*\u2022] ?|\p{L}\)|\d+[.)])/u,
  /** A decimal point before a percent sign, or thousands parted by commas: twice, or before what is counted in whole numbers. */
  foreignNumber:
    /(?<![\d.,])(?:\d+\.\d{1,2}\s?%|\d{1,3}(?:,\d{3}){2,}|[1-9]\d{0,2},\d{3}(?= (?:đảng viên|đại biểu|đồng chí|người|hộ|nhân khẩu|lượt|phiếu|hội viên|đoàn viên|quần chúng|cán bộ|học sinh|lao động|ý kiến)(?!\p{L})))(?![\d.,]*\d)/u,
  /** A number and symbol inside running text; tried by the reader of numbers before it is called irregular. */
  citedNumber:
    /(?<![\p{L}\d/.,-])(?<number>\d{1,4} ?[-\u2010-\u2015]? ?(?:NQ|QĐ|QD|CT|KL|QC|TT|HD|TB|BC|KH|CTr|ĐA|PA|TTr|CV|BB) ?\/ ?[A-ZĐƯ][\p{L}]{0,9})(?![\p{L}\d])/gu,
  citedDate:
    /(?:số|[A-ZĐ]{2,3}\/\p{L}+)[^.;]{0,20}?(?<! (?:trước|đến|từ|sau|vào|trong|hạn)) ngày (?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})/gu,
  /** Tone marks in open syllables: on the first vowel (old) and on the second (new). */
  oldTone: /(?:[òóỏõọ][ae]|(?<![qQ])[ùúủũụ]y)(?![\p{L}])/iu,
  newTone: /(?:o[àáảãạ]|o[èéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])(?![\p{L}])/iu,
  academicTitle:
    /^(?:GS|PGS|TSKH|TS|ThS|CN|KS|BS|CKI{1,2}|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng)(?:\.\s*|\s+)/u,
  collective:
    /^(?:ban thuong vu|ban chap hanh|doan chu tich|doan thu ky|dai hoi|ban kiem phieu|ban tham tra|uy ban kiem tra|dang uy|tinh uy|thanh uy|huyen uy|quan uy|thi uy|chi uy|dang bo|chi bo|ban can su|dang doan)\b/u,
  /** Offices, boards, sub-committees: their head signs directly, their deputy for the head. */
  office:
    /^(?:van phong|tieu ban|ban chi dao|ban to chuc(?! (?:dai hoi|hoi nghi))|ban tuyen giao|ban dan van|ban noi chinh|ban xay dung dang)\b/u,
  /** Heads of collective bodies, who never sign in their own name. */
  collectivePost: /^(?:q\. ?)?(?:pho )?(?:bi thu|chu nhiem)\b/u,
  secretary: /^(?:q\. ?)?(?:pho )?bi thu\b/u,
  /** Posts that no committee of the party has. */
  foreignPost: /^(?:q\. ?)?(?:pho )?(?:chu tich|giam doc|chanh van phong|chu nhiem)\b/u,
  partyCommittee:
    /^(?:ban thuong vu|ban chap hanh|dang uy|tinh uy|thanh uy|huyen uy|quan uy|thi uy|chi uy|chi bo)\b/u,
  /** A recipient to whom the paper reports. */
  toReport: /\(?\bde (?:bao cao|b\/c|bc)\b/u,
  /** Who answers for a count, and who confirms it at a congress. */
  headOfCount: /(?:\btruong ban|\bto truong|\btruong to)\b/u,
  presidium: /\b(?:doan chu tich|chu tich doan|chu toa|chu tri)\b/u,
  boardKey: /^(?:tieu )?ban\b/u,
  /** Unions and fronts have executive committees with a chair of their own. */
  union: /\b(?:cong doan|lien doan|phu nu|doan thanh nien|hoi|mat tran)\b/u,
  committee: /\b(?:uy|dang bo|chi bo|ban chap hanh|ban thuong vu)\b/u,
  /** Type and body at the end of a number line, whatever number stands before them. */
  symbolAtEnd: /(?<typeCode>[A-ZĐ][A-Za-zĐ]{0,4})\s?\/\s?(?<body>[A-ZĐ][A-ZĐa-z-]{1,15})$/u,
  /** The word that a place stands before. */
  dayWord: /(?:^|,?\s*)ngày(?!\p{L})/u,
  openNumber: /^so ?:? ?[.\u2026_\s]*-/u,
  /** A number that holds its place until signature. */
  openDate: /(?:ngay\s*(?:[.\u2026_]+|\s)\s*thang|thang\s*(?:[.\u2026_]+|\s)\s*nam)/u,
} as const;
