import type { WrittenPaper } from './written-paper.ts';

/** The self-review of an invented township committee, of 2020, under headings of its own: no fault is known in it. */
export const townSelfReview: WrittenPaper = {
  superiorBody: 'Đảng bộ huyện Tân Lộc',
  issuingBody: 'Đảng ủy thị trấn Kim Thành',
  place: 'Kim Thành',
  date: '2020-04-22',
  number: 58,
  bodySymbol: 'ĐU',
  typeName: 'Báo cáo',
  abstract: [
    'kiểm điểm của Ban Chấp hành Đảng bộ thị trấn khóa VIII',
    'trình Đại hội lần thứ IX, nhiệm kỳ 2020 - 2025',
  ],
  signer: { body: 'Ban Chấp hành', post: 'Bí thư', name: 'Dương Hoàng Nam' },
  recipients: [
    'Ban Thường vụ Huyện ủy (để báo cáo)',
    'Các đồng chí Đảng ủy viên',
    'Các chi bộ trực thuộc',
    'Lưu Văn phòng Đảng ủy',
  ],
  text: `
Ban Chấp hành Đảng bộ thị trấn khóa VIII báo cáo kiểm điểm sự lãnh đạo, chỉ đạo trong nhiệm kỳ 2015 - 2020 như sau:
# Việc thực hiện chức năng, nhiệm vụ
Ban Chấp hành 15 đồng chí đã họp 63 kỳ, trong đó 60 kỳ thường lệ và 3 kỳ bất thường; ban hành 41 nghị quyết, 112 kết luận, 27 kế hoạch. Các nghị quyết chuyên đề về thu ngân sách, quản lý trật tự đô thị, phát triển đảng viên trong trường học được triển khai đến 100% chi bộ.
Tuy vậy, Nghị quyết số 07-NQ/ĐU, ngày 12/4/2017 về quản lý vỉa hè chậm cụ thể hóa 4 tháng; đến cuối năm 2019 mới giải tỏa được 38/61 điểm lấn chiếm, đạt 62,3%. Trách nhiệm trước hết thuộc đồng chí Chủ tịch Ủy ban nhân dân thị trấn và đồng chí Đảng ủy viên phụ trách đô thị.
# Việc thực hiện quy chế làm việc
Quy chế làm việc ban hành ngày 03/8/2015, bổ sung ngày 20/3/2018. Ban Thường vụ họp định kỳ hai tuần một lần; có 6 lần họp không gửi tài liệu trước 03 ngày như quy chế. Việc phân công đảng ủy viên phụ trách chi bộ rõ người, rõ việc, song 3 đồng chí chỉ dự sinh hoạt chi bộ 4 lần/năm, chưa đủ 12 lần theo quy định.
# Việc thực hiện nguyên tắc tập trung dân chủ, đoàn kết nội bộ
Các chủ trương lớn, công tác cán bộ, sử dụng 14,2 tỷ đồng vốn đầu tư công đều được Ban Chấp hành thảo luận, biểu quyết. Tự phê bình và phê bình có mặt còn nể nang; tại đợt kiểm điểm cuối năm 2018, chỉ có 9 ý kiến phê bình trực tiếp trong 15 bản tự kiểm điểm.
# Xây dựng tổ chức và sinh hoạt đảng
Nhiệm kỳ qua sáp nhập 4 chi bộ khu phố thành 2 chi bộ; hiện Đảng bộ có 18 chi bộ, 523 đảng viên. Kết nạp 64 đảng viên, đạt 106,7% chỉ tiêu (60). Kỷ luật 11 đảng viên: khiển trách 6, cảnh cáo 3, khai trừ 2. Hai chi bộ quân sự và Trạm Y tế hai năm liền không kết nạp được đảng viên.
# Phương thức lãnh đạo và lề lối công tác
Đảng ủy đổi mới cách ra nghị quyết theo hướng ngắn, có số liệu; hằng quý đối thoại với Nhân dân, đã tổ chức 19 cuộc với 1.640 lượt người. Việc kiểm tra sau nghị quyết chưa thành nền nếp, còn giao khoán cho Ủy ban Kiểm tra.
# Hạn chế, nguyên nhân và trách nhiệm
## Hạn chế
Ngoài những hạn chế nêu ở từng phần, nổi lên ba việc: chậm giải quyết lấn chiếm vỉa hè; chất lượng sinh hoạt của 5 chi bộ khu phố chưa cao; công tác tạo nguồn cán bộ nữ chưa được quan tâm (2/15 cấp ủy viên là nữ, đạt 13,3%).
## Nguyên nhân
Khách quan: địa bàn rộng, dân nhập cư tăng nhanh, từ 11.200 lên 14.560 người, tăng 30%. Chủ quan: một số đồng chí ngại va chạm; việc đôn đốc của Thường trực Đảng ủy chưa quyết liệt.
## Trách nhiệm
Trách nhiệm chung thuộc tập thể Ban Chấp hành; trách nhiệm người đứng đầu thuộc đồng chí Bí thư Đảng ủy về công tác kiểm tra, đồng chí Phó Bí thư Thường trực về sinh hoạt chi bộ.
# Biện pháp khắc phục
Trong quý III/2020, hoàn thành giải tỏa 23 điểm lấn chiếm còn lại; từ tháng 7/2020, mỗi đảng ủy viên dự sinh hoạt với chi bộ được phân công ít nhất 10 lần/năm; đến năm 2022, quy hoạch ít nhất 4 cán bộ nữ vào cấp ủy. Đồng chí Bí thư Đảng ủy chỉ đạo, Văn phòng Đảng ủy theo dõi, báo cáo hằng quý.
`,
};
