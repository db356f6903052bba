/** A heading of the report, or a paragraph under it. */
export type ReportPart =
  | { readonly heading: 1 | 2; readonly text: string }
  | { readonly heading?: undefined; readonly text: string };

/** The draft report of Kiên Giang as the demonstration tells it, in short. The words and all figures are invented. */
export const politicalReport: readonly ReportPart[] = [
  {
    text: 'Đại hội đại biểu Đảng bộ tỉnh lần thứ XI tổng kết việc thực hiện nghị quyết nhiệm kỳ 2015 - 2020, quyết định phương hướng, mục tiêu, nhiệm vụ nhiệm kỳ 2020 - 2025.',
  },
  { heading: 1, text: 'Kết quả thực hiện nghị quyết nhiệm kỳ 2015 - 2020' },
  { heading: 2, text: 'Kinh tế' },
  {
    text: 'Kinh tế của tỉnh tăng trưởng bình quân 7,2 %/năm; thu nhập bình quân đầu người năm 2020 ước đạt 55 triệu đồng, tăng 17 triệu đồng so với năm 2015.',
  },
  {
    text: 'Sản lượng lúa bình quân đạt 4,3 triệu tấn/năm; sản lượng khai thác và nuôi trồng thủy sản năm 2020 ước đạt 850 nghìn tấn; nuôi tôm công nghiệp phát triển ở Kiên Lương, Giang Thành và các huyện vùng U Minh Thượng.',
  },
  {
    text: 'Du lịch phát triển nhanh, năm 2019 đón 8,7 triệu lượt khách; Phú Quốc, Hà Tiên, Kiên Hải trở thành điểm đến có thương hiệu.',
  },
  {
    text: 'Kết cấu hạ tầng được đầu tư: hoàn thành 412 km đường giao thông nông thôn, đưa lưới điện quốc gia ra 9 xã đảo; 73 xã được công nhận đạt chuẩn nông thôn mới.',
  },
  { heading: 2, text: 'Văn hóa, xã hội' },
  {
    text: 'Tỷ lệ hộ nghèo giảm từ 9,8 % đầu năm 2016 xuống còn 2,7 % cuối năm 2019; tỷ lệ người dân tham gia bảo hiểm y tế đạt 88 %.',
  },
  {
    text: 'Tỷ lệ hộ dân nông thôn được dùng nước sạch đạt 62 %; ở các xã đảo và vùng ven biển, nước sinh hoạt trong mùa khô còn thiếu.',
  },
  {
    text: 'Tỷ lệ trường đạt chuẩn quốc gia đạt 46 %; tình trạng học sinh bỏ học ở vùng sâu, vùng biên giới giảm qua từng năm.',
  },
  { heading: 2, text: 'Quốc phòng, an ninh' },
  {
    text: 'Chủ quyền biên giới, biển, đảo được giữ vững; tỉnh hoàn thành chỉ tiêu giao quân hằng năm, phối hợp xử lý 214 vụ tàu cá vi phạm khai thác.',
  },
  { heading: 2, text: 'Xây dựng Đảng và hệ thống chính trị' },
  {
    text: 'Toàn Đảng bộ kết nạp 9.640 đảng viên, đạt 102 % nghị quyết; cấp ủy các cấp kiểm tra 3.115 tổ chức đảng, thi hành kỷ luật 27 tổ chức đảng và 1.208 đảng viên.',
  },
  {
    text: 'Bộ máy được sắp xếp tinh gọn: giảm 28 phòng, ban cấp huyện và 61 đơn vị sự nghiệp; cải cách hành chính có chuyển biến.',
  },
  { heading: 1, text: 'Hạn chế, nguyên nhân và bài học' },
  {
    text: 'Có 4 trong 20 chỉ tiêu chưa đạt, trong đó có tốc độ tăng trưởng kinh tế và số xã đạt chuẩn nông thôn mới.',
  },
  {
    text: 'Quản lý đất đai ở một số địa bàn du lịch phát triển nóng còn buông lỏng; việc xử lý lấn chiếm đất rừng, đất công kéo dài.',
  },
  {
    text: 'Một số cấp ủy chưa quyết liệt, việc cụ thể hóa nghị quyết còn chậm; dự báo chưa sát tình hình hạn, mặn.',
  },
  {
    text: 'Bài học sâu sắc nhất là phải chọn đúng khâu đột phá, giao rõ người chịu trách nhiệm và thời hạn, kiểm tra đến cùng việc đã giao.',
  },
  { heading: 1, text: 'Mục tiêu, nhiệm vụ nhiệm kỳ 2020 - 2025' },
  { heading: 2, text: 'Chỉ tiêu chủ yếu' },
  {
    text: 'Tốc độ tăng trưởng kinh tế bình quân 7 %/năm trở lên; thu nhập bình quân đầu người năm 2025 đạt 100 triệu đồng.',
  },
  {
    text: 'Đến năm 2025, tỷ lệ hộ dân nông thôn được dùng nước sạch đạt 75 %; tỷ lệ người dân tham gia bảo hiểm y tế đạt 95 %.',
  },
  {
    text: 'Đến năm 2025 có 100 % số xã đạt chuẩn nông thôn mới, 40 % số xã đạt chuẩn nâng cao; tỷ lệ hộ nghèo dưới 1 %.',
  },
  {
    text: 'Hằng năm kết nạp 1.900 đảng viên trở lên; hằng năm có 90 % tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên.',
  },
  { heading: 2, text: 'Nhiệm vụ trọng tâm và khâu đột phá' },
  {
    text: 'Phát triển kinh tế biển thành ngành mũi nhọn: nuôi biển theo hướng công nghiệp, giảm tàu khai thác ven bờ, chấm dứt khai thác hải sản trái phép trước năm 2022.',
  },
  {
    text: 'Xây dựng Phú Quốc thành trung tâm du lịch sinh thái biển chất lượng cao; rà soát, công khai quy hoạch và chấm dứt cấp đất trái quy định.',
  },
  {
    text: 'Đầu tư các cống ngăn mặn, hồ trữ nước và nâng cấp đường giao thông nông thôn vùng U Minh Thượng, ưu tiên các ấp chưa có đường ô tô.',
  },
  {
    text: 'Nâng cao chất lượng nguồn nhân lực: 70 % lao động qua đào tạo vào năm 2025; mỗi huyện có ít nhất 1 trường trung học phổ thông đạt chuẩn mức độ 2.',
  },
  {
    text: 'Xây dựng đội ngũ cán bộ đủ năng lực, uy tín; bố trí bí thư cấp ủy cấp huyện không là người địa phương đạt 50 % vào năm 2025.',
  },
];
