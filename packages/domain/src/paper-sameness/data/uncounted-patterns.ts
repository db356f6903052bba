/** What stands in a paper because it is somebody else's text. */
export const uncountedPatterns = {
  /** Text in quotation marks of any kind. */
  quotation: /“[^“”]+”|«[^«»]+»|"[^"]+"/gu,
  /** A paper cited by its type, number, date, issuer and the words that name what it is about. */
  citation:
    /(?:Chỉ thị|Nghị quyết|Quyết định|Quy định|Quy chế|Hướng dẫn|Kết luận|Kế hoạch|Thông tri|Thông báo|Báo cáo|Chương trình|Công văn|Tờ trình|Nghị định|Thông tư|Đề án|Hướng dẫn liên ban)(?: hành động)? số:? ?\d{1,4} ?[-\u2013/][\p{Lu}\p{Ll}Đđ0-9/\-\u2013.]+(?:,? (?:ngày )?\d{1,2}[-/.]\d{1,2}[-/.]\d{4})?(?:,? ngày \d{1,2} tháng \d{1,2} năm \d{4})?(?:,? (?:của )?(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương(?: Đảng)?|Ban Tổ chức Trung ương|Ủy ban Kiểm tra Trung ương|Văn phòng Trung ương(?: Đảng)?|Chính phủ|Thủ tướng Chính phủ|Ban Thường vụ(?: (?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy)?|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy))?(?:,? khóa [IVXL]+)?(?:,? về [^,;:.“”"]{1,240})?/gu,
} as const;
