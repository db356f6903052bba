import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../kernel/index.ts';
import type { PaperBlock } from '../../paper-format/index.ts';
import { samplePaper } from '../../paper-format/testing/sample-paper.ts';
import { checkContent, type KnownTarget } from '../index.ts';
import { heading, table, text } from '../testing/content-of.ts';

describe('targets of the last resolution against those that the office entered', () => {
  const target = (name: string, measure: string, planned: string, achieved: string) => ({
    name,
    measure,
    planned,
    achieved,
  });
  const facts = {
    targets: [
      target('Thu nhập bình quân đầu người', 'triệu đồng', '60', '65,4'),
      target('Tỷ lệ hộ nghèo', '%', '2,0', '1,5%'),
      target('Tỷ lệ hộ nghèo đa chiều', '%', 'dưới 4', '3,1'),
      target('Trường đạt chuẩn quốc gia', 'trường', '4', ''),
    ],
    targetCounts: { total: 18, reached: 16 },
  };
  function findings(targets: readonly KnownTarget[], blocks: readonly PaperBlock[]) {
    const question = { kind: 'politicalReport', today: calendarDate('2020-08-03') } as const;
    const known = { ...facts, targets };
    return checkContent(samplePaper({ body: blocks }), { ...question, facts: known }).findings;
  }
  function saidWith(targets: readonly KnownTarget[], ...blocks: readonly PaperBlock[]) {
    return findings(targets, blocks)
      .filter(({ rule }) => rule.id.startsWith('FG-1'))
      .map(({ rule, expected, found }) => [rule.id, expected, found]);
  }
  const said = (...blocks: readonly PaperBlock[]) => saidWith(facts.targets, ...blocks);
  const rulesIn = (...blocks: readonly PaperBlock[]) =>
    findings(facts.targets, blocks).map(({ rule }) => rule.id);
  const income = 'Thu nhập bình quân đầu người';
  const small = income.toLowerCase();

  test.each([
    ['FG-11', '65,4', '63 triệu đồng', `${income} đạt 63 triệu đồng/năm.`],
    [
      'FG-10',
      '60',
      '62 triệu',
      `${income} đạt 65,4 triệu đồng (chỉ tiêu nghị quyết 62 triệu đồng).`,
    ],
    ['FG-11', '1,5', '1,7%', 'Đến nay, tỷ lệ hộ nghèo còn 1,7%.'],
    ['FG-11', '3,1', '1,5%', 'Tỷ lệ hộ nghèo đa chiều còn 1,5%.'],
    ['FG-10', '4', '5 trường', 'Trường đạt chuẩn quốc gia: nghị quyết 5 trường.'],
    ['FG-12', '16/18', '17/18', 'Có 17/18 chỉ tiêu đạt và vượt.'],
    ['FG-12', '16/18', '17/18', 'Có 17/18 chỉ tiêu đạt, 1/18 chỉ tiêu chưa đạt.'],
    ['FG-12', '16/18', '15/18', 'Trên địa bàn nông thôn, có 15/18 chỉ tiêu hoàn thành.'],
    ['FG-11', '65,4', '63 triệu', `Trên địa bàn xã, ${small} đạt 63 triệu đồng.`],
    ['FG-11', '65,4', '63 triệu', `Đời sống cơ bản ổn định, ${small} đạt 63 triệu đồng.`],
    ['FG-11', '65,4', '63 triệu', `Bộ mặt nông thôn đổi mới; ${small} đạt 63 triệu đồng.`],
    ['FG-11', '65,4', '63 triệu', `Nhờ áp dụng kỹ thuật mới, ${small} đạt 63 triệu đồng.`],
    ['FG-11', '65,4', '63 triệu', `${income} đạt 63 triệu đồng, riêng Ấp Một đạt 70 triệu đồng.`],
    [
      'FG-11',
      '65,4',
      '63 triệu',
      `${income} đạt 63 triệu đồng tăng 18 triệu đồng so với đầu nhiệm kỳ.`,
    ],
  ])('%s: %s', (rule, expected, found, words) =>
    expect(said(text(words))).toEqual([
      [rule, expected, expect.stringContaining(found.split(' ')[0] ?? '')],
    ]),
  );

  test('a table that says another target and another result names both', () => {
    const rows = table(
      ['Chỉ tiêu', 'Đơn vị tính', 'Nghị quyết', 'Kết quả thực hiện', 'So với nghị quyết'],
      [income, 'triệu đồng', '61', '66', '108'],
      ['Tỷ lệ hộ nghèo', '%', '2', '1,5', 'đạt'],
      ['Trường đạt chuẩn quốc gia', 'trường', '4', '5', 'vượt'],
    );
    expect(said(rows)).toEqual([
      ['FG-10', '60', `${income}: 61`],
      ['FG-11', '65,4', `${income}: 66`],
    ]);
  });

  test.each([
    `${income} đạt 65,4 triệu đồng, vượt 5,4 triệu đồng so với nghị quyết.`,
    `${income} đạt 65 triệu đồng.`,
    `Đầu nhiệm kỳ, ${small} đạt 45 triệu đồng.`,
    `${income} của đồng bào Khmer đạt 51 triệu đồng.`,
    `Ấp Một có ${small} đạt 70 triệu đồng.`,
    `${income} tăng 20 triệu đồng; chỉ tiêu là 60 triệu đồng.`,
    'Tỷ lệ hộ nghèo đa chiều còn 3,1%.',
    'Chi bộ Ấp Hai có 7/8 chỉ tiêu đạt.',
    'Có 16/18 chỉ tiêu nghị quyết đạt và vượt.',
    'Có 12/18 chỉ tiêu vượt, 4/18 chỉ tiêu đạt nghị quyết, 2/18 chưa đạt.',
    '12/18 chỉ tiêu đạt vượt mức, 4/18 chỉ tiêu đạt.',
    'Có 12/18 chỉ tiêu đạt vượt mức nghị quyết.',
    'Có 10 chỉ tiêu vượt, 6/18 chỉ tiêu đạt.',
    'Đến giữa nhiệm kỳ có 10/18 chỉ tiêu đạt.',
    'Có 7/18 chỉ tiêu đạt ở chi bộ Ấp Hai.',
    `Giữa nhiệm kỳ, ${small} đạt 52 triệu đồng.`,
    `${income} đạt 45 triệu đồng ở vùng sâu.`,
    `${income} đạt 45 triệu đồng/năm vào đầu nhiệm kỳ.`,
    `Bản Nà Lay có ${small} đạt 41 triệu đồng.`,
    `Các thôn, bản vùng cao có ${small} đạt 41 triệu đồng.`,
  ])('nothing wrong: %s', (words) => expect(said(text(words))).toEqual([]));

  test('parts of a count that stand in lines of their own make it up', () =>
    expect(
      said(
        text('- 12/18 chỉ tiêu vượt;'),
        text('- 4/18 chỉ tiêu đạt;'),
        text('- 2/18 chỉ tiêu chưa đạt.'),
      ),
    ).toEqual([]));

  test('a short name is held in a table, where it is a row of its own', () => {
    const rows = table(
      ['Chỉ tiêu', 'Đơn vị tính', 'Nghị quyết', 'Kết quả thực hiện', 'Ghi chú'],
      ['Hộ nghèo', '%', '3', '2,4', 'theo chuẩn mới của trung ương'],
      [income, 'triệu đồng', '60', '65,4', ''],
    );
    const entered = [...facts.targets, target('Hộ nghèo', '%', '2,0', '1,5')];
    expect(said(rows, text('Hộ nghèo là 7%.'))).toEqual([]);
    expect(saidWith(entered, rows, text('Hộ nghèo là 7%.'))).toEqual([
      ['FG-10', '2,0', 'Hộ nghèo: 3'],
      ['FG-11', '1,5', 'Hộ nghèo: 2,4'],
    ]);
  });

  describe('what is still to come may have other figures', () => {
    const past = [heading('I- KẾT QUẢ'), text('Kết quả tốt.')];
    const rows = table(
      ['Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu nghị quyết'],
      [income, 'triệu đồng', '80'],
      ['Tỷ lệ hộ nghèo', '%', '0,5'],
    );
    const ahead = [heading('II- MỤC TIÊU, CHỈ TIÊU CHỦ YẾU'), rows];

    test('in a table right under its heading', () => expect(said(...past, ...ahead)).toEqual([]));

    test('in a table with words behind it', () =>
      expect(said(...past, ...ahead, text(`${income} đạt 80 triệu đồng.`))).toEqual([]));

    test('and leaves what came of the targets to be looked at', () => {
      const wrong = text(`${income} đạt 63 triệu đồng.`);
      const expected = [['FG-11', '65,4', `${income}: 63`]];
      expect(said(heading('I- KẾT QUẢ'), wrong, ...ahead)).toEqual(expected);
      expect(said(...ahead, heading('III- KẾT QUẢ'), wrong)).toEqual(expected);
    });

    test('and is not what the text on the past is held against', () => {
      const right = text(`${income} đạt 65,4 triệu đồng.`);
      expect(rulesIn(heading('I- KẾT QUẢ'), right, ...ahead)).not.toContain('FG-08');
    });
  });
});
