import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import {
  centred,
  samplePaper,
  sampleReport,
  type SamplePaper,
} from '../paper-format/testing/sample-paper.ts';
import { checkContent, placeNameOf } from './index.ts';
import { contentOf, contentWith, heading, text } from './testing/content-of.ts';
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

  test('a name with its tone on the other vowel is the same name', () => {
    const left = lines('ĐẢNG BỘ HUYỆN HOÀ THUỶ', 'ĐẢNG ỦY XÃ BÌNH HOÀ');
    const body = [text('Kinh tế của xã Bình Hòa phát triển khá.')];
    const facts = { unitNames: ['xã Bình Hòa'], superiorNames: ['huyện Hòa Thủy'] };
    const said = contentOf({ ...communeReport, left, body, title: sampleReport.title }, facts);
    expect(said.map((each) => [each.rule.id, each.found])).toEqual([]);
  });

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
