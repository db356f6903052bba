/**
 * Texts of the program's own templates of reports. `#` begins a heading, more of them a lower one; `-` a point of a list;
 * `[targets]` and `[subunits]` are tables with a row for each entry; anything else is a paragraph. Braces are fields; square
 * brackets are what only the office can write, and the check finds those that are left.
 */
export const reportTexts = {
  politicalReport: `
Thực hiện Điều lệ Đảng và hướng dẫn của cấp trên về đại hội đảng bộ các cấp, {cấp ủy} báo cáo kết quả lãnh đạo thực hiện nghị quyết đại hội nhiệm kỳ {nhiệm kỳ trước}; phương hướng, mục tiêu, nhiệm vụ và giải pháp nhiệm kỳ {nhiệm kỳ}.
# Kết quả thực hiện nghị quyết nhiệm kỳ {nhiệm kỳ trước}
## Đặc điểm tình hình
{tên đơn vị} có {số tổ chức trực thuộc} tổ chức đảng trực thuộc với {số đảng viên} đảng viên.
- Thuận lợi: [nêu thuận lợi chủ yếu, kèm số liệu].
- Khó khăn: [nêu khó khăn chủ yếu, kèm số liệu].
## Kết quả thực hiện các chỉ tiêu
Nghị quyết đại hội nhiệm kỳ {nhiệm kỳ trước} đề ra {số chỉ tiêu} chỉ tiêu; đến nay {số chỉ tiêu đạt} chỉ tiêu đạt và vượt, {số chỉ tiêu chưa đạt} chỉ tiêu chưa đạt so với nghị quyết, cụ thể như sau:
[targets]
## Kết quả trên các lĩnh vực
### Về kinh tế
[Nêu kết quả nổi bật: việc đã làm, số liệu đầu kỳ và cuối kỳ, đơn vị làm tốt, so với chỉ tiêu nghị quyết].
### Về văn hóa, xã hội
[Nêu kết quả nổi bật, kèm số liệu và địa bàn].
### Về quốc phòng, an ninh
[Nêu kết quả nổi bật, kèm số liệu và địa bàn].
### Về xây dựng Đảng và hệ thống chính trị
[Nêu kết quả về chính trị, tư tưởng, tổ chức, cán bộ; kiểm tra, giám sát; dân vận; số đảng viên kết nạp từng năm].
## Hạn chế, khuyết điểm
[Nêu từng hạn chế bằng số liệu: chỉ tiêu nào chưa đạt, ở đâu, từ khi nào; không nêu chung chung].
## Nguyên nhân
- Nguyên nhân khách quan: [nêu cụ thể].
- Nguyên nhân chủ quan: [nêu cụ thể, gắn với trách nhiệm của tập thể, cá nhân phụ trách].
## Bài học kinh nghiệm
[Rút ra từ ba đến năm bài học, mỗi bài học gắn với một việc đã làm trong nhiệm kỳ].
# Phương hướng, mục tiêu, nhiệm vụ nhiệm kỳ {nhiệm kỳ}
## Phương hướng
[Nêu phương hướng chung trong ba đến năm dòng].
## Mục tiêu và chỉ tiêu chủ yếu
[Nêu mục tiêu tổng quát, rồi từng chỉ tiêu: tên, đơn vị tính, mức đầu kỳ, mức phấn đấu đến năm cuối nhiệm kỳ].
## Nhiệm vụ trọng tâm và khâu đột phá
- Nhiệm vụ trọng tâm: [nêu không quá năm nhiệm vụ, mỗi nhiệm vụ có cơ quan chủ trì và thời hạn].
- Khâu đột phá: [nêu không quá ba khâu đột phá].
## Giải pháp chủ yếu
[Nêu giải pháp cho từng chỉ tiêu và nhiệm vụ: việc làm, cơ quan chủ trì, thời hạn, nguồn lực].
Trên đây là báo cáo chính trị trình {tên đại hội}.
`,
  selfReview: `
Thực hiện hướng dẫn của cấp trên, {cấp ủy} kiểm điểm sự lãnh đạo, chỉ đạo trong nhiệm kỳ {nhiệm kỳ trước} như sau:
# Ưu điểm
## Thực hiện chức năng, nhiệm vụ và nghị quyết đại hội
[Nêu việc cấp ủy đã lãnh đạo, chỉ đạo: nghị quyết, chương trình đã ban hành, kết quả; {số chỉ tiêu đạt}/{số chỉ tiêu} chỉ tiêu đạt và vượt].
## Thực hiện quy chế làm việc
[Nêu số kỳ họp, tỷ lệ ủy viên dự họp, việc thực hiện chương trình công tác].
## Thực hiện nguyên tắc tập trung dân chủ, tự phê bình và phê bình
[Nêu việc thực hiện các nguyên tắc tổ chức, sinh hoạt đảng; việc kiểm điểm hằng năm].
## Tổ chức và hoạt động của cấp ủy
[Nêu việc kiện toàn, phân công nhiệm vụ ủy viên, quan hệ với chính quyền và đoàn thể].
## Phương thức lãnh đạo, phong cách và lề lối làm việc
[Nêu việc đổi mới phương thức lãnh đạo, đi cơ sở, đối thoại với nhân dân].
# Hạn chế, khuyết điểm
[Nêu từng hạn chế của chính cấp ủy trong lãnh đạo, chỉ đạo; không chép lại hạn chế về kinh tế, xã hội của báo cáo chính trị].
# Nguyên nhân và trách nhiệm
## Nguyên nhân
- Nguyên nhân khách quan: [nêu cụ thể].
- Nguyên nhân chủ quan: [nêu cụ thể].
## Trách nhiệm
[Nêu trách nhiệm của tập thể, của người đứng đầu và của từng ủy viên phụ trách lĩnh vực].
# Phương hướng, biện pháp khắc phục
[Với mỗi hạn chế: việc phải làm, người chịu trách nhiệm, thời hạn khắc phục].
`,
  report: `
Thực hiện chỉ đạo của cấp trên, {cấp ủy} báo cáo như sau:
# Tình hình và kết quả
[Nêu việc đã làm, kết quả bằng số liệu, so với kế hoạch].
# Hạn chế, nguyên nhân
- Hạn chế: [nêu cụ thể, kèm số liệu].
- Nguyên nhân: [nêu nguyên nhân khách quan và chủ quan].
# Nhiệm vụ thời gian tới
[Nêu việc phải làm, cơ quan chủ trì, thời hạn].
# Kiến nghị
[Nêu kiến nghị với cấp trên; bỏ mục này khi không có].
`,
} as const;
