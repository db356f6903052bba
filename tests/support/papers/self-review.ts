import type { WrittenPaper } from './written-paper.ts';

/** The self-review of the committee of that commune, over the term it ends: no fault is known in it. */
export const selfReview: WrittenPaper = {
  superiorBody: 'Đảng bộ huyện An Hòa',
  issuingBody: 'Đảng ủy xã Thạnh Mỹ',
  place: 'Thạnh Mỹ',
  date: '2020-04-15',
  number: 26,
  bodySymbol: 'ĐU',
  typeName: 'Báo cáo',
  abstract: ['kiểm điểm của Ban Chấp hành Đảng bộ xã Thạnh Mỹ khóa XI,', 'nhiệm kỳ 2015 - 2020'],
  signer: { body: 'Ban Chấp hành', post: 'Bí thư', name: 'Lưu Hồ An' },
  recipients: [
    'Ban Thường vụ Huyện ủy (để báo cáo)',
    'Các đồng chí đảng ủy viên',
    'Lưu Văn phòng Đảng ủy',
  ],
  text: `
Thực hiện Kế hoạch số 87-KH/HU, ngày 12/9/2019 của Ban Thường vụ Huyện ủy, Ban Chấp hành Đảng bộ xã khóa XI kiểm điểm sự lãnh đạo, chỉ đạo trong nhiệm kỳ 2015 - 2020. Báo cáo này chỉ nói việc làm của tập thể Ban Chấp hành, Ban Thường vụ và từng đồng chí; kết quả kinh tế - xã hội đã nêu trong Báo cáo chính trị.
# Khái quát về Ban Chấp hành
Đại hội Đảng bộ xã lần thứ XI bầu 15 đồng chí vào Ban Chấp hành, trong đó có 4 nữ, 2 đồng chí dân tộc Khmer. Trong nhiệm kỳ, 3 đồng chí chuyển công tác, 1 đồng chí nghỉ hưu; Huyện ủy chỉ định bổ sung 3 đồng chí. Đến tháng 3/2020, Ban Chấp hành có 14 đồng chí, Ban Thường vụ có 5 đồng chí.
Tuổi bình quân của Ban Chấp hành là 43,6; có 13 đồng chí trình độ đại học, 12 đồng chí có trình độ trung cấp lý luận chính trị trở lên.
# Kết quả lãnh đạo, chỉ đạo
## Việc thực hiện chức năng, nhiệm vụ
Ban Chấp hành đã họp 58 lần, ban hành 41 nghị quyết, trong đó 9 nghị quyết chuyên đề; Ban Thường vụ họp 112 lần, ban hành 63 kế hoạch, kết luận. Cả 9 nghị quyết chuyên đề đều được kiểm tra giữa kỳ; 7 nghị quyết sơ kết đúng hạn, 2 nghị quyết về lao động và nước sạch chậm 4 tháng.
Ban Chấp hành chọn đúng việc để tập trung: nghị quyết về lúa - tôm ban hành tháng 3/2016 được bàn qua hai vòng tại 9 chi bộ ấp với 214 ý kiến. Ngược lại, nghị quyết về đào tạo nghề không hỏi doanh nghiệp nên 4 lớp mở ra không có người học.
Trong nhiệm kỳ, Đảng ủy nhận 37 kiến nghị của nhân dân qua đối thoại, trả lời 35 kiến nghị; 2 kiến nghị về đất công ở ấp Kênh Tư kéo dài sang năm 2020.
## Việc thực hiện quy chế làm việc
Quy chế làm việc ban hành ngày 28/8/2015 và sửa đổi ngày 15/6/2017. Ban Thường vụ giữ được lịch họp mỗi tháng hai lần trong 52/56 tháng (92,9%). Chương trình công tác năm được thông qua trước ngày 31/01 ở cả 5 năm.
Chế độ báo cáo của đảng ủy viên làm chưa đều: năm 2016 chỉ có 9 đồng chí gửi báo cáo quý, đến năm 2019 có đủ 14 đồng chí. Có 5 việc Ban Thường vụ quyết định trước rồi mới báo cáo Ban Chấp hành, trong đó việc bố trí vốn sửa chợ Thạnh Mỹ đáng lẽ phải đưa ra Ban Chấp hành bàn.
## Việc thực hiện các nguyên tắc của Đảng
Nguyên tắc tập trung dân chủ được giữ: 41 nghị quyết đều biểu quyết, có 6 lần thảo luận kéo dài sang phiên sau vì ý kiến khác nhau. Công tác cán bộ được bỏ phiếu kín ở cả 19 lần bổ nhiệm, giới thiệu ứng cử.
Tự phê bình và phê bình cuối năm có 152 lượt góp ý, bình quân mỗi đồng chí 11 lượt; nhưng năm 2018 chỉ 3 ý kiến nói về khuyết điểm, còn lại là nhận xét ưu điểm. Ban Chấp hành nhận thấy mình còn nể nang.
Đoàn kết nội bộ có lúc không tốt: đầu năm 2017 hai đồng chí trong Ban Thường vụ bất đồng về việc sáp nhập hai điểm trường, phải mất ba cuộc họp mới thống nhất.
## Tổ chức và hoạt động của Ban Chấp hành
Ban Chấp hành phân công 14 đồng chí phụ trách 14 chi bộ. Số lần dự sinh hoạt chi bộ bình quân là 7,2 tháng mỗi năm, thấp hơn quy định 9 tháng; hai đồng chí phụ trách ấp Hòa Lợi và Kênh Năm chỉ dự 3 tháng trong năm 2018.
Ủy ban Kiểm tra Đảng ủy có 5 đồng chí, hoạt động theo chương trình năm; văn phòng cấp ủy có 2 cán bộ, lập hồ sơ lưu trữ đến năm 2018, còn hồ sơ năm 2019 chưa nộp.
Việc giao ban với Mặt trận và 5 đoàn thể giữ ngày 20 hằng tháng, có 49 cuộc; sau mỗi cuộc đều có thông báo kết luận giao người làm.
## Phương thức lãnh đạo
Từ năm 2017, Đảng ủy chuyển cách ra nghị quyết: mỗi nghị quyết không quá 4 trang, kèm bảng phân công ai làm, bao giờ xong. Thời gian từ khi họp đến khi ban hành rút từ 14 ngày còn 6 ngày.
Phong cách làm việc có đổi mới, đồng chí Bí thư tiếp dân vào thứ Sáu hằng tuần, 5 năm tiếp 186 lượt. Tuy vậy, việc kiểm tra ở ấp còn ít: Ban Thường vụ đi cơ sở 74 buổi, một nửa rơi vào tháng cuối năm.
## Việc lãnh đạo các nghị quyết chuyên đề
Trong 9 nghị quyết chuyên đề, Ban Chấp hành tự chấm 4 nghị quyết làm tốt, 3 nghị quyết làm được, 2 nghị quyết làm chưa được. Cách chấm là mỗi đồng chí cho điểm từ 1 đến 5 trước khi họp, Văn phòng Đảng ủy tổng hợp, hội nghị chỉ bàn những nghị quyết có điểm chênh nhau từ 2 trở lên.
Nghị quyết về lúa - tôm được 4,6 điểm vì có tổ theo dõi riêng gồm 5 người, họp 31 lần; mỗi lần họp đều ghi rõ việc đã làm, việc chậm và lý do chậm. Nghị quyết về bảo hiểm y tế được 4,4 điểm vì Ban Thường vụ giao chỉ tiêu cho từng ấp và nghe báo cáo vào ngày 15 hằng tháng.
Nghị quyết về lao động qua đào tạo chỉ được 2,1 điểm. Khi xây dựng, Ban Chấp hành lấy con số 60% từ kế hoạch của huyện mà không tính số lao động đi làm xa; đến giữa nhiệm kỳ mới biết có 1.130 người không có mặt ở địa phương. Nghị quyết về nước sạch được 2,4 điểm vì phụ thuộc dự án của tỉnh, dự án này chậm 14 tháng nhưng Đảng ủy không kiến nghị bằng văn bản.
Qua việc này, Ban Chấp hành thấy mình mạnh ở những việc làm trong xã, yếu ở những việc phải phối hợp với bên ngoài. Trong 9 nghị quyết, có 6 nghị quyết giao hoàn toàn cho các ngành của xã và cả 6 đều đạt; 3 nghị quyết cần đến cấp trên hoặc doanh nghiệp thì 2 nghị quyết không đạt.
## Việc tiếp thu ý kiến góp ý
Đảng ủy gửi dự thảo báo cáo này cho 14 chi bộ, Mặt trận Tổ quốc xã và 5 đoàn thể từ ngày 10/02/2020 đến ngày 05/3/2020, nhận 168 ý kiến. Ban Chấp hành tiếp thu 121 ý kiến, giải trình 47 ý kiến; bảng tổng hợp được gửi lại cho từng nơi góp ý ngày 12/3/2020.
Những ý kiến nhiều người nêu là: đảng ủy viên ít về ấp (29 ý kiến), trả lời kiến nghị đất đai chậm (22 ý kiến), họp nhiều nhưng kết luận chưa rõ người làm (17 ý kiến). Ba nhóm ý kiến này đều được đưa vào phần hạn chế và có biện pháp tương ứng.
Có 4 ý kiến không tiếp thu vì không đúng thẩm quyền của Đảng ủy, trong đó 3 ý kiến về giá đền bù của dự án tỉnh và 1 ý kiến về điều động giáo viên. Ban Chấp hành đã trả lời từng người bằng văn bản.
Chi bộ ấp Kênh Tư đề nghị nêu rõ tên đồng chí theo dõi 2 kiến nghị đất công. Ban Chấp hành nhất trí, đồng chí Phó Bí thư, Chủ tịch Ủy ban nhân dân xã đã báo cáo trước chi bộ ngày 09/3/2020 và hẹn giải quyết xong trước ngày 30/6/2020.
## Việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
Hằng năm, 14 đồng chí trong Ban Chấp hành đều đăng ký việc làm theo, tổng cộng 70 bản đăng ký trong 5 năm. Kết quả kiểm tra chéo cuối năm 2019 cho thấy 59 bản đăng ký làm được, 11 bản đăng ký không có bằng chứng, phần lớn ghi những việc không đo đếm được.
Từ năm 2018, Đảng ủy yêu cầu mỗi bản đăng ký ghi một việc cụ thể, có hạn làm xong. Nhờ vậy có những việc dân thấy được: sửa 3 cây cầu khỉ ở ấp Hòa Lợi, mở sổ hẹn trả hồ sơ tại bộ phận một cửa, bỏ 6 loại giấy tờ không cần thiết khi làm thủ tục hộ nghèo.
Trong nhiệm kỳ không có đồng chí nào trong Ban Chấp hành bị kỷ luật; có 1 đồng chí bị nhắc nhở vì vắng 3 buổi tiếp dân theo lịch trong quý III năm 2018.
# Hạn chế, khuyết điểm
- Ban Chấp hành chậm giao người phụ trách chỉ tiêu; từ tháng 9/2015 đến tháng 4/2017 không có bảng phân công, dẫn đến 3 chỉ tiêu không đạt mà không ai báo sớm.
- Hai nghị quyết sơ kết chậm 4 tháng; 6 kết luận sau kiểm tra quá hạn, có kết luận quá 11 tháng.
- Đảng ủy viên dự sinh hoạt chi bộ không đủ số tháng quy định; 3 chi bộ ấp sinh hoạt chưa nền nếp nhưng đến năm 2019 Ban Chấp hành mới có kế hoạch củng cố.
- Năm việc Ban Thường vụ quyết trước khi Ban Chấp hành bàn, vi phạm điều 6 của Quy chế làm việc.
- Phê bình còn nể nang, năm 2018 chỉ có 3 ý kiến về khuyết điểm trong 31 lượt góp ý.
- Hồ sơ lưu trữ năm 2019 chưa lập xong khi nhiệm kỳ sắp kết thúc.
# Nguyên nhân
Nguyên nhân khách quan: địa bàn rộng 9 ấp, nhiều ấp cách trung tâm xã trên 7 km; 3 đồng chí chuyển công tác giữa nhiệm kỳ trong khi việc bổ sung mất từ 5 đến 8 tháng.
Nguyên nhân chủ quan là chính: Ban Thường vụ chưa coi việc theo dõi chỉ tiêu là việc của mình, giao hết cho Ủy ban nhân dân xã; Bí thư và Phó Bí thư chưa kiểm tra báo cáo quý của đảng ủy viên trong hai năm đầu; Ban Chấp hành ngại va chạm khi góp ý người cùng quê.
# Trách nhiệm
Trách nhiệm tập thể: Ban Chấp hành chịu trách nhiệm về 3 chỉ tiêu không đạt và 2 nghị quyết sơ kết chậm; Ban Thường vụ chịu trách nhiệm về 5 việc quyết định không đúng quy chế.
Trách nhiệm cá nhân: đồng chí Bí thư Đảng ủy nhận trách nhiệm người đứng đầu về việc chậm phân công; đồng chí Phó Bí thư Thường trực nhận trách nhiệm về 6 kết luận quá hạn và hồ sơ năm 2019; đồng chí Phó Bí thư, Chủ tịch Ủy ban nhân dân xã nhận trách nhiệm về chỉ tiêu lao động và nước sạch. Hai đồng chí phụ trách ấp Hòa Lợi, Kênh Năm tự phê bình trước Ban Chấp hành ngày 20/02/2020.
Kết quả biểu quyết tự nhận mức của tập thể Ban Chấp hành: 13/14 phiếu (92,9%) đề nghị hoàn thành tốt nhiệm vụ. Kết quả lấy phiếu ngày 20/02/2020 như sau:
| TT | Mức đề nghị | Ban Chấp hành | Ban Thường vụ |
| 1 | Hoàn thành xuất sắc nhiệm vụ | 0 | 0 |
| 2 | Hoàn thành tốt nhiệm vụ | 13 | 12 |
| 3 | Hoàn thành nhiệm vụ | 1 | 2 |
| | Tổng số | 14 | 14 |
# Biện pháp khắc phục
- Trong tháng 5/2020, Văn phòng Đảng ủy lập xong hồ sơ năm 2019; đồng chí Phó Bí thư Thường trực chịu trách nhiệm.
- Trước ngày 30/6/2020, Ban Chấp hành khóa mới thông qua bảng phân công từng chỉ tiêu, có thời hạn và cách đo; mỗi quý nghe báo cáo một lần.
- Ủy ban Kiểm tra Đảng ủy kết thúc 6 kết luận quá hạn trong quý III năm 2020 và báo cáo Huyện ủy.
- Đảng ủy viên dự sinh hoạt chi bộ ít nhất 9 tháng mỗi năm; Văn phòng Đảng ủy theo dõi bằng sổ và công khai hằng quý.
- Sửa Quy chế làm việc trong hội nghị thứ hai của khóa mới, ghi rõ 8 loại việc phải đưa ra Ban Chấp hành.
- Hội nghị kiểm điểm cuối năm dành ít nhất một nửa thời gian cho khuyết điểm; mỗi đồng chí góp ít nhất một ý kiến về hạn chế cho từng người.
`,
};
