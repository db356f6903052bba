import { atLeft, centred, sampleLine, sampleReport } from './sample-paper.ts';
import {
  bodyLines,
  congress,
  copySheet,
  countMinutes,
  date2026,
  letter,
  look,
  minutes,
  ofOffice,
  proposal,
  put,
  signedAs,
  withBody,
} from './sample-variants.ts';
import type { PlantedFault } from './planted-fault.ts';

const { left, right, title, body, recipients, signing } = sampleReport;

/** Faults of the body, of numbers and dates, and of the end. */
export const plantedInBody: readonly PlantedFault[] = [
  ['CH-10', 'error', { body: look(bodyLines(), 3, { size: 13 }) }],
  [
    'CH-10',
    'error',
    {
      body: bodyLines()
        .map((_, at, all) => look(all, at, { italic: true })[at] ?? centred(''))
        .with(1, bodyLines()[1] ?? centred(''))
        .with(6, bodyLines()[6] ?? centred('')),
    },
  ],
  ['CH-ALIGN', 'info', { body: look(bodyLines(), 3, { align: 'left' }) }],
  ['CH-11', 'error', withBody(centred('Chương I'), centred('QUY ĐỊNH CHUNG', { bold: true }))],
  [
    'CH-12',
    'error',
    withBody(centred('Chương I', { bold: true }), centred('Quy định chung', { bold: true })),
  ],
  ['CH-13', 'error', withBody(centred('Mục 1'), centred('QUY ĐỊNH CHUNG', { bold: true }))],
  [
    'CH-14',
    'error',
    withBody(centred('Mục 1', { bold: true }), centred('Quy định chung', { bold: true })),
  ],
  ['CH-15', 'info', withBody(sampleLine('Điều 1. Chuẩn y kết quả bầu cử.'))],
  ['CH-16', 'info', { body: put(body, 1, sampleLine('I- Kết quả', { bold: true })) }],
  ['CH-17', 'info', { body: look(bodyLines(), 2, { bold: false }) }],
  ['CH-19', 'info', { signing: look(signing, 0, { bold: false }) }],
  ['CH-20', 'info', { signing: look(signing, 1, { bold: true }) }],
  ['CH-21', 'info', { signing: look(signing, 2, { bold: false }) }],
  ['CH-22', 'info', { ...letter, title: look(letter.title ?? [], 0, { italic: false }) }],
  ['CH-23', 'info', { recipients: look(recipients, 0, { bold: true }) }],
  ['CH-24', 'info', { recipients: look(recipients, 1, { size: 14 }) }],
  ['CH-25', 'info', { left: [...left, centred('KHẨN')] }],
  ['CH-26', 'info', { left: [...put(left, 3, centred('Số …-BC/HU')), centred('Dự thảo lần 2')] }],
  ['NO-FORM', 'error', { left: put(left, 3, centred('Số: 05-BC/HU')) }],
  ['NO-FORM', 'error', { left: put(left, 3, centred('Số 05/BC-HU')) }],
  ['NO-FORM', 'error', { left: put(left, 3, centred('Số 05 BC/HU')) }],
  [
    'NO-FORM',
    'error',
    { left: [...put(left, 3, centred('Số: …-BC/HU')), centred('Dự thảo lần 2', { bold: true })] },
  ],
  ['NO-02', 'warning', { left: put(left, 3, centred('Số 5-BC/HU')) }],
  ['NO-03', 'warning', { ...congress, left: put(congress.left ?? [], 4, centred('Số 05-BC/HU')) }],
  ['NO-05', 'info', { left: [...left, centred('Dự thảo lần 2', { bold: true })] }],
  ['NO-TYPE', 'warning', { left: put(left, 3, centred('Số 05-KH/HU')) }],
  ['NO-TYPE', 'warning', { left: put(left, 3, centred('Số 05-XY/HU')) }],
  [
    'NO-CITE',
    'warning',
    { body: put(body, 0, sampleLine('Thực hiện Chỉ thị 35 CT/TW của Bộ Chính trị.')) },
  ],
  ['CP-01', 'error', { ...copySheet, left }],
  ['CP-02', 'info', { left: put(left, 3, centred('Số 05-BS/HU')) }],
  [
    'RC-02',
    'info',
    {
      recipients: [
        ...recipients.slice(0, 1),
        atLeft('- Các chi bộ (để thực hiện),', { size: 12 }),
        ...recipients.slice(1),
      ],
    },
  ],
  [
    'SG-07',
    'warning',
    { ...countMinutes, signing: put(countMinutes.signing ?? [], 1, centred('ỦY VIÊN')) },
  ],
  ['SG-07', 'info', { ...countMinutes, recipients: [] }],
  ...['35/CT-TW', '35-CT-TW', '35/CT/TW', '35/CT.TW', '35/ CT-TƯ'].map((number): PlantedFault => [
    'NO-CITE',
    'warning',
    { body: put(body, 0, sampleLine(`Thực hiện Chỉ thị số ${number} của Bộ Chính trị.`)) },
  ]),
  ['NO-CITE', 'info', { body: put(body, 0, sampleLine('Thực hiện Chỉ thị 35 của Bộ Chính trị.')) }],
  [
    'DT-01',
    'error',
    { right: put(right, 1, centred('An Biên ngày 03 tháng 8 năm 2020', { italic: true })) },
  ],
  [
    'DT-01',
    'error',
    { right: put(right, 1, centred('xã Bình Đê, ngày 03 tháng 8 năm 2020', { italic: true })) },
  ],
  ['DT-01', 'error', { right: put(right, 1, centred('An Biên, 03/8/2020', { italic: true })) }],
  [
    'DT-01',
    'error',
    { right: put(right, 1, centred('ngày 03 tháng 8 năm 2020', { italic: true })) },
  ],
  [
    'DT-02',
    'warning',
    { right: put(right, 1, centred('An Biên, ngày 3 tháng 8 năm 2020', { italic: true })) },
  ],
  [
    'DT-02',
    'warning',
    { right: put(right, 1, centred('An Biên, ngày 03 tháng 08 năm 2020', { italic: true })) },
  ],
  [
    'DT-04',
    'warning',
    { right: put(date2026, 1, centred('An Biên, ngày 03 tháng 12 năm 2026', { italic: true })) },
  ],
  [
    'DT-04',
    'warning',
    {
      body: put(
        body,
        0,
        sampleLine('Thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị.'),
      ),
    },
  ],
  [
    'DT-06',
    'error',
    { right: put(right, 1, centred('An Biên, ngày 31 tháng 4 năm 2020', { italic: true })) },
  ],
  [
    'DT-07',
    'warning',
    { right: put(right, 1, centred('An Biên, ngày … tháng 5 năm 2020', { italic: true })) },
  ],
  [
    'IS-01',
    'info',
    {
      left: [
        left[0] ?? centred(''),
        centred('CHI BỘ TRƯỜNG MẪU', { bold: true }),
        centred('*'),
        centred('Số 05-HD/CB'),
      ],
      title: put(title, 0, centred('HƯỚNG DẪN', { size: 16, bold: true })),
      signing: put(signing, 0, centred('T/M CHI BỘ', { bold: true })),
    },
  ],
  ['BD-01', 'warning', { title: title.slice(0, 2) }],
  ['BD-02', 'error', { ...letter, left: (letter.left ?? []).slice(0, 4) }],
  [
    'BD-02',
    'warning',
    {
      ...letter,
      left: put(letter.left ?? [], 4, centred('Tổ chức đại hội', { size: 12, italic: true })),
    },
  ],
  [
    'BD-03',
    'warning',
    {
      ...proposal,
      title: [
        ...(proposal.title ?? []).slice(0, 3),
        centred('Kính gửi: Tỉnh ủy', { italic: true }),
      ],
    },
  ],
  ['BD-04', 'warning', { body: put(body, 1, sampleLine('I. KẾT QUẢ', { bold: true })) }],
  ['BD-05', 'warning', { body: put(body, 6, sampleLine('IV- PHƯƠNG HƯỚNG', { bold: true })) }],
  ['BD-05', 'warning', { body: put(body, 4, sampleLine('3. Công tác nhân sự', { bold: true })) }],
  [
    'BD-05',
    'warning',
    { body: put(body, 5, sampleLine('2.2. Các bước được thực hiện đúng quy trình.')) },
  ],
  ['BD-06', 'warning', { body: look(bodyLines(), 3, { firstLine: 0 }) }],
  [
    'BD-07',
    'info',
    { body: look(bodyLines(), 3, { spacing: { rule: 'multiple', line: 2, before: 0, after: 6 } }) },
  ],
  [
    'BD-08',
    'warning',
    {
      right: date2026,
      body: look(bodyLines(), 3, { spacing: { rule: 'exact', line: 18, before: 0, after: 0 } }),
    },
  ],
  ['BD-09', 'warning', { right: date2026, body: [sampleLine('Căn cứ Điều lệ Đảng.'), ...body] }],
  [
    'BD-09',
    'warning',
    { right: date2026, body: [sampleLine('- Căn cứ Điều lệ Đảng;', { italic: true }), ...body] },
  ],
  ['BD-10', 'warning', { body: put(body, 7, sampleLine('Hoàn thành trong tháng 8./.')) }],
  ['BD-10', 'warning', { body: put(body, 7, sampleLine('Hoàn thành trong tháng 8')) }],
  ['BD-11', 'warning', { body: put(body, 5, sampleLine('Tỉnh uỷ đã chỉ đạo các bước.')) }],
  ['BD-12', 'error', { body: put(body, 3, sampleLine('Có 47.4 % tổ chức hoàn thành.')) }],
  ['BD-12', 'error', { body: put(body, 3, sampleLine('Có 7,743 đảng viên dự.')) }],
  [
    'SG-01',
    'error',
    {
      signing: [
        centred('K/T BAN THƯỜNG VỤ', { bold: true }),
        centred('PHÓ BÍ THƯ'),
        ...signing.slice(2),
      ],
    },
  ],
  ['SG-01', 'error', { signing: signing.slice(1) }],
  ['SG-01', 'error', { signing: signedAs('K/T BÍ THƯ', 'PHÓ BÍ THƯ') }],
  ['SG-FORM', 'error', { ...ofOffice, signing: signedAs('T/M VĂN PHÒNG', 'CHÁNH VĂN PHÒNG') }],
  ['SG-FORM', 'error', { ...ofOffice, signing: signedAs('', 'PHÓ CHÁNH VĂN PHÒNG') }],
  [
    'SG-FORM',
    'error',
    { ...ofOffice, signing: signedAs('K/T CHÁNH VĂN PHÒNG', 'CHÁNH VĂN PHÒNG') },
  ],
  ['SG-FORM', 'error', { signing: signedAs('T/L BAN THƯỜNG VỤ', 'BÍ THƯ') }],
  ['SG-FORM', 'error', { signing: signedAs('T/M BAN CHẤP HÀNH', 'CHỦ TỊCH') }],
  ['SG-02', 'error', { signing: put(signing, 0, centred('TM. BAN THƯỜNG VỤ', { bold: true })) }],
  ['SG-02', 'error', { signing: put(signing, 0, centred('TM/ BAN THƯỜNG VỤ', { bold: true })) }],
  [
    'SG-03',
    'warning',
    {
      ...countMinutes,
      signing: put(countMinutes.signing ?? [], 0, centred('T/M BAN THƯỜNG VỤ', { bold: true })),
    },
  ],
  ['SG-04', 'info', { signing: put(signing, 2, centred('TS. Lưu Hồ An', { bold: true })) }],
  ['SG-06', 'warning', { ...minutes, recipients: [] }],
  ['RC-01', 'warning', { recipients: put(recipients, 0, atLeft('Nơi nhận', { underline: true })) }],
  ['RC-01', 'warning', { recipients: look(recipients, 0, { underline: false }) }],
  [
    'RC-01',
    'warning',
    { recipients: put(recipients, 1, atLeft('Tỉnh ủy (để báo cáo),', { size: 12 })) },
  ],
  ['RC-01', 'warning', { recipients: put(recipients, 2, atLeft('- Lưu Văn phòng', { size: 12 })) }],
  ['RC-03', 'info', { ...letter, recipients }],
  ['MK-01', 'info', { left: [...left, centred('MẬT', { bold: true })] }],
  ['FL-01', 'warning', { cargo: { links: ['http://192.0.2.1/mau.dotm'], objects: 0 } }],
  ['FL-02', 'info', { cargo: { links: [], objects: 2 } }],
  [
    'MK-03',
    'info',
    {
      marks: {
        changes: [{ kind: 'inserted', paragraph: 9, author: 'An', at: '', text: 'thêm' }],
        comments: [],
      },
    },
  ],
  ['MK-02', 'info', { left: put(left, 3, centred('Số …-BC/HU')) }],
];
