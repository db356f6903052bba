import type { WrittenPaper } from './written-paper.ts';

/** The report of an invented ward on its first congress, of 2025: no fault is known in it. */
export const resultReport: WrittenPaper = {
  superiorBody: 'Đảng bộ tỉnh Long Sơn',
  issuingBody: 'Đảng ủy phường Hưng Thạnh',
  place: 'Hưng Thạnh',
  date: '2025-08-14',
  number: 34,
  bodySymbol: 'ĐU',
  typeName: 'Báo cáo',
  abstract: [
    'kết quả tổ chức Đại hội đại biểu Đảng bộ phường Hưng Thạnh lần thứ I,',
    'nhiệm kỳ 2025 - 2030',
  ],
  signer: { body: 'Ban Thường vụ', post: 'Phó Bí thư Thường trực', name: 'Mai Xuân Thịnh' },
  recipients: [
    'Ban Thường vụ Tỉnh ủy (để báo cáo)',
    'Ban Tổ chức Tỉnh ủy',
    'Các đồng chí Đảng ủy viên',
    'Lưu Văn phòng Đảng ủy',
  ],
  text: `
Thực hiện Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng, Ban Thường vụ Đảng ủy phường Hưng Thạnh báo cáo kết quả tổ chức Đại hội như sau:
# Công tác chuẩn bị
Đảng bộ phường Hưng Thạnh được thành lập ngày 01/7/2025 trên cơ sở hợp nhất ba đảng bộ phường 3, phường 4 và xã Tân Hưng, hiện có 62 chi bộ, đảng bộ trực thuộc với 2.184 đảng viên. Ban Chấp hành Đảng bộ lâm thời 33 đồng chí đã họp 4 phiên, chuẩn bị văn kiện, nhân sự trong 38 ngày.
Dự thảo Báo cáo chính trị được gửi lấy ý kiến 62/62 chi bộ, đảng bộ trực thuộc, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội; có 1.276 lượt ý kiến, trong đó tiếp thu 894 ý kiến, giải trình 382 ý kiến. Dự thảo được đăng trên Trang thông tin điện tử phường từ ngày 10/7 đến ngày 25/7/2025, nhận 57 ý kiến của Nhân dân.
# Diễn biến và kết quả Đại hội
## Thời gian, địa điểm, thành phần
Đại hội diễn ra trong hai ngày 07 và 08/8/2025 tại Trung tâm Văn hóa phường. Tổng số đại biểu được triệu tập 250 đồng chí, có mặt 247 đồng chí, đạt 98,8%; vắng có lý do 3 đồng chí. Trong 247 đại biểu có mặt có 96 đại biểu nữ (38,9%), 11 đại biểu là người dân tộc thiểu số (4,5%), đại biểu cao tuổi nhất 72 tuổi, trẻ nhất 24 tuổi.
## Thảo luận văn kiện
Có 18 ý kiến phát biểu tại 5 tổ và 9 tham luận tại Hội trường. Các chỉ tiêu được thảo luận nhiều là thu ngân sách (phấn đấu tăng 12%/năm), tỷ lệ hồ sơ trực tuyến toàn trình đạt 80% và diện tích cây xanh 8 m2/người. Đại hội biểu quyết thông qua Nghị quyết với 247/247 đại biểu, đạt 100%.
## Kết quả chỉ định nhân sự
Theo Kết luận số 150-KL/TW, ngày 14/4/2025 của Bộ Chính trị và Kế hoạch của Tỉnh ủy, cấp ủy khóa I nhiệm kỳ 2025 - 2030 được chỉ định: Ban Chấp hành 33 đồng chí, Ban Thường vụ 11 đồng chí, Bí thư là đồng chí Tạ Quốc Hùng, Phó Bí thư gồm các đồng chí Mai Xuân Thịnh và Lâm Thị Kiều Oanh.
Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh lần thứ I gồm 12 đại biểu chính thức, 1 đại biểu dự khuyết.
# Đánh giá chung
## Ưu điểm
Đại hội thành công, đúng tiến độ; tài liệu được cấp qua mã QR đến 100% đại biểu, tiết kiệm khoảng 46 triệu đồng tiền in. Công tác tuyên truyền phong phú với 112 tin, bài, 24 cụm pa-nô, 1.350 lượt cờ Đảng, cờ Tổ quốc.
## Hạn chế, nguyên nhân
Một số tham luận còn dài, trùng với báo cáo; việc gửi giấy triệu tập của 2 đảng bộ bộ phận chậm 3 ngày so với kế hoạch do mới sắp xếp bộ máy, cán bộ kiêm nhiệm nhiều việc.
# Nhiệm vụ sau Đại hội
Ban Thường vụ Đảng ủy hoàn chỉnh hồ sơ trình Ban Thường vụ Tỉnh ủy trước ngày 20/8/2025; ban hành Quy chế làm việc, Chương trình làm việc toàn khóa tại hội nghị lần thứ hai trong tháng 8/2025; phân công cấp ủy viên phụ trách 62 chi bộ, đảng bộ trực thuộc.
Kính báo cáo Ban Thường vụ Tỉnh ủy xem xét, chỉ đạo.
`,
};
