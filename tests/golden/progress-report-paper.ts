import {
  figureRun,
  plainRow,
  textCell,
  textRun,
  type Block,
  type Paper,
  type Run,
  type TableCell,
} from '@daihoi/application/papers';
import { calendarDate, instantFrom } from '@daihoi/domain/kernel';

/** The progress report of a province as an office would issue it; the signer is invented. */
export const progressReportPaper: Paper = {
  ruleSet: 'PF-2018',
  kind: 'report',
  purpose: 'demonstration',
  issuingBody: 'Tỉnh ủy Kiên Giang',
  documentNumber: { state: 'issued', number: 412, typeSymbol: 'BC', bodySymbol: 'TU' },
  placeAndDate: { place: 'Rạch Giá', date: { kind: 'dated', on: calendarDate('2020-08-03') } },
  title: {
    kind: 'named',
    typeName: 'Báo cáo',
    abstract: ['tiến độ tổ chức đại hội đảng bộ các cấp,', 'tính đến ngày 31/7/2020'],
  },
  blocks: [
    paragraph(
      textRun(
        'Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy báo cáo tiến độ tổ chức đại hội đảng bộ các cấp, nhiệm kỳ 2020-2025, như sau:',
      ),
    ),
    heading('Kết quả'),
    paragraph(
      textRun('Tính đến ngày 31/7/2020, có '),
      figure('811/811', 'closed', 'grassroots'),
      textRun(' tổ chức cơ sở đảng ('),
      figure('100 %', 'closed', 'grassroots'),
      textRun(') và '),
      figure('9/19', 'closed', 'upper'),
      textRun(' đảng bộ cấp trên trực tiếp cơ sở ('),
      figure('47,4 %', 'closed', 'upper'),
      textRun(') tổ chức xong đại hội; '),
      figure('10', 'remaining', 'upper'),
      textRun(' đảng bộ còn lại dự kiến tổ chức trong tháng 8/2020 (danh sách kèm theo).'),
    ),
    {
      kind: 'table',
      columns: [
        { align: 'left', share: 35 },
        { align: 'centre', share: 12 },
        { align: 'centre', share: 15 },
        { align: 'centre', share: 11 },
        { align: 'centre', share: 16 },
        { align: 'centre', share: 11 },
      ],
      head: [
        plainRow(
          ...['Cấp', 'Tổng số', 'Đã bế mạc', 'Tỷ lệ', 'Đã chuẩn y', 'Còn lại'].map(textCell),
        ),
      ],
      rows: [
        plainRow(textCell('Tổ chức cơ sở đảng'), ...cells('811', '811', '100 %', '806', '0')),
        plainRow(textCell('Cấp trên trực tiếp cơ sở'), ...cells('19', '9', '47,4 %', '6', '10')),
      ],
    },
    paragraph(
      textRun('Trong 9 đảng bộ đã tổ chức xong, '),
      figure('6 đảng bộ', 'ratified', 'upper'),
      textRun(' đã được chuẩn y kết quả bầu cử; '),
      figure('3 đảng bộ', 'reported', 'upper'),
      textRun(' đã báo cáo kết quả, đang thẩm định.'),
    ),
    heading('Hạn chế, nguyên nhân'),
    paragraph(
      textRun('Còn '),
      figure('1 đảng bộ', 'late', 'upper'),
      textRun(
        ' chưa trình hồ sơ duyệt đại hội, dự báo chậm so với hạn ngày 31/8/2020. Một số hồ sơ phải trả lại để bổ sung đề án nhân sự và biên bản.',
      ),
    ),
    heading('Nhiệm vụ trọng tâm trong tháng 8/2020'),
    {
      kind: 'list',
      marks: 'arabic',
      items: [
        [textRun('Duyệt xong hồ sơ của 6 đảng bộ chưa được duyệt trước ngày 14/8/2020.')],
        [textRun('Hoàn thành chuẩn y kết quả bầu cử của 3 đảng bộ đã báo cáo.')],
      ],
    },
  ],
  signatures: [
    {
      authority: { form: 'onBehalf', body: 'Ban Thường vụ' },
      post: 'Phó Bí thư',
      name: 'Cao Minh Nhuận',
    },
  ],
  recipients: [
    'Ban Bí thư (để báo cáo)',
    'Ban Tổ chức Trung ương',
    'Các đồng chí Tỉnh ủy viên',
    'Lưu Văn phòng Tỉnh ủy',
  ],
  foot: {
    checkCode: '7QKM 2XVP 9TD3 HRN4',
    asOf: calendarDate('2020-07-31'),
    madeAt: instantFrom(Date.UTC(2020, 7, 3, 3, 30)),
  },
};

function heading(text: string): Block {
  return { kind: 'heading', level: 1, runs: [textRun(text)] };
}

function paragraph(...runs: readonly Run[]): Block {
  return { kind: 'paragraph', runs };
}

function figure(text: string, filter: string, level: string): Run {
  return figureRun(text, { kind: 'units', params: { unit: 'KG', level, filter } });
}

function cells(...texts: readonly string[]): readonly TableCell[] {
  return texts.map(textCell);
}
