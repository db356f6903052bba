import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { centred, samplePaper, type SamplePaper } from '../paper-format/testing/sample-paper.ts';
import { checkContent, placeNameOf } from './index.ts';
import { contentOf, contentWith, heading, table, text } from './testing/content-of.ts';
import { cleanFigures, plantedFigures } from './testing/planted-figures.ts';
import { cleanNames, communeFacts, communeReport, plantedNames } from './testing/planted-names.ts';
import { cleanWords, plantedWords } from './testing/planted-words.ts';

test('a paper without a fault raises nothing', () => expect(contentOf({})).toEqual([]));

describe('a planted fault raises its rule, at its paragraph, and nothing else', () => {
  test.each(plantedWords.map(([rule, words, found = '']) => [rule, words, found] as const))(
    '%s: %s',
    (rule, words, found) => {
      const said = contentWith(words);
      expect(said.map((each) => [each.rule.id, each.paragraphs.length])).toEqual([[rule, 1]]);
      expect(said[0]?.found).toBe(found === '' ? said[0]?.found : found);
    },
  );
});

describe('what is like a fault and is none raises nothing', () => {
  test.each(cleanWords)('%s', (words) =>
    expect(contentWith(words).map((each) => [each.rule.id, each.found])).toEqual([]),
  );
});

describe('figures that cannot be raise their rule and nothing else', () => {
  test.each(plantedFigures)('%s: %s', (rule, found, ...blocks) =>
    expect(contentWith(...blocks).map((each) => [each.rule.id, each.found])).toEqual([
      [rule, found],
    ]),
  );

  test.each(cleanFigures)('figures that can be: %#', (...blocks) =>
    expect(contentWith(...blocks).map((each) => [each.rule.id, each.found])).toEqual([]),
  );
});

describe('dates, terms, names and numbers of papers', () => {
  function inCommune(paragraphs: readonly string[]) {
    return contentOf({ ...communeReport, body: paragraphs.map(text) }, communeFacts).map((each) => [
      each.rule.id,
      each.found,
    ]);
  }

  test.each(plantedNames)('%s: %s', (rule, found, ...paragraphs) =>
    expect(inCommune(paragraphs)).toEqual([[rule, found]]),
  );

  test.each(cleanNames)('nothing wrong: %s', (words) => expect(inCommune([words])).toEqual([]));
});

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
  const said = (...blocks: readonly ReturnType<typeof text>[]) =>
    checkContent(samplePaper({ body: blocks }), {
      kind: 'politicalReport',
      today: calendarDate('2020-08-03'),
      facts,
    })
      .findings.filter(({ rule }) => rule.id.startsWith('FG-1'))
      .map(({ rule, expected, found }) => [rule.id, expected, found]);
  const income = 'Thu nhập bình quân đầu người';

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
    `Đầu nhiệm kỳ, ${income.toLowerCase()} đạt 45 triệu đồng.`,
    `${income} của đồng bào Khmer đạt 51 triệu đồng.`,
    `Ấp Một có ${income.toLowerCase()} đạt 70 triệu đồng.`,
    `${income} tăng 20 triệu đồng; chỉ tiêu là 60 triệu đồng.`,
    'Tỷ lệ hộ nghèo đa chiều còn 3,1%.',
    'Chi bộ Ấp Hai có 7/8 chỉ tiêu đạt.',
    'Có 16/18 chỉ tiêu nghị quyết đạt và vượt.',
  ])('nothing wrong: %s', (words) => expect(said(text(words))).toEqual([]));

  test('what is still to come may have other figures', () => {
    const ahead = heading('II- MỤC TIÊU, CHỈ TIÊU CHỦ YẾU');
    const rows = table(
      ['Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu nghị quyết'],
      [income, 'triệu đồng', '80'],
      ['Tỷ lệ hộ nghèo', '%', '0,5'],
    );
    expect(
      said(
        heading('I- KẾT QUẢ'),
        text('Kết quả tốt.'),
        ahead,
        rows,
        text(`${income} đạt 80 triệu đồng.`),
      ),
    ).toEqual([]);
  });
});

describe('the head of a paper against what is known of its unit', () => {
  const [superior, issuer, ...rest] = communeReport.left ?? [];

  function inHead(left: SamplePaper['left']) {
    const body = [text('Hội nghị họp ngày 15/3/2020.')];
    return contentOf({ ...communeReport, left, body }, communeFacts).map((each) => [
      each.rule.id,
      each.part,
      each.expected,
      each.found,
    ]);
  }
  const lines = (...words: readonly string[]) => [
    ...words.map((line, at) => centred(line, at === 1 ? { bold: true } : {})),
    ...rest,
  ];

  test('another unit is told at the name of the body', () =>
    expect(inHead(lines('ĐẢNG BỘ HUYỆN KIÊN LƯƠNG', 'ĐẢNG ỦY XÃ HÒA ĐIỀN'))).toContainEqual([
      'UN-01',
      'issuingBody',
      'xã Bình Trị',
      'xã Hòa Điền',
    ]));

  test('another superior is told at its name', () =>
    expect(inHead(lines('ĐẢNG BỘ HUYỆN HÒN ĐẤT', 'ĐẢNG ỦY XÃ BÌNH TRỊ'))).toEqual([
      ['UN-03', 'superiorBody', 'huyện Kiên Lương', 'huyện Hòn Đất'],
    ]));

  test('the own names raise nothing', () => {
    expect(superior && issuer && inHead([superior, issuer, ...rest])).toEqual([]);
  });
});

test('an organisation has the name of its place, or none', () => {
  expect(placeNameOf('Đảng bộ xã Bình Trị')).toBe('xã Bình Trị');
  expect(placeNameOf('Huyện Phú Quốc')).toBe('huyện Phú Quốc');
  expect(placeNameOf('Đảng bộ phường 3')).toBe('phường 3');
  expect(placeNameOf('Đảng bộ Công an tỉnh Kiên Giang')).toBeUndefined();
});

describe('the kind of a paper whose title does not say it', () => {
  function kindOf(name: string, abstract: string, ...body: readonly ReturnType<typeof text>[]) {
    const title = [
      centred(name, { size: 16, bold: true }),
      centred(abstract, { size: 15, bold: true }),
      centred('-----'),
    ];
    return checkContent(samplePaper({ title, body }), { today: calendarDate('2020-08-03') }).kind;
  }

  test('a report laid before a congress, on results and on what is to come, is the political report', () => {
    const parts = [
      heading('I- KẾT QUẢ'),
      text('Đã gieo 450 ha lúa.'),
      heading('II- MỤC TIÊU, GIẢI PHÁP'),
      text('Đến năm 2025 gieo 600 ha lúa.'),
    ];
    expect(kindOf('BÁO CÁO', 'của Ban Chấp hành trình Đại hội', ...parts)).toBe('politicalReport');
    expect(kindOf('BÁO CÁO', 'kết quả tổ chức đại hội', ...parts)).toBe('report');
  });

  test('a scheme that speaks of candidates throughout is the personnel scheme', () => {
    const line = text('Số lượng và cơ cấu nhân sự cấp ủy theo quy định.');
    expect(kindOf('ĐỀ ÁN', 'bầu cử cấp ủy khóa mới', line, line, line, line)).toBe(
      'personnelScheme',
    );
    expect(kindOf('ĐỀ ÁN', 'thu gom rác', line)).toBe('scheme');
  });
});
