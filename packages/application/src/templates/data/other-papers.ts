/** Texts of the program's own templates of other papers; written as those of reports. */
export const otherTexts = {
  resolution: `
{hình thức đại hội} {tên đơn vị} lần thứ {lần thứ}, nhiệm kỳ {nhiệm kỳ} được tiến hành {ngày đại hội}, với {số đại biểu} đại biểu được triệu tập. Đại hội đã thảo luận các văn kiện do Ban Chấp hành nhiệm kỳ {nhiệm kỳ trước} trình và thống nhất:
!QUYẾT NGHỊ
# Thông qua kết quả thực hiện nghị quyết nhiệm kỳ {nhiệm kỳ trước}
Tán thành những nội dung cơ bản của báo cáo chính trị và báo cáo kiểm điểm của Ban Chấp hành. {số chỉ tiêu đạt}/{số chỉ tiêu} chỉ tiêu của nhiệm kỳ đạt và vượt so với nghị quyết. [Nêu kết quả nổi bật và hạn chế mà đại hội kết luận].
# Mục tiêu, chỉ tiêu nhiệm kỳ {nhiệm kỳ}
[Nêu mục tiêu tổng quát và từng chỉ tiêu: tên, đơn vị tính, mức phấn đấu].
# Nhiệm vụ và giải pháp
[Nêu nhiệm vụ trọng tâm, khâu đột phá và giải pháp chủ yếu].
# Tổ chức thực hiện
Giao Ban Chấp hành nhiệm kỳ {nhiệm kỳ} xây dựng chương trình hành động, phân công tổ chức thực hiện và kiểm tra việc thực hiện nghị quyết. Các tổ chức đảng trực thuộc có trách nhiệm cụ thể hóa nghị quyết bằng kế hoạch của mình.
Nghị quyết này được thông qua tại đại hội với [số đại biểu tán thành]/[số đại biểu có mặt] đại biểu tán thành.
`,
  actionProgramme: `
Thực hiện Nghị quyết {tên đại hội}, {cấp ủy} ban hành chương trình hành động như sau:
# Mục đích, yêu cầu
[Nêu mục đích, yêu cầu; mỗi nhiệm vụ phải có người chủ trì, thời hạn và kết quả cần đạt].
# Các chỉ tiêu phấn đấu
[Nêu từng chỉ tiêu của nghị quyết, phân theo từng năm].
# Nhiệm vụ và giải pháp
[Với mỗi nhiệm vụ: nội dung công việc, cơ quan chủ trì, cơ quan phối hợp, thời hạn hoàn thành, kết quả cần đạt].
# Tổ chức thực hiện
- Các tổ chức đảng trực thuộc xây dựng kế hoạch thực hiện, hoàn thành trước ngày [ngày, tháng, năm].
- Ủy ban kiểm tra chủ trì kiểm tra, giám sát việc thực hiện chương trình hằng năm.
- Văn phòng cấp ủy theo dõi, tổng hợp, báo cáo kết quả hằng quý.
`,
  personnelScheme: `
Căn cứ hướng dẫn của cấp trên về công tác nhân sự cấp ủy, {cấp ủy} xây dựng đề án nhân sự nhiệm kỳ {nhiệm kỳ} như sau:
# Sự cần thiết và căn cứ
{tên đơn vị} hiện có {số tổ chức trực thuộc} tổ chức đảng trực thuộc, {số đảng viên} đảng viên. [Nêu thực trạng cấp ủy nhiệm kỳ {nhiệm kỳ trước}: số lượng, cơ cấu, chất lượng].
# Nguyên tắc, yêu cầu
[Nêu nguyên tắc, quan điểm và yêu cầu của công tác nhân sự].
# Tiêu chuẩn, điều kiện và độ tuổi
[Nêu tiêu chuẩn, điều kiện, độ tuổi theo văn bản của cấp trên, ghi số và ngày văn bản].
# Số lượng và cơ cấu
## Số lượng
[Nêu số lượng ủy viên Ban Chấp hành, Ban Thường vụ, bí thư, phó bí thư, Ủy ban kiểm tra; số dư].
## Cơ cấu
[Nêu cơ cấu theo lĩnh vực, nữ, trẻ, dân tộc thiểu số, kèm tỷ lệ].
# Quy trình nhân sự
[Nêu các bước, thời gian và người chủ trì từng bước].
# Tổ chức thực hiện
[Nêu phân công, thời hạn].
`,
  personnelProposal: `
Căn cứ đề án nhân sự và kết quả thực hiện quy trình nhân sự, {cấp ủy} kính trình phương án nhân sự nhiệm kỳ {nhiệm kỳ} như sau:
# Kết quả thực hiện quy trình nhân sự
[Nêu các bước đã làm, ngày họp, số người dự, kết quả giới thiệu].
# Số lượng, cơ cấu
[Nêu số lượng cần bầu, số dư, cơ cấu và tỷ lệ].
# Danh sách nhân sự giới thiệu
[Nêu danh sách nhân sự tái cử và nhân sự mới theo thứ tự].
# Đề nghị
Đề nghị {cấp ủy cấp trên} xem xét, cho ý kiến về phương án nhân sự nêu trên.
`,
  plan: `
Thực hiện chỉ đạo của cấp trên về đại hội đảng bộ các cấp, {cấp ủy} xây dựng kế hoạch tổ chức {tên đại hội} như sau:
# Mục đích, yêu cầu
[Nêu mục đích, yêu cầu].
# Nội dung
Đại hội tiến hành {ngày đại hội}, tại [địa điểm], với {số đại biểu} đại biểu của {số tổ chức trực thuộc} tổ chức đảng trực thuộc.
## Văn kiện đại hội
[Nêu văn kiện, tổ biên tập, thời hạn từng dự thảo].
## Nhân sự đại hội
[Nêu công việc nhân sự, thời hạn].
## Tuyên truyền, phục vụ đại hội
[Nêu công việc, đơn vị chủ trì, kinh phí].
# Tiến độ
[Nêu từng việc với thời hạn hoàn thành và người phụ trách].
# Tổ chức thực hiện
[Nêu phân công nhiệm vụ cho từng cơ quan, tổ chức đảng trực thuộc].
`,
  notice: `
{cấp ủy} thông báo như sau:
# Nội dung
[Nêu nội dung thông báo hoặc kết luận].
# Tổ chức thực hiện
[Nêu đơn vị có trách nhiệm thực hiện, thời hạn, cơ quan theo dõi].
`,
  minutes: `
Hôm nay, {ngày lập}, tại [địa điểm], {tên đơn vị} tiến hành [tên cuộc họp].
# Thành phần
- Chủ trì: [họ tên, chức vụ].
- Thư ký: [họ tên, chức vụ].
- Có mặt: [số người có mặt]/[số người được triệu tập] người. Vắng mặt: [họ tên, lý do].
# Nội dung
[Ghi nội dung theo thứ tự: người trình bày, ý kiến thảo luận].
# Kết luận
[Ghi kết luận, kết quả biểu quyết: số tán thành, không tán thành, ý kiến khác].
Biên bản được đọc lại cho mọi người cùng nghe và thống nhất ký tên.
`,
  other: `
{cấp ủy} [nêu nội dung văn bản].
# Nội dung
[Nêu nội dung].
# Tổ chức thực hiện
[Nêu đơn vị thực hiện, thời hạn].
`,
} as const;
