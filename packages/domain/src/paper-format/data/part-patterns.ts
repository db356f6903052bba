/**
 * By what the parts of a paper are recognised. Patterns that end in `Key` look at small letters without diacritics, so that a
 * part is found although it is written wrongly; what is wrong is then said by the rules.
 */
export const partPatterns = {
  partyTitleKey: /^dang cong san viet nam[.:]?$/u,
  stateNameKey: /^cong hoa xa hoi chu nghia viet nam/u,
  mottoKey: /^doc lap ?[-\u2013] ?tu do ?[-\u2013] ?hanh phuc/u,
  starKey: /^[*\u2217\u2605\u2606\uff0a]+$/u,
  numberKey: /^so ?:? ?(?=[\d.\u2026_]|\s*[-/])/u,
  /** A number line without the word for number. */
  bareNumber: /^\d{1,4} ?[-\u2013]? ?[A-ZĐ][A-Za-zĐ]{0,4} ?\/ ?[A-ZĐ]/u,
  placeAndDateKey:
    /^(?:[^,]{2,60},? ?ngay\b(?:.*\bnam\b|[\s\d.\u2026_]*[/-][\s\d.\u2026_]*[/-][\s\d.\u2026_]*$)|[^,\d]{2,40}, ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|ngay[\s\d.\u2026_]*\bthang[\s\d.\u2026_]*\bnam[\s\d.\u2026_]*$)/u,
  dashes: /^[-\u2010-\u2015_\u2014\u2500=]{3,}$/u,
  articleLabel: /^\s*Điều\s+\d+[.:]?/u,
  fiveHyphens: /^-----$/u,
  letterAbstractKey: /^(?:v\/v|ve viec)\b/u,
  draftMarkKey: /^du thao\b/u,
  /** The mark as a stamp has it, without its spaces: of a single word of a page only its marks tell it from others. */
  secrecyStamp: /^(?:TUYỆT|TỐI)?MẬT$/u,
  secrecyKey: /^(?:mat|toi mat|tuyet mat)$/u,
  urgencyKey: /^(?:khan|thuong khan|hoa toc(?: hen gio.*)?)$/u,
  addresseeKey: /^kinh (?:gui|trinh)\b/u,
  recipientsKey: /^noi nhan\b/u,
  annexKey: /^phu luc(?: (?:so )?[\divxlc]+)?\b/u,
  /** By what authority somebody signs, with the dot of government papers or the slash of the party's. */
  authority: /^(?<form>T\/M|K\/T|T\/L|TM[./]?|KT[./]?|TL[./]?|TUQ\.?|T\/ ?U\/ ?Q)(?=[\s\p{Lu}]|$)/u,
  postKey:
    /^(?:q\. ?)?(?:bi thu|pho |truong |chanh |chu nhiem|chu tich|chu toa|thu ky|nguoi ghi|nguoi lap|uy vien|thanh vien|to truong|giam doc)/u,
  /** Family names that the name of a signer may begin with. */
  familyNameKey:
    /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|danh|luu|dinh|lam|mai|dao|doan|cao|ha|luong|thach|quach|ton|vuong|trinh|truong|dam|kieu|la|thai|ta|phung|chau|lu|nong|be|ma|giang|son|kim|quan) /u,
  /** Words a body's name begins with. */
  bodyNameKey:
    /^(?:dang bo|dang uy|tinh uy|thanh uy|huyen uy|quan uy|thi uy|chi bo|ban |uy ban|van phong|doan |dai hoi|hoi dong|trung uong|tieu ban|to |so |truong )/u,
  congressKey: /^dai hoi\b/u,
  /** What goes on from the name of a congress on the next line. */
  ofCongressKey: /^(?:dang bo|chi bo|dang uy|lan thu|nhiem ky)\b/u,
  congressName:
    /^ĐẠI HỘI (?:ĐẠI BIỂU|ĐẢNG VIÊN|TOÀN THỂ ĐẢNG VIÊN|CHI BỘ).*(?:LẦN THỨ (?:[IVXLC]+|NHẤT)(?![\p{L}])|NHIỆM KỲ \d{4} ?[-\u2013] ?\d{4})/u,
  congressBodyKey:
    /^(?:doan chu tich|doan thu ky|ban tham tra tu cach dai bieu|ban kiem phieu|to kiem phieu)(?: dai hoi\b.*)?$/u,
} as const;
