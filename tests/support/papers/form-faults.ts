import { kindsOf } from './fault-kind.ts';

/** A run of the body with a look of its own. */
function run(look: string, words: string): string {
  return `</w:t></w:r><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r><w:r><w:t xml:space="preserve">`;
}

/** Faults of how it looks. */
export const formFaults = kindsOf('politicalReport', 'file', [
  [
    'marked-text',
    'PH-06',
    'Công an xã lắp 24 camera',
    'trước tháng 9/2021',
    run('<w:highlight w:val="yellow"/>', 'trước tháng 9/2021'),
  ],
  [
    'other-typeface',
    'PG-04',
    'Kết nạp 60 đảng viên',
    'mỗi chi bộ ấp kết nạp',
    run('<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>', 'mỗi chi bộ ấp kết nạp'),
  ],
  [
    'coloured-text',
    'PG-05',
    'Hằng năm có từ 90% chi bộ',
    'chi bộ trở lên',
    run('<w:color w:val="FF0000"/>', 'chi bộ trở lên'),
  ],
  ['wrong-margin', 'PG-08', undefined, 'w:left="1701" w:header', 'w:left="1984" w:header'],
  [
    'wrong-sheet',
    'PG-01',
    undefined,
    '<w:pgSz w:w="11906" w:h="16838"',
    '<w:pgSz w:w="12240" w:h="15840"',
  ],
  [
    'star-missing',
    'HD-05',
    undefined,
    /<w:p><w:pPr><w:pStyle w:val="star"\/><\/w:pPr>.*?<\/w:p>/u,
    '',
  ],
  [
    'superior-missing',
    'HD-04',
    'ĐẢNG ỦY XÃ THẠNH MỸ',
    /<w:p><w:pPr><w:pStyle w:val="superiorBody"\/><\/w:pPr>.*?<\/w:p>/u,
    '',
  ],
  ['colon-in-number', 'NO-FORM', 'Số: 25-BC/ĐU', 'Số 25-BC/ĐU', 'Số: 25-BC/ĐU'],
  [
    'month-padded',
    'DT-02',
    'Thạnh Mỹ, ngày 15',
    'ngày 15 tháng 4 năm 2020',
    'ngày 15 tháng 04 năm 2020',
  ],
  ['authority-of-state', 'SG-02', 'TM. BAN CHẤP HÀNH', 'T/M BAN CHẤP HÀNH', 'TM. BAN CHẤP HÀNH'],
  [
    'rule-under-abstract-missing',
    'BD-01',
    undefined,
    /<w:p><w:pPr><w:pStyle w:val="abstractRule"\/>.*?<\/w:p>/u,
    '',
  ],
  [
    'recipients-not-underlined',
    'RC-01',
    'Nơi nhận',
    '<w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Nơi nhận',
    '</w:rPr><w:t xml:space="preserve">Nơi nhận',
  ],
]);
