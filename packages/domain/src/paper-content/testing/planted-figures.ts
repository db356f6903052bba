import type { PaperBlock } from '../../paper-format/index.ts';
import type { ContentRuleId } from '../index.ts';
import { table, text } from './content-of.ts';

/** Paragraphs and tables with one fault: the rule that sees it, and the paragraph (from the end) that holds it. */
export type PlantedBlocks = readonly [rule: ContentRuleId, found: string, ...blocks: PaperBlock[]];

const members = 'Toàn huyện có 45 chi bộ, 7.743 đảng viên.';

/** What came of a ballot. */
const votes = table(
  ['TT', 'Họ và tên', 'Số phiếu', 'Tỷ lệ (%)'],
  ['1', 'Ngô Văn Toản', '29', '96,7'],
  ['2', 'Trần Thị Nhàn', '25', '83,3'],
  ['3', 'Bùi Hữu Phước', '9', '30,0'],
);

/** Faults of figures. */
export const plantedFigures: readonly PlantedBlocks[] = [
  ['FG-01', '120 + 80 = 200', text('Có 205 đại biểu dự đại hội, trong đó 120 nam, 80 nữ.')],
  [
    'FG-01',
    '38 + 195 = 233',
    text('Triệu tập 235 đại biểu, gồm 38 đại biểu đương nhiên và 195 đại biểu được bầu.'),
  ],
  [
    'FG-01',
    '12 + 8 + 6 = 26',
    text('Đảng bộ có 25 chi bộ, gồm 12 chi bộ thôn, 8 chi bộ cơ quan và 6 chi bộ trường học.'),
  ],
  [
    'FG-01',
    '7.500 + 240 = 7.740',
    text('Tổng số 7.743 đảng viên, trong đó chính thức 7.500, dự bị 240.'),
  ],
  [
    'FG-01',
    '12 + 8 + 6 = 26',
    text('Đã có 12 chi bộ thôn, 8 chi bộ cơ quan và 6 chi bộ trường học, tổng cộng 25 chi bộ họp.'),
  ],
  [
    'FG-01',
    '12,5 + 8 = 20,5',
    text('Làm đường 12,5 tỷ đồng, xây trường 8 tỷ đồng, tổng cộng 21 tỷ đồng.'),
  ],
  [
    'FG-07',
    '46',
    text('Thu nhập bình quân đầu người đạt 48,5 triệu đồng.'),
    text('Đời sống khá hơn, thu nhập bình quân đầu người đạt 46 triệu đồng.'),
  ],
  [
    'FG-07',
    '3,4',
    text('Tỷ lệ hộ nghèo còn 2,6%.'),
    text('Tỷ lệ hộ nghèo còn 3,4%; đường đã bê tông hóa.'),
    text('Kết quả nổi bật: tỷ lệ hộ nghèo còn 2,6%.'),
  ],
  ['FG-02', '250', text('Có 235 đại biểu dự, trong đó có 250 đại biểu nữ tham gia thảo luận.')],
  ['FG-05', '9/19 đảng bộ (57,4%)', text('Đã có 9/19 đảng bộ (57,4%) tổ chức xong đại hội.')],
  ['FG-05', '452/455 tổ chức, đạt 100%', text('Có 452/455 tổ chức, đạt 100% kế hoạch.')],
  [
    'FG-05',
    '235 → 36 đồng chí nữ (25,3%)',
    text('Có 235 đại biểu, trong đó 36 đồng chí nữ (25,3%).'),
  ],
  [
    'FG-05',
    '2/14 chi bộ hoàn thành xuất sắc nhiệm vụ, đạt 14,9%',
    text('Năm 2019, có 2/14 chi bộ hoàn thành xuất sắc nhiệm vụ, đạt 14,9%.'),
  ],
  [
    'FG-05',
    '2/14 chi bộ hoàn thành xuất sắc nhiệm vụ, đạt 14,9%',
    text('Đã xếp loại, trong đó 2/14 chi bộ hoàn thành xuất sắc nhiệm vụ, đạt 14,9%.'),
  ],
  [
    'FG-05',
    '286 → 92 đồng chí (đạt 35,2%)',
    text('Cuối năm 2016 có 286 đảng viên, nữ 92 đồng chí (đạt 35,2%).'),
  ],
  [
    'FG-05',
    '12 trong tổng số 15 chỉ tiêu, đạt 85%',
    text('Đã hoàn thành 12 trong tổng số 15 chỉ tiêu, đạt 85%.'),
  ],
  [
    'FG-06',
    '40 → 50: 35%',
    text('Thu nhập bình quân tăng từ 40 triệu đồng lên 50 triệu đồng, tăng 35%.'),
  ],
  [
    'FG-03',
    'Đảng viên: 350',
    table(
      ['TT', 'Chi bộ', 'Đảng viên', 'Nữ'],
      ['1', 'Ấp Một', '120', '50'],
      ['2', 'Ấp Hai', '130', '60'],
      ['3', 'Ấp Ba', '90', '40'],
      ['', 'Tổng cộng', '350', '150'],
    ),
  ],
  [
    'FG-03',
    'Số vốn: 12,9',
    table(
      ['Công trình', 'Số vốn'],
      ['Đường liên ấp', '4,5'],
      ['Trường tiểu học', '5,2'],
      ['Trạm y tế', '2,1'],
      ['Cộng', '12,9'],
    ),
  ],
  [
    'FG-04',
    'Ấp Hai: 195',
    table(
      ['Chi bộ', 'Chính thức', 'Dự bị', 'Tổng cộng'],
      ['Ấp Một', '120', '10', '130'],
      ['Ấp Hai', '180', '5', '195'],
      ['Ấp Ba', '90', '4', '94'],
      ['Ấp Tư', '70', '2', '72'],
    ),
  ],
  ['FG-07', '7.473', text(members), text('Đến nay toàn huyện có 45 chi bộ, 7.473 đảng viên.')],
  [
    'FG-07',
    '13',
    text('Có 12/15 chỉ tiêu đạt.'),
    text('Có 3/4 chỉ tiêu đạt, 12/15 chỉ tiêu đạt.'),
    text('Có 13/15 chỉ tiêu đạt.'),
  ],
  ['FG-07', '47', text(members), text('Đảng bộ huyện hiện có 47 chi bộ trực thuộc.')],
  [
    'FG-08',
    'Thu nhập bình quân đầu người: 58',
    table(
      ['Chỉ tiêu', 'Nghị quyết', 'Kết quả'],
      ['Thu nhập bình quân đầu người (triệu đồng)', '60', '65'],
      ['Tỷ lệ hộ nghèo (%)', '2,0', '1,5'],
      ['Số trường đạt chuẩn quốc gia', '4', '5'],
    ),
    text('Thu nhập bình quân đầu người đạt 58 triệu đồng/năm.'),
  ],
  [
    'FG-05',
    'Trần Thị Nhàn: 25 → 86,3%',
    table(
      ['TT', 'Họ và tên', 'Số phiếu', 'Tỷ lệ (%)'],
      ['1', 'Ngô Văn Toản', '29', '96,7'],
      ['2', 'Trần Thị Nhàn', '25', '86,3'],
      ['3', 'Bùi Hữu Phước', '9', '30,0'],
      ['4', 'Đỗ Văn Kiểm', '27', '90,0'],
    ),
  ],
  [
    'FG-05',
    '247 → 96 đại biểu nữ (39,8%)',
    text('Trong 247 đại biểu có mặt có 96 đại biểu nữ (39,8%), 11 đại biểu trẻ (4,5%).'),
  ],
  ['FG-01', '6 + 4 + 2 = 12', text('Kỷ luật 11 đảng viên: khiển trách 6, cảnh cáo 4, khai trừ 2.')],
  [
    'FG-01',
    '247 + 5 = 252',
    text('Triệu tập 250 đồng chí, có mặt 247 đồng chí; vắng có lý do 5 đồng chí.'),
  ],
  [
    'FG-01',
    '28 + 1 = 29',
    text('Số phiếu phát ra 31, thu về 30, số phiếu hợp lệ 28, không hợp lệ 1.'),
  ],
  ['FG-02', '32', text('Số phiếu phát ra: 31, số phiếu thu về: 32.')],
  [
    'FG-06',
    '151.230 → 204.512: 25,2%',
    text('Số lượt khám bệnh tăng từ 151.230 lên 204.512 lượt, tăng 25,2%.'),
  ],
  [
    'FG-05',
    '7 đồng chí nữ (19,7%)',
    text('Ban Chấp hành có 39 đồng chí. Đầu nhiệm kỳ có 7 đồng chí nữ (19,7%).'),
  ],
  [
    'FG-06',
    '28,5 → 46,2: 18,7 triệu đồng',
    text('Thu nhập đạt 46,2 triệu đồng, tăng 18,7 triệu đồng so với năm 2015 (28,5 triệu đồng).'),
  ],
  [
    'FG-08',
    'Ngô Văn Toản: 27',
    votes,
    text('Đồng chí Ngô Văn Toản được 27 phiếu.'),
    text('Bầu Bí thư: đồng chí Ngô Văn Toản được 30 phiếu.'),
  ],
];

/** The same without a fault. */
export const cleanFigures: readonly (readonly PaperBlock[])[] = [
  [
    votes,
    text('Triệu tập 250 đồng chí, có mặt 247 đồng chí; vắng 3 đồng chí.'),
    text('Triệu tập 120 đồng chí, có mặt 118; vắng có lý do 1, không có lý do 1.'),
    text('Triệu tập 34 đảng viên, có mặt 31, vắng 2, miễn sinh hoạt 1.'),
    text('Triệu tập 34 đảng viên, có mặt 100%, vắng 0.'),
    text('Trong 60 ngày, có 12 đồng chí học xong (24,5%), 9 đồng chí chưa học xong (18,4%).'),
    table(
      ['Thôn', 'Tổng số hộ', 'Số hộ nghèo', 'Tỷ lệ (%)'],
      ['Thôn Đông', '150', '12', '8,0'],
      ['Thôn Đoài', '150', '7', '4,7'],
      ['Thôn Trung', '150', '10', '6,7'],
      ['Thôn Thượng', '90', '4', '4,4'],
    ),
    text('Ban Chấp hành có 39 đồng chí. Đầu nhiệm kỳ có 7 đồng chí nữ (17,9%).'),
    text('Thu nhập đạt 46,2 triệu đồng, tăng 17,7 triệu đồng so với năm 2015 (28,5 triệu đồng).'),
    text('Phiếu phát ra 31, thu về 30, hợp lệ 29, không hợp lệ 1; bầu lại: phát ra 30, thu về 29.'),
    text('Kỷ luật 11 đảng viên: khiển trách 6, cảnh cáo 3, khai trừ 2; năm trước kỷ luật 4.'),
    text('Trong 247 đại biểu có mặt có 96 đại biểu nữ (38,9%), 11 đại biểu trẻ (4,5%).'),
    text('Thu nhập tăng từ 40 lên 50 triệu đồng, tăng 25%.'),
    table(
      ['Chỉ tiêu', 'Thực hiện', 'Tỷ lệ (%)'],
      ['Lượt khám', '204', '81,3'],
      ['Lượt tiêm', '310', '95,1'],
      ['Lượt xét nghiệm', '45', '12,7'],
      ['Ca mổ', '17', '66,1'],
    ),
    table(
      ['Ngành', 'Số người', 'Tỷ lệ (%)'],
      ['Nông nghiệp', '120', '48,0'],
      ['Thủy sản', '80', '32,0'],
      ['Buôn bán', '50', '20,0'],
      ['Tổng cộng', '250', '100'],
    ),
  ],
  [
    votes,
    text('Bầu Bí thư: đồng chí Ngô Văn Toản được 30/30 phiếu, đạt 100%.'),
    text('Bầu Chủ nhiệm Ủy ban Kiểm tra: đồng chí Trần Thị Nhàn được 28/30 phiếu, đạt 93,3%.'),
  ],
  [
    table(
      ['Loại hình', 'Số lượng', 'Cấp ủy viên'],
      ['Đảng bộ xã, thị trấn', '13', '15'],
      ['Chi bộ cơ sở', '21', '5'],
    ),
    text('Có 22 đảng bộ cơ sở và 21 chi bộ cơ sở, với 4.126 đảng viên.'),
  ],
  [
    text('Đã có 12 chi bộ thôn, 8 chi bộ cơ quan và 6 chi bộ trường học, tổng cộng 26 chi bộ họp.'),
    text('Mở 3 lớp nghề, có 12 chi bộ thôn, 8 chi bộ cơ quan, tổng cộng 20 chi bộ cử người.'),
    text('Có 45 chi bộ họp, 12 chi bộ thôn, 8 chi bộ cơ quan, tổng cộng 20 chi bộ họp sớm.'),
    text('Có 12 chi bộ thôn, 8 chi bộ cơ quan, tổng cộng 286 đảng viên.'),
    text('Có 12 cuộc họp lớn, nhiều cuộc họp nhỏ, 8 cuộc họp mở rộng, tổng cộng 45 cuộc họp.'),
    text('Có 5 chi bộ ấp, 12 chi bộ thôn với 3 tổ, 8 chi bộ trường, tổng cộng 27 chi bộ.'),
    text('Làm đường 12,5 tỷ đồng, xây trường 8 tỷ đồng, tổng cộng 20,5 tỷ đồng.'),
  ],
  [
    text('Thu nhập bình quân đầu người đạt 48,5 triệu đồng.'),
    text('Năm 2016 còn khó khăn. Thu nhập bình quân đầu người đạt 36 triệu đồng.'),
    text('Riêng vùng ven biển thu nhập bình quân đầu người đạt 39 triệu đồng.'),
    text('Đến nay, thu nhập bình quân đầu người đạt 49 triệu đồng.'),
  ],
  [
    text('Tỷ lệ hộ nghèo còn 2,6%.'),
    text('Tỷ lệ hộ nghèo còn 5,1% năm 2016; chỉ tiêu nghị quyết: tỷ lệ hộ nghèo còn 3%.'),
    text('Đầu nhiệm kỳ, tỷ lệ hộ nghèo còn 8%.'),
  ],
  [
    text('Tỷ lệ hộ dùng điện đạt 98%.'),
    text('Tỷ lệ hộ dùng điện đạt 97%.'),
    text('Tỷ lệ hộ dùng điện đạt 95%.'),
  ],
  [
    text(
      'Có 2/14 chi bộ hoàn thành xuất sắc nhiệm vụ, đạt 14,3%; 92 trong số 286 hộ, chiếm 32,2%.',
    ),
  ],
  [text('Có 9/10 tuyến đường liên thôn của xã được bê tông hóa hoàn toàn, đạt 120% kế hoạch.')],
  [text('Có 286 đảng viên, 14 chi bộ, nữ 92 đồng chí (đạt 32,2%).')],
  [text('Đã lập 14 tổ, gồm 5 tổ thu gom rác (65%) và các nhóm khác.')],
  [text('Có 200 đại biểu dự đại hội, trong đó 120 nam, 80 nữ.')],
  [
    text(
      'Triệu tập 235 đại biểu, gồm 38 đại biểu đương nhiên và 197 đại biểu được bầu; trong đó có 36 nữ (15,3%), 14 trẻ, 2 dân tộc thiểu số, 5 bí thư chi bộ.',
    ),
  ],
  [
    text(
      'Ban Chấp hành gồm 27 đồng chí, Ban Thường vụ 9 đồng chí, trong đó có 1 bí thư, 2 phó bí thư.',
    ),
  ],
  [
    text(
      'Báo cáo gồm 3 phần, 15 mục; kế hoạch có 12 nhiệm vụ, gồm 5 nhiệm vụ năm 2020, 7 nhiệm vụ các năm sau.',
    ),
  ],
  [
    text(
      'Đầu tư 12 công trình, gồm 5 km đường, 3 phòng học và 1 trạm y tế, tổng vốn 25,5 tỷ đồng.',
    ),
  ],
  [text('Huyện có 45 chi bộ, gồm 20 chi bộ ấp, 15 chi bộ cơ quan và các chi bộ trường học.')],
  [text('Mở 3 lớp, trong đó nữ 120, nam 90.')],
  [
    text('Có 16/18 chỉ tiêu đạt và vượt, trong đó 12/18 chỉ tiêu đạt vượt mức, 4/18 chỉ tiêu đạt.'),
    text('Có 12/18 chỉ tiêu vượt, 4/18 chỉ tiêu đạt nghị quyết, 2/18 chưa đạt.'),
  ],
  [text('Về kinh tế có 5/6 chỉ tiêu đạt; về xã hội có 4/5 chỉ tiêu đạt.')],
  [text('Kết nạp 125 đảng viên, trong đó 60 nữ, 45 đoàn viên, 30 người dân tộc thiểu số.')],
  [text('Đã có 9/19 đảng bộ (47,4%), 811/811 tổ chức cơ sở đảng (100%), 1/11 đảng bộ, đạt 9,1%.')],
  [
    text(
      'Có 13/15 chỉ tiêu đạt và vượt (gần 87%); ngày 3/8 đã đạt 47,4% kế hoạch; quý 3/2020 đạt 75%.',
    ),
  ],
  [
    text(
      'Sản lượng tăng từ 40 tấn lên 50 tấn, tăng 25%; thu ngân sách từ 12,5 tỷ đồng lên 15 tỷ đồng, tăng 20%.',
    ),
  ],
  [
    text('Toàn huyện có 7.743 đảng viên.'),
    text('Đầu nhiệm kỳ, toàn huyện có 7.120 đảng viên.'),
    text('Năm 2015 toàn huyện có 6.900 đảng viên.'),
  ],
  [
    text('Chi bộ cơ quan có 45 đảng viên, Đảng bộ xã Thạnh Yên có 210 đảng viên.'),
    text('Đảng bộ xã Đông Thái có 325 đảng viên.'),
  ],
  [
    table(
      ['TT', 'Chi bộ', 'Đảng viên', 'Tỷ lệ (%)'],
      ['1', 'Ấp Một', '120', '35,3'],
      ['2', 'Ấp Hai', '130', '38,2'],
      ['3', 'Ấp Ba', '90', '26,5'],
      ['', 'Tổng cộng', '340', '100'],
    ),
  ],
  [
    table(
      ['TT', 'Nội dung', 'Số vốn'],
      ['I', 'Giao thông', '10'],
      ['1', 'Đường ấp Một', '4'],
      ['2', 'Đường ấp Hai', '6'],
      ['II', 'Giáo dục', '5'],
      ['1', 'Trường mầm non', '5'],
      ['', 'Tổng cộng', '15'],
    ),
  ],
  [
    table(
      ['Chỉ tiêu', '2016', '2017', '2018'],
      ['Thu ngân sách', '10', '12', '14'],
      ['Chi ngân sách', '9', '11', '13'],
      ['Kết nạp đảng viên', '20', '22', '25'],
    ),
  ],
  [
    table(
      ['Tổng số đại biểu', 'Nữ', 'Trẻ', 'Dân tộc'],
      ['200', '36', '14', '2'],
      ['150', '30', '12', '1'],
      ['120', '25', '10', '3'],
    ),
  ],
  [
    table(
      ['Chi bộ', 'Tổng cộng', 'Nữ', 'Trẻ tuổi'],
      ['Ấp Một', '120', '40', '30'],
      ['Ấp Hai', '90', '35', '20'],
      ['Ấp Ba', '80', '30', '10'],
    ),
  ],
  [
    table(
      ['Chỉ tiêu', 'Nghị quyết', 'Kết quả'],
      ['Thu nhập bình quân đầu người (triệu đồng)', '60', '65'],
      ['Tỷ lệ hộ nghèo (%)', '2,0', '1,5'],
      ['Số trường đạt chuẩn quốc gia', '4', '5'],
    ),
    text(
      'Thu nhập bình quân đầu người đạt 65 triệu đồng/năm, vượt 5 triệu đồng; năm 2016 thu nhập bình quân đầu người mới đạt 45 triệu đồng.',
    ),
    text('Thu nhập bình quân đầu người tăng 20 triệu đồng so với đầu nhiệm kỳ.'),
  ],
];
