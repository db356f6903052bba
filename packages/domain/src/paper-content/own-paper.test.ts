import { expect, test } from 'vitest';
import { centred } from '../paper-format/testing/sample-paper.ts';
import { contentOf, text } from './testing/content-of.ts';

const head = (superior: string, issuer: string) => [
  centred(superior),
  centred(issuer, { bold: true }),
  centred('*'),
  centred('Số 12-BC/ĐU'),
];
const title = (abstract: string) => [
  centred('BÁO CÁO', { size: 16, bold: true }),
  centred(abstract, { size: 15, bold: true }),
  centred('-----'),
];

function said(changes: Parameters<typeof contentOf>[0]) {
  return contentOf(changes).map(({ rule, expected, found }) => [rule.id, expected, found]);
}

test('FG-07: a unit that no place gives its name has one count of its cells and members as well', () => {
  const left = head('ĐẢNG BỘ HUYỆN AN BIÊN', 'ĐẢNG ỦY TRUNG TÂM Y TẾ');
  const first = text('Đảng bộ Trung tâm Y tế huyện có 8 chi bộ, 147 đảng viên.');
  const told = (words: string) => said({ left, body: [first, text(words)] });
  expect(told('Toàn Đảng bộ có 9 chi bộ trực thuộc.')).toEqual([['FG-07', '8', '9']]);
  expect(told('Hiện nay, Đảng bộ có 174 đảng viên.')).toEqual([['FG-07', '147', '174']]);
  expect(told('Đảng bộ Chi cục Thuế có 9 chi bộ trực thuộc.')).toEqual([]);
});

test('CA-06: a term in the title that is not five years long, save that of a cell', () => {
  const left = head('ĐẢNG BỘ HUYỆN AN BIÊN', 'ĐẢNG ỦY XÃ BÌNH TRỊ');
  const body = [text('Hội nghị họp ngày 15/3/2020.')];
  expect(said({ left, body, title: title('tổng kết nhiệm kỳ 2020 - 2026') })).toEqual([
    ['CA-06', '2020-2025', '2020-2026'],
  ]);
  expect(said({ left, body, title: title('đại hội các chi bộ nhiệm kỳ 2020 - 2022') })).toEqual([]);
  expect(said({ left, body, title: title('bầu cử nhiệm kỳ 2016 - 2021 của Hội đồng') })).toEqual(
    [],
  );
});

test('CA-05: a committee that is neither the outgoing nor the coming one is told both', () => {
  const left = head('ĐẢNG BỘ HUYỆN AN BIÊN', 'ĐẢNG ỦY XÃ BÌNH TRỊ');
  const body = [text('Ban Chấp hành Đảng bộ xã khóa VII đã họp 12 kỳ.')];
  const named = title('trình Đại hội đại biểu Đảng bộ xã lần thứ IX, nhiệm kỳ 2020 - 2025');
  expect(said({ left, body, title: named })).toEqual([['CA-05', 'VIII / IX', 'VII']]);
});
