/** Papers cited otherwise than by number, hyphen, type, slash and body. Only bodies of the party: papers of the state have forms of their own. */
export const citationPatterns = {
  otherMarks:
    /(?<![\p{L}\d/.,-])(?<number>\d{1,4}) ?(?:[-\u2010-\u2015/] ?(?<type>NQ|QĐ|CT|KL|QC|TT|HD|TB|BC|KH|CTr|ĐA|PA|TTr|CV) ?[-\u2010-\u2015.] ?|\/ ?(?<typeBetween>NQ|QĐ|CT|KL|QC|TT|HD|TB|BC|KH|CTr|ĐA|PA|TTr|CV) ?\/ ?)(?<body>(?:VP|BTC|BTG|BTGDV|BDV|BNC|UBKT)?(?:TW|TƯ|TU|HU|ĐU)|QU|ThU|ĐUK)(?![\p{L}\d/-])/gu,
  short:
    /(?<![\p{L}])(?<name>Chỉ thị|Nghị quyết|Kết luận|Quy định|Quyết định|Hướng dẫn|Quy chế|Thông tri|Thông báo) (?:số )?(?<number>\d{1,3})(?=$|[\s,;:)\u201d"]|\.(?!\d))(?!,\d| ?%| (?:tháng|năm)(?!\p{L})| \p{Lu}{2,3} ?[-/])/giu,
  /** Close behind a short citation: bodies of the Centre. */
  ofCentre:
    /^[^.;]{0,40}?\bcủa (?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Trung ương)(?!\p{L})/u,
  misspeltCentre: /TƯ$/u,
  centre: 'TW',
  /** Behind the symbol of a citation that is to be written out. */
  andDay: ', ngày …',
} as const;
