import { kindsOf } from './fault-kind.ts';

/** Faults of the self-review. */
export const reviewFaults = [
  ...kindsOf('selfReview', 'text', [
    [
      'rules-angle-missing',
      'RP-01',
      undefined,
      /## Việc thực hiện quy chế làm việc\n[\s\S]*?(?=\n## Việc thực hiện các nguyên tắc)/u,
      '',
      'theme.workingRules',
    ],
    [
      'responsibility-missing',
      'RP-01',
      undefined,
      /# Trách nhiệm\n[\s\S]*?(?=Kết quả biểu quyết)/u,
      '# Kết quả biểu quyết\n',
      'theme.responsibility',
    ],
    [
      'remedies-missing',
      'RP-01',
      undefined,
      /# Biện pháp khắc phục\n[\s\S]*$/u,
      '',
      'theme.remedies',
    ],
    [
      'vote-does-not-add-up',
      'FG-03',
      'Tổng số',
      '| | Tổng số | 14 | 14 |',
      '| | Tổng số | 14 | 15 |',
    ],
    ['vote-share-impossible', 'FG-05', '13/14 phiếu', '13/14 phiếu (92,9%)', '13/14 phiếu (95,9%)'],
    [
      'paper-with-two-days',
      'PN-03',
      'Ban Chấp hành đã họp 58 lần',
      'Cả 9 nghị quyết chuyên đề',
      'Kế hoạch số 87-KH/HU, ngày 19/9/2019 được quán triệt. Cả 9 nghị quyết chuyên đề',
    ],
    [
      'name-in-two-spellings',
      'NM-01',
      'Danh Thị Mậu',
      'Đến tháng 3/2020, Ban Chấp hành có 14 đồng chí',
      'Đồng chí Danh Thị Mẫu giữ chức Bí thư; đồng chí Danh Thị Mẫu chuyển công tác ngày 01/3/2018, sau đó bà Danh Thị Mậu nghỉ hưu. Đến tháng 3/2020, Ban Chấp hành có 14 đồng chí',
    ],
    [
      'targets-reached-not-as-entered',
      'FG-12',
      'Toàn nhiệm kỳ có 13/15 chỉ tiêu',
      'Nghị quyết về bảo hiểm y tế được 4,4 điểm',
      'Toàn nhiệm kỳ có 13/15 chỉ tiêu đạt và vượt. Nghị quyết về bảo hiểm y tế được 4,4 điểm',
      '12/15',
    ],
    [
      'members-far-from-reported',
      'FG-09',
      'Ủy ban Kiểm tra Đảng ủy có 5 đồng chí',
      'Ủy ban Kiểm tra Đảng ủy có 5 đồng chí, hoạt động',
      'Toàn Đảng bộ có 352 đảng viên. Ủy ban Kiểm tra Đảng ủy có 5 đồng chí, hoạt động',
    ],
  ]),
  ...kindsOf('selfReview', 'file', [
    [
      'paper-of-no-such-day',
      'DT-06',
      'Thạnh Mỹ, ngày 31',
      /ngày \d+ tháng \d+ năm 2020(?=<)/u,
      'ngày 31 tháng 4 năm 2020',
    ],
    ['review-wrong-margin', 'PG-08', undefined, 'w:left="1701" w:header', 'w:left="1984" w:header'],
    [
      'review-authority-of-state',
      'SG-02',
      'TM. BAN CHẤP HÀNH',
      'T/M BAN CHẤP HÀNH',
      'TM. BAN CHẤP HÀNH',
    ],
    [
      'other-unit-in-head',
      'UN-01',
      'ĐẢNG ỦY XÃ TÂN THỚI',
      'ĐẢNG ỦY XÃ THẠNH MỸ',
      'ĐẢNG ỦY XÃ TÂN THỚI',
    ],
    [
      'other-superior-in-head',
      'UN-03',
      'ĐẢNG BỘ HUYỆN AN BÌNH',
      'ĐẢNG BỘ HUYỆN AN HÒA',
      'ĐẢNG BỘ HUYỆN AN BÌNH',
    ],
  ]),
];
