import type { SamplePaper } from '../../paper-format/testing/sample-paper.ts';
import { centred, sampleReport } from '../../paper-format/testing/sample-paper.ts';
import type { ContentRuleId, PaperFacts } from '../index.ts';
import { calendarDate } from '../../kernel/index.ts';

/** A political report of a commune for the congress of 2020. */
export const communeReport: Partial<SamplePaper> = {
  left: [
    centred('ĐẢNG BỘ HUYỆN KIÊN LƯƠNG'),
    centred('ĐẢNG ỦY XÃ BÌNH TRỊ', { bold: true }),
    centred('*'),
    centred('Số 15-BC/ĐU'),
  ],
  title: [
    centred('BÁO CÁO', { size: 16, bold: true }),
    centred('tình hình chuẩn bị Đại hội Đảng bộ xã Bình Trị lần thứ XIV, nhiệm kỳ 2020 - 2025', {
      size: 15,
      bold: true,
    }),
    centred('-----'),
  ],
  recipients: sampleReport.recipients,
};

/** What is known of that commune. */
export const communeFacts: PaperFacts = {
  unitNames: ['xã Bình Trị'],
  formerNames: ['xã Bình An'],
  neighbourNames: ['xã Hòa Điền', 'xã Dương Hòa'],
  term: { from: 2020, to: 2025 },
  ordinal: 14,
  papers: [
    { code: '12-HD/HU', issuedOn: calendarDate('2019-12-20') },
    { code: '01-TB/HU', issuedOn: calendarDate('2020-01-02') },
    {
      code: '07-QĐ/HU',
      issuedOn: calendarDate('2019-05-06'),
      replacedBy: { code: '02-QĐ/HU', issuedOn: calendarDate('2020-02-03') },
    },
  ],
  completeSymbols: [{ symbol: 'HD/HU' }, { symbol: 'TB/HU', since: calendarDate('2020-01-02') }],
  superiorNames: ['huyện Kiên Lương'],
  members: [
    { asOf: calendarDate('2019-12-31'), count: 412 },
    { asOf: calendarDate('2018-12-31'), count: 398 },
  ],
};

/** Paragraphs with one fault of dates, terms, names of units and persons, numbers of papers. */
export const plantedNames: readonly (readonly [
  rule: ContentRuleId,
  found: string,
  ...paragraphs: string[],
])[] = [
  ['CA-01', '31/4/2020', 'Hội nghị họp ngày 31/4/2020 tại hội trường.'],
  ['CA-01', 'ngày 30 tháng 02 năm 2020', 'Hội nghị họp ngày 30 tháng 02 năm 2020.'],
  ['CA-01', '15/13/2019', 'Đã hoàn thành 15/13/2019.'],
  ['CA-01', 'ngày 31/6', 'Hoàn thành trước ngày 31/6 hằng năm.'],
  ['CA-02', '15/3/2020 đến ngày 10/3/2020', 'Đại hội chi bộ từ ngày 15/3/2020 đến ngày 10/3/2020.'],
  ['CA-02', 'giai đoạn 2020 - 2016', 'Kết quả giai đoạn 2020 - 2016 được ghi nhận.'],
  ['CA-03', 'thứ Hai, ngày 12/3/2020', 'Khai mạc thứ Hai, ngày 12/3/2020.'],
  ['CA-04', '12/3/2012', 'Hội nghị tổng kết được tổ chức ngày 12/3/2012.'],
  ['CA-04', '30/6/2032', 'Hoàn thành tuyến đường liên ấp trước ngày 30/6/2032.'],
  ['CA-04', 'tháng 9/2031', 'Hoàn thành tuyến đường liên ấp trước tháng 9/2031.'],
  ['CA-04', 'tháng 9 năm 2031', 'Hoàn thành tuyến đường liên ấp vào tháng 9 năm 2031.'],
  ['CA-04', 'quý IV năm 2032', 'Khánh thành trạm y tế trong quý IV năm 2032.'],
  ['CA-04', 'đến năm 2035', 'Phấn đấu đến năm 2035 không còn hộ nghèo.'],
  ['CA-07', 'Đến ngày 30/9/2020', 'Đến ngày 30/9/2020, Đảng bộ xã đã kết nạp 12 đảng viên.'],
  [
    'CA-07',
    'đến ngày 30 tháng 9 năm 2020',
    'Tính từ đầu năm đến ngày 30 tháng 9 năm 2020, các chi bộ đã kết nạp 12 đảng viên.',
  ],
  [
    'CA-07',
    'tính đến ngày 30/9/2020',
    'Các chi bộ đã kết nạp 12 đảng viên, tính đến ngày 30/9/2020.',
  ],
  ['CA-07', 'Trong quý IV/2020', 'Trong quý IV/2020, xã vận động được 120 triệu đồng.'],
  [
    'CA-07',
    'đến tháng 9/2020',
    'Thực hiện Kế hoạch số 12-KH/HU, đến tháng 9/2020 xã đã xây 12 căn nhà, làm đường giao thông.',
  ],
  ['CA-07', 'Đến hết năm 2020', 'Đến hết năm 2020, đã có 12 chỉ tiêu đạt.'],
  ['CA-05', 'X', 'Ban Chấp hành Đảng bộ xã khóa X đã họp 12 kỳ.'],
  ['CA-05', 'XIV', 'Chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng.'],
  ['UN-02', 'xã Hòa Điền', 'Nhân dân xã Hòa Điền phấn khởi chào mừng.'],
  ['UN-02', 'xã Dương Hòa', 'Kinh tế trên địa bàn xã Dương Hòa phát triển khá.'],
  ['CA-05', 'XVI', 'Đại hội Đảng bộ xã lần thứ XVI sẽ họp trong tháng 6.'],
  [
    'CA-05',
    'XIV',
    'Đại hội đại biểu Đảng bộ huyện lần thứ XIII, nhiệm kỳ 2020 - 2025.',
    'Tiến tới Đại hội đại biểu Đảng bộ huyện lần thứ XIV, nhiệm kỳ 2020 - 2025.',
  ],
  ['CA-06', '2021-2026', 'Phương hướng của Đảng bộ nhiệm kỳ 2021 - 2026 được thảo luận.'],
  ['CA-06', '2020-2026', 'Phương hướng của Đảng bộ nhiệm kỳ 2020 - 2026 được thảo luận.'],
  ['UN-02', 'xã Hòa Điền', 'Ban Chấp hành Đảng bộ xã Hòa Điền đã lãnh đạo toàn diện.'],
  ['UN-02', 'xã Bình Tri', 'Đảng bộ xã Bình Tri có truyền thống đoàn kết.'],
  ['UN-02', 'xã Dương Hòa', 'Đảng bộ và nhân dân xã Dương Hòa quyết tâm thi đua.'],
  ['UN-02', 'xã Bình Tri', 'Kinh tế của xã Bình Tri phát triển khá.'],
  ['NM-01', 'Lưu Hồ Ân', 'Đồng chí Lưu Hồ Ân, Bí thư Huyện ủy, khai mạc.'],
  ['NM-01', 'Lưu Hộ An', 'Ông Lưu Hộ An dự.'],
  ['PN-01', '35-CT/TW 30/5/2018', 'Theo Chỉ thị số 35-CT/TW, ngày 30/5/2018 của Bộ Chính trị.'],
  ['PN-01', '44-HD/HU', 'Theo Hướng dẫn số 44-HD/HU của Huyện ủy.'],
  ['PN-01', '02-TB/HU', 'Theo Thông báo số 02-TB/HU, ngày 15/3/2020 của Huyện ủy.'],
  ['PN-01', '01-TB/HU 15/3/2020', 'Theo Thông báo số 01-TB/HU, ngày 15/3/2020 của Huyện ủy.'],
  ['PN-02', '07-QĐ/HU 6/5/2019', 'Căn cứ Quyết định số 07-QĐ/HU, ngày 06/5/2019 của Huyện ủy.'],
  ['FG-09', '512', 'Toàn Đảng bộ có 512 đảng viên.'],
  ['PN-02', '04-HD/TW 6/10/2014', 'Căn cứ Hướng dẫn số 04-HD/TW, ngày 06/10/2014 của Ban Bí thư.'],
  [
    'PN-03',
    '207-KH/HU 16/8/2019',
    'Thực hiện Kế hoạch số 207-KH/HU, ngày 12/8/2019 của Huyện ủy.',
    'Kế hoạch số 207-KH/HU, ngày 16/8/2019 được quán triệt.',
  ],
  [
    'NM-01',
    'Danh Thị Mâu',
    'Đồng chí Danh Thị Mẫu, Bí thư, khai mạc.',
    'Đồng chí Danh Thị Mẫu kết luận.',
    'Bà Danh Thị Mâu phát biểu.',
  ],
  [
    'NM-01',
    'Nguyển Hồ An',
    'Đồng chí Nguyễn Hồ An chủ trì.',
    'Ông Nguyễn Hồ An kết luận.',
    'Đồng chí Nguyển Hồ An phát biểu.',
  ],
];

/** The same without a fault. */
export const cleanNames: readonly string[] = [
  'Kinh tế của xã Bình Trị phát triển khá; đồng chí Lưu Hồ An, Bí thư, khai mạc, bà Lưu Hồ Bích dự.',
  'Đến ngày 30/6/2020, Đảng bộ xã đã kết nạp 12 đảng viên; đến tháng 8/2020 đã kết nạp 13 đảng viên.',
  'Đến ngày 30/9/2020, các chi bộ phải làm xong những việc đã đề ra; ước đến hết năm 2020 đã kết nạp 15 đảng viên.',
  'Phấn đấu đến ngày 30/9/2020 đã kết nạp đủ 15 đảng viên. Dự kiến trong quý IV/2020 vận động được 120 triệu đồng.',
  'Đảng ủy đã quyết định tổ chức sơ kết vào ngày 20/10/2020 và đã phân công các chi bộ chuẩn bị.',
  'Độ tuổi tính đến ngày 01/9/2020, các đồng chí đã qua 2 nhiệm kỳ; đến tháng 9/2020 hoàn thành những việc đã giao.',
  'Đến năm 2025 có 3 trường đạt chuẩn; trong quý IV/2020 hoàn thành việc đã được giao cho từng ấp.',
  'Hội nghị họp ngày 29/02/2020, sáng thứ Bảy, ngày 29/02/2020; hoàn thành trước ngày 30/6/2020.',
  'Từ ngày 25/12 đến ngày 28/12/2019 tổ chức đại hội điểm; từ ngày 01/3/2020 đến hết ngày 31/3/2020 tổ chức đại trà.',
  'Nghị quyết Đại hội Đảng bộ xã lần thứ XIII, nhiệm kỳ 2015 - 2020 được thực hiện tốt.',
  'Nghị quyết Đại hội lần thứ XII của Đảng, Đại hội lần thứ XI Đảng bộ tỉnh, Đại hội XIII của Đảng; Ban Chấp hành Trung ương nhiệm kỳ 2021 - 2026.',
  'Đảng bộ xã Hòn Chông cũ có truyền thống lâu đời.',
  'Đại hội đại biểu Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025; Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
  'Bầu cử đại biểu Hội đồng nhân dân xã nhiệm kỳ 2021 - 2026 và chi bộ nhiệm kỳ 2020 - 2022.',
  'Xã được thành lập ngày 15/3/1985; kỷ niệm 45 năm ngày 30/4/1975.',
  'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 và Luật số 80/2015/QH13 ngày 22/6/2015.',
  'Đảng bộ xã Bình Trị sáp nhập từ xã Bình An; học tập kinh nghiệm của Đảng bộ xã Hòn Nghệ.',
  'Các xã Kiên Bình, Bình Giang giáp với Đảng bộ xã Sơn Kiên; Huyện ủy Kiên Lương chỉ đạo sát sao.',
  'Theo Chỉ thị số 35-CT/TW, ngày 30/5/2019, Hướng dẫn số 26-HD/BTCTW, ngày 18/10/2019, Hướng dẫn số 12-HD/HU.',
  'Căn cứ Quyết định số 244-QĐ/TW, ngày 09/6/2014 và Hướng dẫn số 03-HD/TW, ngày 20/3/2020.',
  'Đồng chí Danh Thị Mẫu, đồng chí Danh Văn Mão, ông Lưu Hồ An và bà Lưu Hồ Bích dự.',
  'Đồng chí Phó Chủ tịch và đồng chí Bí thư Đảng ủy cùng dự; Đồng chí Trưởng Ban Tổ chức báo cáo.',
  'Theo Thông báo số 09-TB/HU, ngày 15/3/2018, số 05-TB/HU và số 01-TB/HU, ngày 02/01/2020 của Huyện ủy.',
  'Mục tiêu đến năm 2030, tầm nhìn 2045: xã phát triển khá; thực hiện Chiến lược đến năm 2035.',
  'Phấn đấu đến năm 2030 đạt chuẩn; xã được thành lập năm 1930; tháng 9/2023 hoàn thành.',
  'Ban Chấp hành Trung ương Đảng khóa XII; Ban Chấp hành Đảng bộ xã khóa XIII, khóa XIV; Ban Chấp hành Đảng bộ huyện khóa XI.',
  'Chào mừng Đại hội đại biểu toàn quốc lần thứ XIII của Đảng; Đại hội toàn quốc lần thứ VI mở ra đổi mới.',
  'Tuyến đường từ ấp Ba Núi đến xã Hòa Điền được nâng cấp; phía đông giáp xã Dương Hòa.',
  'Xã Bình Trị cùng xã Hòa Điền giữ gìn an ninh; đồng chí Danh Mẫu quê ở xã Dương Hòa.',
  'Toàn Đảng bộ có 405 đảng viên.',
  'Đầu nhiệm kỳ, toàn Đảng bộ có 300 đảng viên.',
  'Sản lượng 12.3.2 không phải là ngày; mục 3/8 của biểu, quý 3/2020, tháng 8/2020.',
];
