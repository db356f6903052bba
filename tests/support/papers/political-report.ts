import type { WrittenPaper } from './written-paper.ts';

/** The political report of an invented commune for its congress of 2020: no fault is known in it. */
export const politicalReport: WrittenPaper = {
  superiorBody: 'Đảng bộ huyện An Hòa',
  issuingBody: 'Đảng ủy xã Thạnh Mỹ',
  place: 'Thạnh Mỹ',
  date: '2020-04-15',
  number: 25,
  bodySymbol: 'ĐU',
  typeName: 'Báo cáo chính trị',
  abstract: [
    'của Ban Chấp hành Đảng bộ xã khóa XI trình Đại hội Đảng bộ',
    'xã Thạnh Mỹ lần thứ XII, nhiệm kỳ 2020 - 2025',
  ],
  signer: { body: 'Ban Chấp hành', post: 'Bí thư', name: 'Lưu Hồ An' },
  recipients: [
    'Ban Thường vụ Huyện ủy (để báo cáo)',
    'Các đồng chí đảng ủy viên',
    'Các chi bộ trực thuộc',
    'Lưu Văn phòng Đảng ủy',
  ],
  text: `
Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, Ban Chấp hành Đảng bộ xã khóa XI báo cáo kết quả thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ XI, nhiệm kỳ 2015 - 2020 và phương hướng, mục tiêu, nhiệm vụ nhiệm kỳ 2020 - 2025 như sau:
# Tình hình và kết quả thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ XI
## Đặc điểm tình hình
Xã Thạnh Mỹ nằm ở phía đông huyện An Hòa, có diện tích tự nhiên 3.452 ha, gồm 9 ấp với 2.486 hộ, 10.215 nhân khẩu, trong đó đồng bào Khmer có 1.124 người. Kinh tế của xã chủ yếu là trồng lúa, nuôi tôm nước lợ và buôn bán nhỏ dọc tuyến đường tỉnh 963. Xã được công nhận đạt chuẩn nông thôn mới ngày 20/11/2018.
Đảng bộ xã có 14 chi bộ trực thuộc, gồm 9 chi bộ ấp, 3 chi bộ trường học và 2 chi bộ cơ quan. Toàn Đảng bộ có 286 đảng viên, trong đó chính thức 271, dự bị 15. So với đầu nhiệm kỳ, số đảng viên tăng 42 đồng chí.
Thuận lợi cơ bản là Nghị quyết của Đảng bộ huyện về phát triển vùng lúa - tôm phù hợp với điều kiện của xã; tuyến kênh Xáng Mới hoàn thành năm 2016 đã chủ động nước ngọt cho 1.850 ha. Khó khăn lớn nhất là hạn mặn mùa khô 2015 - 2016 làm thiệt hại 412 ha lúa, giá tôm nguyên liệu năm 2018 giảm còn 95.000 đồng/kg, nhiều hộ thiếu vốn tái đầu tư.
## Kết quả thực hiện các chỉ tiêu
Trong 15 chỉ tiêu chủ yếu của Nghị quyết Đại hội, đến cuối năm 2019 có 12/15 chỉ tiêu đạt và vượt (80%), còn 3 chỉ tiêu chưa đạt là tỷ lệ lao động qua đào tạo, tỷ lệ hộ sử dụng nước sạch và tỷ lệ chi bộ hoàn thành xuất sắc nhiệm vụ. Kết quả một số chỉ tiêu như sau:
| Chỉ tiêu | Đơn vị | Nghị quyết | Kết quả |
| Giá trị sản xuất nông nghiệp - thủy sản | tỷ đồng | 410 | 436 |
| Thu nhập bình quân đầu người | triệu đồng | 45 | 48,5 |
| Tỷ lệ hộ nghèo cuối kỳ | % | 3,0 | 2,6 |
| Tỷ lệ lao động qua đào tạo | % | 60 | 54,2 |
| Tỷ lệ hộ sử dụng nước sạch | % | 90 | 84,7 |
| Tỷ lệ người dân tham gia bảo hiểm y tế | % | 85 | 91,3 |
| Số đảng viên kết nạp mới | đảng viên | 50 | 58 |
## Kết quả trên các lĩnh vực
### Phát triển kinh tế
Sản lượng lúa năm 2019 đạt 18.640 tấn, tăng 2.130 tấn so với năm 2015; diện tích mô hình lúa - tôm mở rộng từ 380 ha lên 910 ha. Hợp tác xã Nông nghiệp Thạnh Phát thành lập tháng 8/2017 với 46 thành viên, đến nay có 112 thành viên, bao tiêu 1.450 tấn lúa thơm mỗi vụ theo hợp đồng với Công ty Lương thực Hòa Bình.
Thu ngân sách trên địa bàn tăng từ 2,4 tỷ đồng lên 3,6 tỷ đồng, tăng 50%. Toàn xã có 168 cơ sở kinh doanh, dịch vụ, trong đó 31 cơ sở mở mới trong nhiệm kỳ; chợ Thạnh Mỹ được sửa chữa năm 2017 với kinh phí 1,8 tỷ đồng, bố trí chỗ cho 124 hộ tiểu thương.
Trong 5 năm, xã đầu tư 27 công trình với tổng vốn 46,3 tỷ đồng, trong đó nhân dân đóng góp 7,9 tỷ đồng và hiến 12.600 m2 đất. Đã bê tông hóa 24,8 km đường liên ấp, xây mới 11 cây cầu, nạo vét 38 km kênh nội đồng.
### Văn hóa - xã hội
Ba trường học của xã đều đạt chuẩn quốc gia mức độ 1; tỷ lệ học sinh hoàn thành chương trình tiểu học năm học 2018 - 2019 đạt 99,6%, tốt nghiệp trung học cơ sở đạt 97,8%. Trạm Y tế xã có 1 bác sĩ, 4 y sĩ và điều dưỡng, khám cho 14.300 lượt người trong năm 2019.
Xã xây dựng 63 căn nhà đại đoàn kết, 8 căn nhà tình nghĩa, tổng kinh phí 3,2 tỷ đồng. Số hộ nghèo giảm từ 214 hộ đầu nhiệm kỳ còn 65 hộ vào cuối năm 2019; giải quyết việc làm cho 1.240 lao động, có 37 người đi làm việc ở nước ngoài theo hợp đồng. Đài truyền thanh xã phát 730 buổi mỗi năm bằng hai thứ tiếng Việt và Khmer.
### Quốc phòng, an ninh
Hằng năm, xã giao đủ quân theo chỉ tiêu, 5 năm có 74 thanh niên lên đường nhập ngũ, trong đó có 6 đảng viên. Lực lượng dân quân đạt 1,7% dân số. Công an xã tiếp nhận 96 tin báo, giải quyết xong 93 tin; số vụ phạm pháp hình sự năm 2019 là 11 vụ, giảm 7 vụ so với năm 2015. Chín ấp duy trì 9 tổ tự quản với 81 thành viên.
### Công tác xây dựng Đảng
Ban Chấp hành Đảng bộ xã đã tổ chức 22 hội nghị học tập, quán triệt nghị quyết, có 94,5% đảng viên tham dự. Năm 2019, Đảng ủy xã mở 4 lớp bồi dưỡng cho 61 quần chúng ưu tú; kết nạp 58 đảng viên trong nhiệm kỳ, trong đó có 24 nữ, 9 người dân tộc Khmer và 31 đoàn viên.
Kết quả đánh giá, xếp loại năm 2019 có 14 chi bộ, trong đó 2 chi bộ hoàn thành xuất sắc nhiệm vụ, 9 chi bộ hoàn thành tốt nhiệm vụ và 3 chi bộ hoàn thành nhiệm vụ. Ủy ban Kiểm tra Đảng ủy kiểm tra 21 lượt tổ chức đảng, 35 lượt đảng viên; thi hành kỷ luật 7 đảng viên, gồm 5 khiển trách và 2 cảnh cáo.
Đảng viên theo chi bộ đến ngày 31/3/2020:
| TT | Nhóm chi bộ | Số chi bộ | Đảng viên | Trong đó nữ |
| 1 | Chi bộ ấp | 9 | 178 | 41 |
| 2 | Chi bộ trường học | 3 | 67 | 39 |
| 3 | Chi bộ cơ quan | 2 | 41 | 12 |
| | Tổng cộng | 14 | 286 | 92 |
### Chính quyền, Mặt trận và các đoàn thể
Hội đồng nhân dân xã tổ chức 11 kỳ họp, ban hành 34 nghị quyết; Ủy ban nhân dân xã giải quyết 28.460 hồ sơ thủ tục hành chính, tỷ lệ đúng hạn 98,9%. Mặt trận Tổ quốc xã vận động Quỹ “Vì người nghèo” được 1,15 tỷ đồng. Hội Nông dân xã có 1.320 hội viên, Hội Liên hiệp Phụ nữ xã có 1.415 hội viên, Đoàn Thanh niên xã có 286 đoàn viên sinh hoạt tại 12 chi đoàn.
## Hạn chế, khuyết điểm
Bên cạnh kết quả đạt được, Đảng bộ còn một số hạn chế, khuyết điểm sau:
- Chuyển dịch cơ cấu sản xuất còn chậm: mới có 910 ha sản xuất lúa - tôm trong khi quy hoạch đến năm 2020 là 1.200 ha; liên kết tiêu thụ chỉ bao phủ 31% sản lượng lúa.
- Ba chỉ tiêu không đạt, trong đó tỷ lệ lao động qua đào tạo thiếu 5,8 điểm phần trăm; có 4 lớp nghề mở năm 2018 không đủ học viên phải hủy.
- Việc thu gom rác mới thực hiện ở 5 ấp, còn 4 ấp ven kênh chưa có điểm tập kết; có 118 hộ chăn nuôi xả thải trực tiếp ra kênh.
- Sinh hoạt của 3 chi bộ ấp chưa nền nếp, có tháng vắng trên 20% đảng viên; kết nạp đảng viên ở 2 ấp nhiều năm không có nguồn.
- Công tác kiểm tra của 5 chi bộ chưa làm theo kế hoạch năm; việc theo dõi kết luận sau kiểm tra giao cho một cán bộ kiêm nhiệm nên 6 kết luận quá hạn.
## Nguyên nhân
Nguyên nhân khách quan: hạn mặn kéo dài hai mùa khô, dịch tả lợn châu Phi năm 2019 làm tiêu hủy 640 con lợn; nguồn vốn cấp trên phân bổ cho xã chỉ đạt 72% nhu cầu.
Nguyên nhân chủ quan: Ban Thường vụ Đảng ủy chậm giao người phụ trách từng chỉ tiêu, đến quý II năm 2017 mới có bảng phân công; hai đồng chí đảng ủy viên phụ trách ấp ít dự sinh hoạt chi bộ; cán bộ khuyến nông thay đổi ba lần trong nhiệm kỳ.
## Bài học kinh nghiệm
Một là, mỗi chỉ tiêu phải có người chịu trách nhiệm, thời hạn và báo cáo hằng quý; chỉ tiêu bảo hiểm y tế vượt nhờ làm đúng cách này từ năm 2016.
Hai là, bàn với dân trước khi làm: 11 cây cầu được xây đúng tiến độ đều là nơi ban phát triển ấp tự giám sát.
Ba là, đảng ủy viên phải dự sinh hoạt chi bộ được phân công ít nhất 9 tháng trong năm; nơi nào giữ được nền nếp đó thì chi bộ không có đảng viên bỏ sinh hoạt.
# Phương hướng, mục tiêu, nhiệm vụ nhiệm kỳ 2020 - 2025
## Mục tiêu và các chỉ tiêu chủ yếu
Xây dựng Đảng bộ trong sạch, vững mạnh; đưa xã Thạnh Mỹ đạt chuẩn nông thôn mới nâng cao trước tháng 12/2023. Các chỉ tiêu đến năm 2025:
- Thu nhập bình quân đầu người đạt 72 triệu đồng/năm.
- Giá trị sản xuất nông nghiệp - thủy sản đạt 580 tỷ đồng, trong đó diện tích lúa - tôm là 1.400 ha.
- Tỷ lệ hộ nghèo theo chuẩn hiện hành còn dưới 1%.
- Tỷ lệ lao động qua đào tạo đạt 68%, trong đó có chứng chỉ 32%.
- Tỷ lệ hộ sử dụng nước sạch đạt 96%; thu gom rác ở cả 9 ấp từ năm 2021.
- Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95%.
- Kết nạp 60 đảng viên, mỗi chi bộ ấp kết nạp ít nhất 3 đảng viên trong nhiệm kỳ.
- Hằng năm có từ 90% chi bộ trở lên hoàn thành tốt nhiệm vụ.
## Nhiệm vụ trọng tâm và khâu đột phá
Nhiệm vụ trọng tâm của nhiệm kỳ gồm ba việc: hoàn thành 14 tiêu chí nông thôn mới nâng cao trước tháng 12/2023; chuyển 490 ha lúa kém hiệu quả sang lúa - tôm; củng cố 3 chi bộ ấp còn yếu trong năm 2021.
Khâu đột phá là liên kết tiêu thụ nông sản: đến năm 2023 có 3 hợp tác xã ký hợp đồng bao tiêu ít nhất 60% sản lượng lúa thơm và 40% sản lượng tôm.
## Nhiệm vụ và giải pháp
### Phát triển kinh tế
Giao Ủy ban nhân dân xã hoàn thành quy hoạch vùng lúa - tôm ba ấp Kênh Tư, Kênh Năm, Hòa Lợi trong quý IV năm 2020. Hợp tác xã Thạnh Phát kết nạp thêm 150 thành viên trước tháng 6/2022; mỗi năm mở 2 lớp tập huấn cho 80 hộ nuôi tôm.
Hội Nông dân xã phụ trách xây dựng 2 tổ hợp tác nuôi tôm ở ấp Hòa Lợi trong năm 2021, mỗi tổ có 15 hộ. Nâng cấp 12 km đường liên ấp với tổng vốn dự kiến 18 tỷ đồng, làm xong đoạn Kênh Tư - Xáng Mới trước ngày 30/4/2022.
### Văn hóa - xã hội, môi trường
Trường Tiểu học Thạnh Mỹ 1 phấn đấu đạt chuẩn quốc gia mức độ 2 trong năm học 2022 - 2023. Hội Liên hiệp Phụ nữ xã chủ trì mô hình phân loại rác tại nhà ở 9 ấp, đến tháng 6/2021 có 60% hộ tham gia. Trạm Y tế xã quản lý sức khỏe cho 95% dân số vào cuối năm 2022.
Mỗi năm giải quyết việc làm cho 260 lao động; mở 3 lớp nghề theo nhu cầu doanh nghiệp ở khu công nghiệp Thạnh Lộc, Ủy ban nhân dân xã ký cam kết tuyển dụng trước khi mở lớp.
### Quốc phòng, an ninh
Ban Chỉ huy Quân sự xã giữ lực lượng dân quân ở mức 1,8% dân số, hoàn thành chỉ tiêu giao quân hằng năm. Công an xã lắp 24 camera ở 6 điểm giao thông trước tháng 9/2021 và kéo giảm phạm pháp hình sự mỗi năm 5%.
### Xây dựng Đảng và hệ thống chính trị
Đảng ủy phân công mỗi đảng ủy viên phụ trách 1 chi bộ, báo cáo kết quả vào ngày 25 hằng tháng. Trong năm 2020, đồng chí Bí thư Đảng ủy trực tiếp dự sinh hoạt 3 chi bộ còn yếu mỗi quý một lần.
Ủy ban Kiểm tra Đảng ủy kiểm tra ít nhất 5 tổ chức đảng mỗi năm, giám sát chuyên đề việc thực hiện 6 kết luận đã quá hạn, xong trong quý III năm 2020. Mặt trận Tổ quốc và các đoàn thể tổ chức đối thoại với nhân dân ở 9 ấp mỗi năm hai lần.
# Tổ chức thực hiện
Sau Đại hội, Ban Chấp hành Đảng bộ xã khóa XII ban hành chương trình hành động trước ngày 30/6/2020, giao từng chỉ tiêu cho từng đồng chí phụ trách; sơ kết giữa nhiệm kỳ vào quý IV năm 2022. Các chi bộ xây dựng kế hoạch cụ thể, gửi Đảng ủy trước ngày 31/7/2020.
`,
};
