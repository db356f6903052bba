import { describe, expect, test } from 'vitest';
import { paperProse } from './index.ts';
import { centred, sampleLine, samplePaper, twoColumns } from './testing/sample-paper.ts';

describe('paperProse', () => {
  test('the body alone, headings told from text', () => {
    const prose = paperProse(samplePaper());
    expect(prose.map(({ role, text }) => [role, text])).toEqual([
      ['text', 'Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị, Huyện ủy báo cáo.'],
      ['heading', 'I- KẾT QUẢ'],
      ['heading', '1. Công tác chỉ đạo'],
      ['text', 'Có 47,4 % tổ chức hoàn thành, gồm 7.743 đảng viên dự.'],
      ['heading', '2. Công tác nhân sự'],
      ['text', 'Các bước được thực hiện đúng quy trình.'],
      ['heading', 'II- PHƯƠNG HƯỚNG'],
      ['text', 'Hoàn thành trong tháng 8.'],
    ]);
  });

  test('paragraphs carry their number in the file', () => {
    expect(paperProse(samplePaper())[0]?.paragraph).toBe(10);
  });

  test('legal bases, cells of tables and the text of annexes have their place', () => {
    const prose = paperProse(
      samplePaper({
        body: [
          sampleLine('- Căn cứ Điều lệ Đảng;'),
          sampleLine('1. Đại hội họp trong hai ngày.'),
          twoColumns([sampleLine('Chỉ tiêu')], [sampleLine('Kết quả')]),
        ],
        annexes: [centred('PHỤ LỤC 1'), sampleLine('Danh sách các tổ chức.')],
      }),
    );
    expect(prose.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'basis: - Căn cứ Điều lệ Đảng;',
      'text: 1. Đại hội họp trong hai ngày.',
      'cell: Chỉ tiêu',
      'cell: Kết quả',
      'heading: PHỤ LỤC 1',
      'text: Danh sách các tổ chức.',
    ]);
  });

  test('a paper of plain paragraphs, without head and end, loses nothing', () => {
    const body = ['Đảng bộ có 12 chi bộ.', 'Công tác đã hoàn thành.'].map((text, at) =>
      sampleLine(text, { paragraph: at + 1 }),
    );
    const plain = { ...samplePaper(), blocks: body };
    expect(paperProse(plain).map(({ text }) => text)).toEqual([
      'Đảng bộ có 12 chi bộ.',
      'Công tác đã hoàn thành.',
    ]);
  });

  test('marks of notes keep their place in the tidied words, pictures go with the words before them', () => {
    const room = { width: 100, height: 50 };
    const lines = [
      { ...sampleLine('  Một  hai.', { paragraph: 7 }), notes: [{ note: 1, at: 10 }] },
      { ...sampleLine('Ba.', { paragraph: 7 }), notes: [{ note: 2, at: 3 }] },
      { ...sampleLine('', { paragraph: 8 }), pictures: [{ ...room, image: 'a.png' }] },
      sampleLine('Bốn.', { paragraph: 9 }),
    ];
    expect(paperProse({ ...samplePaper(), blocks: lines })).toEqual([
      {
        paragraph: 7,
        text: 'Một hai. Ba.',
        role: 'text',
        notes: [
          { note: 1, at: 7 },
          { note: 2, at: 12 },
        ],
        pictures: [{ ...room, image: 'a.png' }],
      },
      { paragraph: 9, text: 'Bốn.', role: 'text' },
    ]);
  });

  test('lines of a paragraph that is broken by hand are one', () => {
    const broken = [sampleLine('Một.', { paragraph: 7 }), sampleLine('Hai.', { paragraph: 7 })];
    const plain = { ...samplePaper(), blocks: broken };
    expect(paperProse(plain)).toEqual([{ paragraph: 7, text: 'Một. Hai.', role: 'text' }]);
  });
});
