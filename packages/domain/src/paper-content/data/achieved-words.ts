/** How a text tells of results, and by when. */
export const achievedWords = {
  /** By when: the time opens a clause, or stands behind the count of what was reached. */
  time: /(?<![\p{L}])(?:(?<opening>(?:số liệu )?tính đến|đến|tới|trong|vào|hết|cuối|sáng|chiều)(?<end> hết| cuối)? )?(?:6 tháng đầu |9 tháng đầu )?(?:ngày |thời điểm |thời điểm ngày )?(?<when>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}|tháng (?<month>\d{1,2})(?:\s?\/\s?| năm )(?<monthYear>\d{4})|quý (?<quarter>IV|I{1,3}|[1-4])(?:\s?\/\s?| năm )(?<quarterYear>\d{4})|năm (?<year>\d{4}))(?![\d/])/giu,
  /** What stands before a time that opens its clause: nothing, a mark, or the beginning of a stretch. */
  opensClause: /(?:^|[,;:(]|[;,] ?(?:va )?|\btu [^,;]{1,40})\s*$/u,
  /** The same for a day without a word before it, which behind a comma is that of a paper. */
  opensAlone: /(?:^|[;:])\s*$/u,
  /** Words close behind the time that tell a fact: "xa da ket nap 12", "ket nap duoc 12". */
  fact: /^[^;:]{0,80}?(?:(?<!(?:khi|sau khi|viec|nhung|cac|so|ma|nguoi|muc|ke hoach|chi tieu|nhu|theo) )\bda (?!duoc (?:giao|phe duyet|duyet|xac dinh|de ra|dat ra)|de ra|dat ra|dang ky|cam ket|giao|ban hanh|xay dung|len|co (?:ke hoach|chu truong|chu truong))\p{L}|\b(?:ket nap|thu|giai ngan|van dong|to chuc|cap|xay|lam|mo|trong|dat|hoan thanh|thuc hien) duoc (?:gan |hon |tren )?\d)/u,
  /** The same before the time: "da ket nap 12 dang vien, tinh den ngay 30/6/2026". */
  factBefore: /\bda (?!duoc giao|de ra|dat ra|dang ky)\p{L}[^;]{0,200}\d/u,
  /** An act right before its day: "quy che ban hanh ngay 03/8/2021". */
  actBefore: /\b(?:ban hanh|thanh lap|bo sung|sua doi|phe duyet|khanh thanh|duoc cong nhan)\s*$/u,
  dayOf: 'ngày ',
  countedUpTo: /^(?:số liệu )?tính đến$/iu,
  /** What makes of it something that is wanted, expected or asked for; looked for in the clause with its marks. */
  ahead:
    /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu (?:đến|năm)|kế hoạch (?:là|đề ra|đặt ra|đến|năm)|theo (?:kế hoạch|lộ trình|tiến độ)(?! số)|lộ trình|dự kiến|dự báo|dự tính|ước|sẽ|phải|cần|yêu cầu|đề nghị|kiến nghị|quyết tâm|cam kết|đăng ký|nếu|nào|nhằm|trước khi|bảo đảm|đảm bảo|tầm nhìn|định hướng|được giao|giao cho|thời gian tới|thời hạn|hiệu lực|hết hạn|gia hạn|tuổi|nghỉ hưu|hoàn thành trước|xong trước|chuẩn bị)(?!\p{L})/iu,
} as const;
