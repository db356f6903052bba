/** What a template leaves for a person to fill in. Patterns are tried on the words of a paragraph. */
export const placeholderPatterns = {
  /** A row of dots or underscores, or three dots where a figure or a name has to stand. */
  blank:
    /\.{4,}(?!\.*\s*\d+$)|\u2026{2,}|\u2026\.{2,}|\.{3,}\u2026|_{3,}|(?:\.{3}|\u2026)\s*%|(?<=\b(?:là|đạt|có|gồm|khoảng|tổng số)\s)(?:\.{3}|\u2026)(?=\s+\p{L})|ngày\s*(?:\.{2,}|\u2026)\s*tháng|tháng\s*(?:\.{2,}|\u2026)\s*năm|năm 20(?:\.{2,}|\u2026)/u,
  /** Three dots that hold the place of a day, a number, a name or a count; those that end an enumeration do not. */
  gap: /^\s*(?:\.{3}|\u2026)\s*$|(?:\.{2,3}|\u2026)\s?\/\s?(?:\.{2,3}|\u2026|\d{1,2}\/(?=\d{4})|(?=20\d\d(?!\d)))(?:\s?\/?\s?\d{4})?|(?<!\p{L})số:?\s*(?:\.{2,3}|\u2026)\s?[-/]\s?\p{Lu}[\p{L}/]*|(?<=(?:Đảng [ủu][ỷy]|Đảng bộ|UBND|HĐND|[Nn]hân dân) (?:xã|phường|thị trấn|đặc khu|huyện|tỉnh|thôn|ấp|khu phố)\s)(?:\.{3}|\u2026)|(?<=(?<!(?:[,/]|các|và|với|từng|mỗi)\s)(?<!\p{L})[Đđ](?:ồng chí|\/c)\s)(?:\.{3}|\u2026)(?=\s*,|\s+\p{L})|(?<![,\p{L}][^.;:]{0,30},[^.;:]{0,30})(?<!,\s?)(?<=^|[\s(])(?:\.{3}|\u2026)\s(?:thành viên|đảng viên|đại biểu|đồng chí|ủy viên|chi bộ|phiếu|tỷ đồng|triệu đồng)(?!\p{L})|(?<!“[^”]*)\((?:\.{3}|\u2026)\)/u,
  /** Words in square brackets, fields of templates in their signs. */
  field:
    /\[(?!\d+\]|[A-Z0-9+: -]{1,10}\])[^\][]*\p{L}[^\][]*\]|\{\{[^}]*\}\}|\u00ab[A-Za-z_][\w ]*\u00bb|<[\p{L}_][\p{L}\p{N}_ ]{1,40}>|\$\{[^}]*\}/u,
  /** Names that stand for any name, figures written as letters. */
  standIn:
    /(?<![\p{L}\p{N}])(?:(?:xã|phường|thị trấn|đặc khu|huyện|tỉnh|đồng chí|đ\/c|ông|bà|đơn vị) [A-CN-OX-Z]|Nguyễn Văn [A-CX]|Trần Thị [A-CX]|Lê Văn [A-CX])(?![\p{L}\p{N}'\u2019.-]| \p{Lu})|(?<![\p{L}\p{N}])(?:x{3,}|X{4,}|(?:xx|XX)[/.-](?:xx|XX)|20(?:xx|XX|yy|YY)|(?<!(?:thứ|kỷ|khóa|khoá) )\d*(?:xx|XX)\d*(?=\s*(?:%|đảng viên|đồng chí|thành viên|đại biểu|chi bộ|ủy viên|tỷ|triệu|người)))(?![\p{L}\p{N}])/u,
  /** A direction to whoever fills the template in. */
  direction:
    /[([{]\s*(?:ghi rõ|nêu rõ|nêu cụ thể|ghi cụ thể|ghi tên|ghi số|điền|điền tên|điền số|cần bổ sung|bổ sung số liệu|bổ sung sau|chưa có số liệu|xem lại|kiểm tra lại|số liệu sau|chờ số liệu|đang cập nhật|cập nhật sau|nếu có thì ghi|tùy tình hình|tuỳ tình hình|chọn một trong|lựa chọn một)|(?<![\p{L}])(?:TODO|TBD|FIXME)(?![\p{L}])|\?{2,}|(?<!\p{L})\(\?\)/iu,
  /** What a word processor or a spreadsheet prints where a reference was lost, and codes of fields shown as text. */
  lostField:
    /Error! (?:Reference source|Bookmark) not|Error! No (?:text|bookmark|table)|Lỗi! (?:Không tìm thấy|Thẻ đánh dấu)|\bMERGEFIELD\b|\bPAGEREF\b|\bHYPERLINK "|#(?:REF|VALUE|NAME|N\/A|DIV\/0|NUM)[!?]?/u,
  /** Text that only fills the page. */
  filler:
    /\blorem ipsum\b|\bdolor sit amet\b|nội dung mẫu|văn bản mẫu tại đây|nhập nội dung (?:tại|vào) đây/iu,
} as const;
