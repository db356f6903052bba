import type { WrittenPaper } from './written-paper.ts';

/** A district's report on how its congresses were held in 2020: no fault is known in it. */
export const districtReport: WrittenPaper = {
  superiorBody: 'Đảng bộ tỉnh Kiên Giang',
  issuingBody: 'Huyện ủy An Hòa',
  place: 'An Hòa',
  date: '2020-07-10',
  number: 318,
  bodySymbol: 'HU',
  typeName: 'Báo cáo',
  abstract: ['kết quả đại hội đảng bộ cấp cơ sở,', 'nhiệm kỳ 2020 - 2025'],
  signer: { body: 'Ban Thường vụ', post: 'Phó Bí thư', name: 'Danh Thị Mẫu' },
  recipients: [
    'Ban Thường vụ Tỉnh ủy (để báo cáo)',
    'Ban Tổ chức Tỉnh ủy',
    'Các đồng chí huyện ủy viên',
    'Lưu Văn phòng Huyện ủy',
  ],
  text: `
Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị, Hướng dẫn số 26-HD/BTCTW, ngày 18/10/2019 của Ban Tổ chức Trung ương và Hướng dẫn số 07-HD/TU, ngày 02/12/2019 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Huyện ủy An Hòa báo cáo kết quả đại hội chi bộ, đảng bộ cơ sở nhiệm kỳ 2020 - 2025, tính đến ngày 30/6/2020, như sau:
# Công tác lãnh đạo, chỉ đạo
## Quán triệt và xây dựng kế hoạch
Ngày 25/7/2019, Ban Thường vụ Huyện ủy tổ chức hội nghị quán triệt Chỉ thị số 35-CT/TW cho 212 cán bộ chủ chốt từ huyện đến cơ sở. Đến ngày 31/10/2019, cả 43 tổ chức cơ sở đảng đã quán triệt xong, với 5.214 lượt đảng viên tham dự, đạt 93,1%.
Huyện ủy ban hành Kế hoạch số 87-KH/HU, ngày 12/9/2019 và 6 văn bản hướng dẫn về văn kiện, nhân sự, tuyên truyền, kinh phí, thời gian và hồ sơ. Mẫu báo cáo chính trị, báo cáo kiểm điểm, đề án nhân sự và các biên bản được gửi cho cơ sở trong tháng 12/2019.
Ban Thường vụ phân công 11 đồng chí phụ trách 43 đơn vị, mỗi đồng chí dự ít nhất hai lần làm việc trước đại hội. Tiểu ban Văn kiện, Tiểu ban Nhân sự và Tiểu ban Phục vụ có 27 thành viên, họp 19 lần.
## Đại hội điểm
Ban Thường vụ Huyện ủy chọn 3 đảng bộ tổ chức đại hội điểm là Đảng bộ xã Thạnh Mỹ, Đảng bộ xã Vĩnh Phú và Đảng bộ Công an huyện; riêng Đảng bộ xã Vĩnh Phú thí điểm đại hội bầu trực tiếp bí thư. Đại hội điểm hoàn thành ngày 28/3/2020. Hội nghị rút kinh nghiệm ngày 03/4/2020 nêu 14 vấn đề, trong đó có 5 vấn đề về văn kiện, 4 vấn đề về điều hành, 3 vấn đề về kiểm phiếu và 2 vấn đề về phục vụ.
Sau hội nghị, Ban Tổ chức Huyện ủy sửa mẫu biên bản kiểm phiếu, thêm phần đối chiếu số phiếu phát ra, thu về; Văn phòng Huyện ủy thêm vào kịch bản điều hành 7 tình huống dự phòng.
# Kết quả đại hội
## Tiến độ và hình thức
Đến ngày 30/6/2020, có 43/43 tổ chức cơ sở đảng (100%) tổ chức xong đại hội, gồm 26 đảng bộ cơ sở và 17 chi bộ cơ sở. Có 31/43 đơn vị (72,1%) tổ chức đại hội đảng viên, 12/43 đơn vị (27,9%) tổ chức đại hội đại biểu. Tiến độ theo loại hình như sau:
| TT | Loại hình | Số tổ chức | Xong trước 31/5 | Xong trong tháng 6 |
| 1 | Xã, thị trấn | 12 | 9 | 3 |
| 2 | Cơ quan hành chính | 14 | 14 | 0 |
| 3 | Đơn vị sự nghiệp | 9 | 8 | 1 |
| 4 | Doanh nghiệp | 5 | 3 | 2 |
| 5 | Quân sự, công an | 3 | 3 | 0 |
| | Tổng cộng | 43 | 37 | 6 |
Tổng số đảng viên của các đơn vị là 5.602 đồng chí, trong đó chính thức 5.391, dự bị 211. Số đảng viên được triệu tập dự đại hội đảng viên và đại biểu dự đại hội đại biểu là 3.968 người; có mặt 3.846 người, đạt 96,9%.
Thời gian đại hội từ 1 đến 1,5 ngày đối với xã, thị trấn và không quá 1 ngày đối với các đơn vị còn lại. Có 2 đơn vị kéo dài thêm một buổi do phải bầu lần hai.
## Văn kiện và thảo luận
Các đơn vị lấy ý kiến vào dự thảo báo cáo chính trị tại 298 chi bộ, tiếp nhận 4.127 lượt ý kiến; đã tiếp thu 2.806 ý kiến, giải trình 1.321 ý kiến. Huyện ủy thẩm định 43 bộ văn kiện, trả lại 9 bộ để sửa, trong đó 6 bộ chưa nêu rõ hạn chế và 3 bộ chưa xác định được nhiệm vụ trọng tâm.
Tại đại hội có 387 ý kiến phát biểu, bình quân 9 ý kiến mỗi đại hội. Đảng bộ xã Thạnh Mỹ và Đảng bộ thị trấn An Hòa tổ chức thảo luận tổ nên có nhiều ý kiến nhất, lần lượt là 26 và 31 ý kiến. Các đại hội góp ý vào dự thảo văn kiện Đại hội XIII của Đảng với 612 ý kiến, dự thảo văn kiện Đại hội đại biểu Đảng bộ tỉnh lần thứ XI với 845 ý kiến.
## Kết quả bầu cử
Đại hội bầu 417 đồng chí vào cấp ủy, đạt 98,6% số lượng được duyệt là 423 đồng chí; còn thiếu 6 đồng chí do 4 đơn vị bầu không đủ. Trong đó có 302 đồng chí tái cử và 115 đồng chí tham gia lần đầu. Cơ cấu cấp ủy như sau:
| Cơ cấu | Số lượng | Tỷ lệ (%) |
| Nữ | 98 | 23,5 |
| Dưới 35 tuổi | 61 | 14,6 |
| Dân tộc thiểu số | 37 | 8,9 |
| Trình độ đại học trở lên | 386 | 92,6 |
| Trung cấp lý luận chính trị trở lên | 371 | 89,0 |
Có 43 bí thư được bầu, trong đó 12 đồng chí là nữ (27,9%); 5 xã có bí thư không là người địa phương. Đảng bộ xã Vĩnh Phú bầu trực tiếp bí thư với 142/148 phiếu (95,9%).
Số đại biểu dự Đại hội đại biểu Đảng bộ huyện lần thứ XIII là 180 đồng chí, gồm 39 đại biểu đương nhiên và 141 đại biểu được bầu; trong đó có 44 nữ (24,4%), 25 đại biểu trẻ, 17 người dân tộc thiểu số.
Kết quả kiểm phiếu được lập thành 168 biên bản. Huyện ủy kiểm tra lại toàn bộ biên bản, phát hiện 3 biên bản cộng sai số phiếu và đã yêu cầu đơn vị đính chính trước ngày 25/6/2020.
## Tuyên truyền và phục vụ
Toàn huyện treo 640 băng rôn, 1.150 cờ; Đài Truyền thanh huyện phát 96 tin, bài. Các đơn vị đăng ký 71 công trình chào mừng đại hội với tổng giá trị 23,4 tỷ đồng, đến nay hoàn thành 64 công trình, trị giá 20,9 tỷ đồng.
Kinh phí tổ chức đại hội là 2.915 triệu đồng, bằng 94% dự toán 3.101 triệu đồng. Ngành y tế bố trí 43 tổ trực, đo thân nhiệt toàn bộ đại biểu do dịch bệnh; không có trường hợp phải dừng đại hội.
## Giải quyết kiến nghị và đơn thư
Trước đại hội, các cấp ủy nhận 86 kiến nghị của đảng viên và 19 đơn thư. Đến ngày mở đại hội đã giải quyết 81/86 kiến nghị (94,2%) và 17/19 đơn thư (89,5%); 2 đơn thư còn lại về kê khai tài sản được chuyển Ủy ban Kiểm tra Huyện ủy xem xét sau đại hội theo quy định.
Huyện ủy lập đường dây trực từ 6 giờ đến 22 giờ trong những ngày đại hội, nhận 58 cuộc gọi, trong đó 31 cuộc hỏi về cách ghi phiếu, 15 cuộc hỏi về hồ sơ xin rút và 12 cuộc hỏi về đại biểu dự khuyết. Các câu trả lời được in thành tờ hỏi đáp 2 trang, gửi cho 43 đơn vị từ ngày 15/5/2020.
## Kiểm tra, giám sát
Ủy ban Kiểm tra Huyện ủy giám sát 15 đơn vị trước và trong đại hội, lập 15 biên bản, nêu 37 điểm phải sửa; các đơn vị sửa xong 35 điểm trước ngày khai mạc, 2 điểm về hồ sơ lưu trữ sửa xong trong tuần đầu sau đại hội. Ban Tổ chức Huyện ủy kiểm tra hồ sơ nhân sự của 432 người được giới thiệu, trả lại 18 hồ sơ thiếu giấy tờ và 3 hồ sơ không bảo đảm độ tuổi.
Hội đồng thi đua huyện theo dõi riêng 5 doanh nghiệp vì đảng viên làm ca; cả 5 doanh nghiệp tổ chức đại hội vào ngày nghỉ, tỷ lệ có mặt bình quân là 94,8%. Công ty Lương thực Hòa Bình bố trí xe đưa đón 62 đảng viên làm việc ở các kho xa trung tâm, nên không có trường hợp vắng không lý do.
# Đánh giá chung
## Ưu điểm
Đại hội diễn ra đúng kế hoạch, đúng nguyên tắc; 39/43 đơn vị (90,7%) bầu đủ số lượng ngay lần đầu. Công tác thẩm định văn kiện làm từ sớm nên không có đơn vị nào phải sửa văn kiện tại đại hội. Mẫu biên bản mới giúp 40 đơn vị không phải lập lại biên bản.
## Hạn chế, khuyết điểm
- Có 9/43 bộ văn kiện (20,9%) phải trả lại, phần lớn của các chi bộ cơ sở không có cán bộ chuyên trách; báo cáo kiểm điểm của 4 đơn vị lặp lại báo cáo chính trị.
- Bốn đơn vị bầu thiếu tổng cộng 6 cấp ủy viên, trong đó Chi bộ Ngân hàng thiếu 2 đồng chí; 3 nơi có kết quả bầu cán bộ chủ chốt chưa đúng phương án.
- Thảo luận ở 11 đơn vị còn hình thức, dưới 5 ý kiến phát biểu; đoàn chủ tịch 2 nơi điều hành lúng túng khi có người xin rút khỏi danh sách.
- Ban kiểm phiếu 3 đơn vị cộng sai, phải đếm lại từ 40 đến 75 phút.
- Tỷ lệ nữ tham gia cấp ủy ở 5 xã dưới 15%.
## Nguyên nhân
Nguyên nhân chủ yếu là cấp ủy 9 đơn vị giao một người soạn toàn bộ văn kiện; Ban Tổ chức Huyện ủy chưa tập huấn riêng cho chi bộ cơ sở. Việc rà soát quy hoạch nữ từ năm 2018 chỉ làm ở 7 xã. Ban kiểm phiếu của 3 đơn vị không dùng bảng cộng theo mẫu.
## Bài học kinh nghiệm
Phải chạy thử toàn bộ kịch bản trước đại hội ít nhất 3 ngày; nơi nào chạy thử thì thời gian kiểm phiếu bình quân là 38 phút, nơi không chạy thử là 64 phút. Văn kiện cần được cấp trên đọc hai vòng, vòng đầu chỉ xem đủ phần và số liệu.
# Phương hướng, kiến nghị
## Nhiệm vụ thời gian tới
- Trước ngày 31/7/2020, Ban Thường vụ Huyện ủy chuẩn y xong kết quả bầu cử của 43 đơn vị; đến ngày 30/6/2020 đã chuẩn y 29 đơn vị.
- Trong tháng 7/2020, Ban Tổ chức Huyện ủy hướng dẫn 4 đơn vị bầu bổ sung 6 cấp ủy viên.
- Các cấp ủy mới ban hành chương trình hành động trước ngày 15/8/2020; Văn phòng Huyện ủy tổng hợp, báo cáo Ban Thường vụ ngày 20/8/2020.
- Chuẩn bị Đại hội đại biểu Đảng bộ huyện lần thứ XIII, nhiệm kỳ 2020 - 2025, dự kiến từ ngày 18/8/2020 đến ngày 20/8/2020.
## Kiến nghị
Đề nghị Ban Tổ chức Tỉnh ủy hướng dẫn việc bầu bổ sung trong 6 tháng đầu nhiệm kỳ; đề nghị Văn phòng Tỉnh ủy cấp mẫu chung cho báo cáo kết quả để 15 huyện, thành phố tổng hợp thống nhất.
`,
};
