/** Words of names of units. */
export const unitWords = {
  /** A level and the name behind it, as heads write them in capitals. */
  inHead:
    /(?<level>XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH)\s+(?![ỦU][ỶY]\s)(?<name>[\p{Lu}\d][\p{Lu}\d' -]*?)(?=\s+(?:LẦN THỨ|NHIỆM KỲ|KHÓA|KHOÁ)|\s*$)/u,
  /** Committees named by their level: HUYỆN ỦY AN BIÊN. */
  committeeInHead:
    /(?<level>HUYỆN|THỊ|QUẬN|THÀNH|TỈNH)\s+[ỦU][ỶY]\s+(?<name>\p{Lu}[\p{Lu}\d' -]*?)(?=\s+(?:LẦN THỨ|NHIỆM KỲ|KHÓA|KHOÁ)|\s*$)/u,
  /** What a committee is of, where no place gives it its name: in small letters without diacritics. */
  bodyOfUnit: /^dang (?:uy|bo) (?<name>(?!xa |phuong |thi tran |huyen |tinh )[a-z][a-z ]+)$/u,
  /** The name of an organisation that is that of a place. */
  organisationOfPlace:
    /^(?:(?:Đảng bộ|Đảng ủy|Đảng uỷ|Ban Chấp hành Đảng bộ) )?(?<level>xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) (?<name>\p{Lu}.*|\d+)$/iu,
  /** What a paper calls its own body by, with the name behind it. */
  selfName:
    /(?:Đảng bộ và nhân dân|Đảng bộ, chính quyền và nhân dân|Ban Chấp hành Đảng bộ|Ban Thường vụ Đảng ủy|Ban Thường vụ Đảng uỷ|Đại hội đại biểu Đảng bộ|Đại hội Đảng bộ|Đảng bộ|Đảng ủy|Đảng uỷ) (?<level>xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) (?<name>\p{Lu}[\p{L}'\u2019-]*(?: (?:\p{Lu}[\p{L}'\u2019-]*|\d+))*)/gu,
  committeeName:
    /(?:Ban Chấp hành|Ban Thường vụ|Thường trực)? ?(?<level>Huyện|Thị|Quận|Thành|Tỉnh) [ủu][ỷy] (?<name>\p{Lu}[\p{L}'\u2019-]*(?: \p{Lu}[\p{L}'\u2019-]*)*)/gu,
  /** A unit named in any sentence. */
  anyName:
    /(?<![\p{L}])(?<level>xã|phường|thị trấn|đặc khu|huyện|quận|tỉnh) (?<name>\p{Lu}[\p{L}'\u2019-]*(?: (?:\p{Lu}[\p{L}'\u2019-]*|\d+))*)/gu,
  /** What a sentence says of neighbours by right: joint matters, borders, roads, where people come from. */
  besideOthers:
    /\b(?:giap|ranh gioi|dia gioi|tiep giap|lien xa|lien vung|lien huyen|lien doanh|phoi hop|hop tac|cung voi|cung xa|cung phuong|chung|tuyen|duong|cau|kenh|song|noi|ket noi|huong|den (?:xa|phuong|huyen)|tu (?:xa|phuong|huyen)|que|sinh|cu tru|thuong tru|tai (?:xa|phuong|huyen)|o (?:xa|phuong|huyen)|tham|ho tro|giup|ung ho|du|khach moi|dai dien|so voi|nhu (?:xa|phuong)|voi (?:xa|phuong|huyen)|va (?:xa|phuong|huyen)|cac (?:xa|phuong|huyen)|xa ban|don vi|truong|benh vien|khu cong nghiep)\b/u,
  /** Sentences that speak of other units by right. */
  ofOthers:
    /\b(?:sap nhap|hop nhat|thanh lap tren co so|tach ra|chia tach|truoc day|truoc sap nhap|giap|ket nghia|lien ket|phoi hop voi|hoc tap kinh nghiem|trao doi kinh nghiem|giao luu|cac xa|cac phuong|cac dang bo|dang uy ban|lang gieng|don vi ban|nhan ban giao|chuyen den|chuyen ve|dieu dong|luan chuyen|nguyen la)\b/u,
  /** Units that are no more. */
  old: / cũ(?!\p{L})/u,
  /** Beginnings of a name that are no name. */
  notName: /^(?:Lần|Nhiệm|Khóa|Khoá|Trong|Đã|Có|Là|Và|Về|Việt Nam)\b/u,
} as const;

/** Levels as words of running text; names of committees carry the first word alone. */
export const levelOfCommittee: Readonly<Record<string, string>> = {
  huyện: 'huyện',
  thị: 'thị xã',
  quận: 'quận',
  thành: 'thành phố',
  tỉnh: 'tỉnh',
};
