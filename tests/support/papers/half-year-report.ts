import type { WrittenPaper } from './written-paper.ts';

/** The half-year report of an invented town, of 2020: no fault is known in it. */
export const halfYearReport: WrittenPaper = {
  superiorBody: 'Đảng bộ tỉnh An Phú',
  issuingBody: 'Thành ủy An Phú',
  place: 'An Phú',
  date: '2020-06-25',
  number: 311,
  bodySymbol: 'ThU',
  typeName: 'Báo cáo',
  abstract: ['sơ kết công tác 6 tháng đầu năm, nhiệm vụ trọng tâm', '6 tháng cuối năm 2020'],
  signer: { body: 'Ban Thường vụ', post: 'Phó Bí thư', name: 'Tô Ngọc Diệp' },
  recipients: [
    'Ban Thường vụ Tỉnh ủy (để báo cáo)',
    'Các đồng chí Thành ủy viên',
    'Các tổ chức cơ sở đảng trực thuộc',
    'Lưu Văn phòng Thành ủy',
  ],
  text: `
# Kết quả 6 tháng đầu năm 2020
## Về kinh tế
Sáu tháng đầu năm 2020, do ảnh hưởng của dịch bệnh Covid-19, giá trị sản xuất công nghiệp ước đạt 3.127 tỷ đồng, bằng 41,2% kế hoạch năm và bằng 92,6% so với cùng kỳ. Doanh thu du lịch đạt 214,8 tỷ đồng, giảm 63,5%; khách du lịch 186.400 lượt, giảm 58,1% so với cùng kỳ năm 2019.
Thu ngân sách trên địa bàn đạt 512,3/1.180 tỷ đồng, bằng 43,4% dự toán; trong đó thuế ngoài quốc doanh 203,7 tỷ đồng, tiền sử dụng đất 148,2 tỷ đồng. Chi ngân sách 467,9 tỷ đồng, đạt 45,1% dự toán. Giải ngân vốn đầu tư công 221,6/486 tỷ đồng, đạt 45,6%.
Thành phố có 156 doanh nghiệp thành lập mới (giảm 42 doanh nghiệp), tổng vốn đăng ký 873 tỷ đồng; 71 doanh nghiệp tạm ngừng hoạt động (tăng 23 doanh nghiệp).
## Về văn hóa - xã hội
Đã chi hỗ trợ theo Nghị quyết số 42/NQ-CP, ngày 09/4/2020 của Chính phủ cho 9.846 đối tượng với số tiền 11,27 tỷ đồng, gồm 1.203 người có công, 5.412 đối tượng bảo trợ xã hội và 3.231 người thuộc hộ nghèo, cận nghèo. Học sinh đi học trở lại từ ngày 04/5/2020, sĩ số duy trì 99,4%.
## Về xây dựng Đảng
Đến ngày 15/6/2020, có 58/58 tổ chức cơ sở đảng tổ chức xong đại hội, đạt 100%, sớm hơn kế hoạch 15 ngày; bầu 642 cấp ủy viên, trong đó nữ 171 (26,6%), dưới 40 tuổi 203 (31,6%), tham gia lần đầu 219 (34,1%). Có 2 đảng bộ phải bầu thêm lần hai để đủ số lượng; 1 đồng chí được giới thiệu tái cử bí thư không trúng cử.
Kết nạp 148 đảng viên, đạt 49,3% chỉ tiêu năm (300); thi hành kỷ luật 14 đảng viên, trong đó khiển trách 9, cảnh cáo 4, khai trừ 1. Ủy ban Kiểm tra Thành ủy kiểm tra 3 tổ chức đảng, 5 đảng viên khi có dấu hiệu vi phạm.
# Hạn chế, khó khăn
Tiến độ 7/19 công trình trọng điểm chậm do vướng giải phóng mặt bằng, nhất là dự án đường ven biển (còn 46 hộ chưa bàn giao); tình hình khiếu kiện ở phường Vĩnh Lợi còn phức tạp; 4 chi bộ khu phố sinh hoạt chưa đủ số lần quy định.
# Nhiệm vụ trọng tâm 6 tháng cuối năm
1. Tổ chức thành công Đại hội đại biểu Đảng bộ thành phố lần thứ XII, nhiệm kỳ 2020 - 2025 trong hai ngày 30 và 31/7/2020.
2. Phấn đấu thu ngân sách cả năm đạt 1.100 tỷ đồng trở lên; giải ngân vốn đầu tư công đạt 95%.
3. Hoàn thành bàn giao mặt bằng đường ven biển trước ngày 30/9/2020; Ủy ban nhân dân thành phố chủ trì.
4. Kết nạp thêm 152 đảng viên; kiểm tra việc thực hiện nghị quyết đại hội ở 12 tổ chức cơ sở đảng trong quý IV/2020.
`,
};
