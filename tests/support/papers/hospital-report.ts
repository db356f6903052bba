import type { WrittenPaper } from './written-paper.ts';

/** The political report of a hospital's party organisation for its congress of 2025: no fault is known in it. */
export const hospitalReport: WrittenPaper = {
  superiorBody: 'Đảng bộ Sở Y tế',
  issuingBody: 'Đảng ủy Bệnh viện Đa khoa Hồng Lĩnh',
  place: 'Hồng Lĩnh',
  date: '2025-05-20',
  number: 41,
  bodySymbol: 'ĐU',
  typeName: 'Báo cáo chính trị',
  abstract: [
    'của Ban Chấp hành Đảng bộ Bệnh viện trình Đại hội Đảng bộ',
    'lần thứ VIII, nhiệm kỳ 2025 - 2030',
  ],
  signer: { body: 'Ban Chấp hành', post: 'Bí thư', name: 'Mai Thị Hạnh' },
  recipients: ['Đảng ủy Sở Y tế (để báo cáo)', 'Các chi bộ trực thuộc', 'Lưu Văn phòng Đảng ủy'],
  text: `
Đại hội Đảng bộ Bệnh viện Đa khoa Hồng Lĩnh lần thứ VIII có nhiệm vụ tổng kết việc thực hiện Nghị quyết Đại hội lần thứ VII, nhiệm kỳ 2020 - 2025, theo tinh thần Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị, và quyết định phương hướng nhiệm kỳ 2025 - 2030.
# Kết quả thực hiện Nghị quyết nhiệm kỳ 2020 - 2025
## Đặc điểm tình hình
Bệnh viện là bệnh viện hạng II với 420 giường kế hoạch, 22 khoa, phòng và 612 viên chức, người lao động, trong đó có 128 bác sĩ. Đảng bộ có 11 chi bộ với 203 đảng viên, trong đó nam 74, nữ 129. Nhiệm kỳ qua, Bệnh viện chịu tác động trực tiếp của đại dịch: từ tháng 7/2021 đến tháng 3/2022, 160 giường được chuyển sang điều trị người bệnh COVID-19, thu nhập tăng thêm của viên chức năm 2021 chỉ bằng 38% năm 2019.
Thuận lợi là tòa nhà điều trị 9 tầng đưa vào sử dụng ngày 15/02/2023, tăng thêm 150 giường; cơ chế tự chủ chi thường xuyên được giao từ tháng 01/2022.
## Kết quả thực hiện nhiệm vụ chuyên môn
Trong 5 năm, Bệnh viện khám 1.046.000 lượt người, điều trị nội trú 138.500 lượt; công suất sử dụng giường năm 2024 đạt 96,4%. Bệnh viện thực hiện thêm 214 kỹ thuật mới, trong đó có 37 kỹ thuật của tuyến trên như thay khớp háng, can thiệp mạch vành, lọc máu liên tục.
Chỉ số hài lòng của người bệnh nội trú tăng từ 81,2% năm 2020 lên 93,5% năm 2024; điểm chất lượng bệnh viện năm 2024 là 4,12/5. Thời gian chờ khám trung bình giảm từ 126 phút xuống 74 phút. So với các chỉ tiêu nghị quyết, có 10/12 chỉ tiêu đạt và vượt (83,3%):
| Chỉ tiêu | Nghị quyết | Thực hiện đến 2024 |
| Số kỹ thuật mới triển khai | 180 | 214 |
| Tỷ lệ hài lòng của người bệnh nội trú (%) | 90 | 93,5 |
| Số bác sĩ có trình độ sau đại học | 85 | 79 |
| Tỷ lệ hồ sơ bệnh án điện tử (%) | 100 | 100 |
| Số đề tài nghiên cứu khoa học | 60 | 71 |
| Tỷ lệ khoa, phòng đạt chuẩn xanh - sạch - đẹp (%) | 95 | 95,5 |
| Số đảng viên kết nạp | 40 | 36 |
Doanh thu sự nghiệp tăng từ 168 tỷ đồng lên 252 tỷ đồng, tăng 50%; thu nhập bình quân của viên chức năm 2024 là 14,6 triệu đồng/tháng. Phòng Tài chính - Kế toán đã quyết toán xong 5 năm, không có khoản chi nào bị xuất toán trên 100 triệu đồng.
## Đào tạo, nghiên cứu khoa học, chuyển đổi số
Bệnh viện cử 96 người đi học sau đại học, đã tốt nghiệp 61 người. Có 71 đề tài cấp cơ sở được nghiệm thu, 4 đề tài cấp tỉnh; 2 đề tài được chuyển giao cho 5 trung tâm y tế. Bệnh án điện tử chạy thử tại Khoa Nội tổng hợp ngày 04/9/2022 và mở rộng ra 22 khoa, phòng từ ngày 01/01/2024, tiết kiệm khoảng 1,9 tỷ đồng tiền phim và giấy mỗi năm.
## Công tác xây dựng Đảng
Ban Chấp hành họp 60 kỳ, ban hành 48 nghị quyết. Đảng bộ mở 23 lớp quán triệt với tỷ lệ tham dự 97,2%; 100% chi bộ sinh hoạt chuyên đề mỗi quý một lần. Số liệu đảng viên các chi bộ đến ngày 31/3/2025:
| TT | Chi bộ | Đảng viên | Chính thức | Dự bị |
| 1 | Khối Nội | 46 | 44 | 2 |
| 2 | Khối Ngoại | 38 | 36 | 2 |
| 3 | Sản - Nhi | 29 | 28 | 1 |
| 4 | Cận lâm sàng - Dược | 33 | 32 | 1 |
| 5 | Hành chính | 57 | 56 | 1 |
| | Tổng cộng | 203 | 196 | 7 |
Trong nhiệm kỳ kết nạp 36 đảng viên, trong đó có 21 nữ và 29 người dưới 35 tuổi. Ủy ban Kiểm tra kiểm tra 11 chi bộ, giám sát 18 đảng viên; kỷ luật 3 đảng viên, gồm 2 khiển trách và 1 cảnh cáo. Xếp loại năm 2024: 2 chi bộ hoàn thành xuất sắc nhiệm vụ, 8 chi bộ hoàn thành tốt nhiệm vụ, 1 chi bộ hoàn thành nhiệm vụ.
Công đoàn Bệnh viện vận động 1.420 triệu đồng giúp 186 lượt đoàn viên khó khăn; Đoàn Thanh niên hiến 1.275 đơn vị máu và khám bệnh miễn phí cho 6.300 người ở 14 xã.
## Công tác phòng, chống dịch và y tế cộng đồng
Trong đợt dịch từ tháng 7/2021 đến tháng 3/2022, Bệnh viện điều trị 4.860 người bệnh COVID-19, trong đó có 612 người bệnh nặng; cử 148 lượt viên chức đi hỗ trợ 9 địa phương. Đảng ủy quyết định lập 3 tổ đảng tạm thời tại khu điều trị, kết nạp 7 quần chúng ưu tú ngay tại nơi làm việc. Có 203 viên chức nhiễm bệnh khi làm nhiệm vụ, tất cả đã hồi phục.
Sau dịch, Bệnh viện mở phòng khám theo dõi sau nhiễm từ ngày 18/4/2022, khám 5.240 lượt người. Khoa Dinh dưỡng phối hợp với 26 trường học tư vấn cho 11.300 học sinh; tỷ lệ học sinh thừa cân tại các trường này giảm từ 14,8% xuống 12,9% sau hai năm học.
## Văn hóa công sở và đời sống viên chức
Quy tắc ứng xử 12 điều được ban hành tháng 3/2021 và dán ở 22 khoa, phòng. Mỗi quý, Phòng Công tác xã hội lấy ý kiến 400 người bệnh; kết quả quý IV năm 2024 có 376 người khen thái độ phục vụ (94%). Bệnh viện xây nhà ăn 350 chỗ, giữ giá suất ăn 35.000 đồng trong 3 năm, hỗ trợ 64 viên chức thuê nhà ở xa với tổng số tiền 1,15 tỷ đồng.
Công đoàn tổ chức 5 hội thao, 18 lớp kỹ năng giao tiếp cho 590 lượt người. Ban Thanh tra nhân dân giám sát 9 việc, kiến nghị 21 điểm, được Ban Giám đốc thực hiện 19 điểm; 2 điểm về bãi giữ xe đang chờ mặt bằng.
## Hạn chế, khuyết điểm
- Hai chỉ tiêu không đạt: thiếu 6 bác sĩ sau đại học và 4 đảng viên kết nạp so với Nghị quyết; khối Ngoại ba năm liền chỉ kết nạp được 2 đảng viên.
- Có 17 bác sĩ thôi việc trong giai đoạn 2021 - 2023, trong đó 9 người là bác sĩ chuyên khoa I; khoa Chẩn đoán hình ảnh có lúc chỉ còn 3 bác sĩ.
- Để xảy ra 4 sự cố y khoa mức độ nặng, 11 đơn phản ánh về thái độ phục vụ; đường dây nóng trả lời chậm quá 24 giờ trong 7 trường hợp.
- Đấu thầu thuốc năm 2022 kéo dài 8 tháng, 62 mặt hàng bị gián đoạn; người bệnh phải mua ngoài ước 1,3 tỷ đồng.
- Sinh hoạt của Chi bộ Khối Ngoại còn nặng về chuyên môn, có 5 tháng ghép hai kỳ sinh hoạt làm một.
## Nguyên nhân
Nguyên nhân khách quan: dịch bệnh kéo dài, quy định đấu thầu thay đổi hai lần trong năm 2022 và 2023; mặt bằng thu nhập của bệnh viện tư trên địa bàn cao hơn 1,6 lần.
Nguyên nhân chủ quan: Đảng ủy chưa có nghị quyết riêng về giữ chân bác sĩ cho đến tháng 10/2023; Ban Giám đốc giao việc đấu thầu cho một phòng 5 người; cấp ủy Chi bộ Khối Ngoại xếp lịch mổ trùng lịch sinh hoạt mà Đảng ủy không nhắc kịp thời.
## Bài học kinh nghiệm
Giữ được người thì phải lo sớm: từ khi có nghị quyết tháng 10/2023 với gói hỗ trợ 4,2 tỷ đồng, chỉ còn 2 bác sĩ thôi việc. Việc khó phải giao cho tập thể có đủ chuyên môn; tổ đấu thầu liên phòng lập năm 2024 rút thời gian còn 95 ngày. Công khai thời gian chờ trên bảng điện tử làm các khoa tự điều chỉnh mà không cần nhắc.
# Phương hướng, mục tiêu nhiệm kỳ 2025 - 2030
## Mục tiêu, chỉ tiêu
Đến năm 2030, Bệnh viện đạt tiêu chuẩn bệnh viện hạng I với 600 giường. Các chỉ tiêu chủ yếu:
- Khám 260.000 lượt người mỗi năm; công suất giường từ 90% đến 95%.
- Triển khai 150 kỹ thuật mới, trong đó có 40 kỹ thuật của tuyến trên.
- Có 180 bác sĩ, trong đó 110 bác sĩ có trình độ sau đại học.
- Chỉ số hài lòng của người bệnh nội trú đạt 95%; thời gian chờ khám dưới 60 phút vào năm 2027.
- Thu nhập bình quân của viên chức đạt 20 triệu đồng/tháng vào năm 2028.
- Kết nạp 50 đảng viên, trong đó khối Ngoại ít nhất 10 đảng viên.
## Nhiệm vụ trọng tâm, khâu đột phá
Ba nhiệm vụ trọng tâm là: thành lập Trung tâm Tim mạch 60 giường trong năm 2026; xây dựng đội ngũ 110 bác sĩ sau đại học; bảo đảm không gián đoạn thuốc, vật tư quá 15 ngày.
Khâu đột phá là chuyển đổi số trong quản lý người bệnh: kết nối hồ sơ sức khỏe với 14 trạm y tế xã trước tháng 6/2027.
## Giải pháp
### Chuyên môn
Giao Khoa Nội Tim mạch xây dựng đề án Trung tâm trình Đảng ủy trong quý III năm 2025. Phòng Kế hoạch tổng hợp ký hợp tác với 2 bệnh viện tuyến cuối trước ngày 31/12/2025, mỗi năm nhận chuyển giao 8 kỹ thuật.
Phòng Quản lý chất lượng rà soát 4 sự cố nặng, ban hành 12 quy trình an toàn trước tháng 9/2025 và kiểm tra chéo giữa các khoa mỗi tháng một lần.
### Nhân lực
Phòng Tổ chức cán bộ tham mưu quỹ hỗ trợ đào tạo 1,5 tỷ đồng mỗi năm; người được cử đi học cam kết làm việc ít nhất 5 năm. Trong năm 2025 tuyển 20 bác sĩ, ưu tiên chẩn đoán hình ảnh và gây mê.
### Mua sắm, tài chính
Tổ đấu thầu liên phòng gồm 9 người hoàn thành kế hoạch thuốc năm sau trước ngày 30/9 hằng năm; Khoa Dược báo động khi tồn kho dưới 45 ngày sử dụng. Trích 12% chênh lệch thu chi cho Quỹ phát triển hoạt động sự nghiệp.
### Xây dựng Đảng
Đảng ủy phân công 15 đảng ủy viên phụ trách 11 chi bộ; đồng chí Phó Bí thư trực tiếp dự sinh hoạt Chi bộ Khối Ngoại 6 tháng đầu nhiệm kỳ. Mỗi năm mở 2 lớp cảm tình Đảng cho 30 quần chúng; Đoàn Thanh niên giới thiệu ít nhất 12 đoàn viên ưu tú.
Ủy ban Kiểm tra giám sát chuyên đề việc mua sắm mỗi năm một lần, báo cáo Đảng ủy trước ngày 15/12.
# Tổ chức thực hiện
Ban Chấp hành khóa VIII ban hành chương trình hành động trước ngày 31/7/2025; mỗi khoa, phòng nhận chỉ tiêu bằng văn bản. Sơ kết vào tháng 12/2027.
`,
};
