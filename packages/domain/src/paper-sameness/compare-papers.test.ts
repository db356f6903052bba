import { describe, expect, test } from 'vitest';
import { paperProse, type ProseParagraph } from '../paper-format/index.ts';
import { sampleLine, samplePaper } from '../paper-format/testing/sample-paper.ts';
import { comparePapers, findCommonPhrases, readSamenessText, type SamenessText } from './index.ts';
import { asProse, inventPaper, seededChance } from './testing/invented-prose.ts';

const copied =
  'Đảng ủy xã đã xuống từng xóm họp bàn với bà con trồng hồi về việc làm lại con đường bê tông qua suối, kết nạp được 12 đảng viên trẻ và trả xong 45 hồ sơ còn tồn.';
const other =
  'Chi bộ trường tiểu học mở lớp dạy chữ buổi tối cho phụ nữ lớn tuổi ở bản cao, có hai giáo viên cắm bản thay nhau đứng lớp suốt mùa khô.';

function read(...texts: readonly string[]): SamenessText {
  return readSamenessText(asProse(texts));
}

function shareOf(here: SamenessText, there: SamenessText): number {
  const { num, den } = comparePapers(here, there).share;
  return den === 0 ? 0 : num / den;
}

describe('what is found', () => {
  test('a copied paragraph, with its place in both papers and how many words it has', () => {
    const { passages } = comparePapers(read(other, copied), read(copied, 'Hết.'));
    expect(passages).toMatchObject([
      {
        here: { paragraph: 2, from: 0, words: 37 },
        there: { paragraph: 1, from: 0, words: 37 },
        sameWords: 37,
      },
    ]);
  });

  test('exchanged words leave holes between the same stretches', () => {
    const changed = copied.replace('bà con trồng hồi', 'các hộ dân nghèo').replace('trẻ', 'mới');
    const [passage] = comparePapers(read(changed), read(copied)).passages;
    expect(passage?.same.map(({ here }) => changed.slice(here.from, here.to))).toEqual([
      'Đảng ủy xã đã xuống từng xóm họp bàn với',
      'về việc làm lại con đường bê tông qua suối, kết nạp được 12 đảng viên',
      'và trả xong 45 hồ sơ còn tồn',
    ]);
    expect(passage?.same.map(({ there }) => copied.slice(there.from, there.to))[0]).toBe(
      'Đảng ủy xã đã xuống từng xóm họp bàn với',
    );
  });

  test('this year’s figures do not hide a sentence of last year', () => {
    const later = copied.replace('12', '1.207').replace('45', '3,5');
    expect(comparePapers(read(later), read(copied)).passages).toMatchObject([{ sameWords: 37 }]);
  });

  test('capitals, composition and the place of the tone mark make no other word', () => {
    const typed = copied.replaceAll('ủy', 'uỷ').toUpperCase().normalize('NFD');
    expect(shareOf(read(typed), read(copied))).toBe(1);
  });

  test('a sentence moved into another paragraph', () => {
    const found = comparePapers(read(`${other} ${copied}`), read(copied, other)).passages;
    expect(found.map(({ here, there }) => [here.paragraph, there.paragraph])).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });
});

describe('short sentences', () => {
  const short = [
    'Trạm bơm xóm Đông hỏng hai vụ liền.',
    'Kế toán xã ghi sổ chậm ba tháng.',
    'Chủ tàu ngoài bến chưa mua bảo hiểm.',
    'Lớp dạy nghề dệt chỉ còn sáu người.',
    'Đường lên bản cao sạt lở chưa sửa.',
  ];

  test('put in another order inside their paragraph', () => {
    const moved = [3, 0, 4, 2, 1].map((at) => short[at] ?? '');
    expect(shareOf(read(moved.join(' ')), read(short.join(' ')))).toBeGreaterThan(0.75);
  });

  test('one of them alone in other papers says nothing', () => {
    expect(shareOf(read(`${other} ${short[0] ?? ''}`), read(short.join(' ')))).toBe(0);
  });
});

describe('what is not counted', () => {
  const here = inventPaper(seededChance(1), 4);
  const there = inventPaper(seededChance(2), 4);

  function numberOfWords(text: string, role: ProseParagraph['role'] = 'text'): number {
    return readSamenessText([{ paragraph: 1, text, role }]).counted;
  }

  test.each(['“', '"', '«'])('text in quotation marks %s', (mark) => {
    const end = { '“': '”', '"': '"', '«': '»' }[mark] ?? '';
    const quoted = `${mark}${copied}${end}`;
    expect(shareOf(read(...here, quoted), read(...there, quoted))).toBe(0);
  });

  test('marks around more than 80 words do not make them a quotation', () => {
    const long = `“${[copied, other, copied].join(' ')}”`;
    expect(comparePapers(read(long), read(long)).share.num).toBeGreaterThan(80);
  });

  test('a citation ends with the sentence or comma that ends its title', () => {
    const cited =
      'Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị về đại hội đảng bộ các cấp, cấp ủy họp';
    expect(numberOfWords(cited)).toBe(3);
    expect(numberOfWords('Nghị quyết số 18-NQ/TW, ngày 25 tháng 10 năm 2017')).toBe(0);
  });

  test('legal bases and headings', () => {
    expect(numberOfWords(copied, 'basis')).toBe(0);
    expect(numberOfWords(copied, 'heading')).toBe(0);
    expect(numberOfWords(copied, 'cell')).toBe(37);
  });

  test('set phrases of party language, however they are written', () => {
    expect(numberOfWords('Phát huy sức mạnh khối ĐẠI ĐOÀN KẾT toàn dân tộc')).toBe(2);
    expect(numberOfWords('xây dựng Đảng và hệ thống chính trị trong sạch vững mạnh')).toBe(0);
  });

  test('phrases that many papers of a collection share', () => {
    const formula =
      'cấp ủy xã Khe Vàng xin hứa trước toàn thể nhân dân trong xã một lòng theo lời dặn của cha ông';
    const papers = [1, 2, 3, 4].map((seed) => [...inventPaper(seededChance(seed), 3), formula]);
    const words = papers.map((texts) => readSamenessText(asProse(texts)).words);
    const common = findCommonPhrases(words, { num: 1, den: 2 });
    const [one, two] = papers.map((texts) => readSamenessText(asProse(texts), common));
    expect(one && two && comparePapers(one, two).passages).toEqual([]);
    expect(
      comparePapers(read(...(papers[0] ?? [])), read(...(papers[1] ?? []))).passages,
    ).toHaveLength(1);
  });

  test('head, headings, signature and recipients of a paper', () => {
    const one = samplePaper({ body: [sampleLine(copied)] });
    const two = samplePaper({ body: [sampleLine(other)] });
    const [left, right] = [one, two].map((file) => readSamenessText(paperProse(file)));
    expect(left && right && comparePapers(left, right)).toMatchObject({
      share: { num: 0, den: 37 },
      passages: [],
    });
  });

  test('rows of figures, short lines and nothing at all', () => {
    const figures = '12 45 3,5 7.743 2020 12 45 3,5 7.743 2020 11 13 15 17 19 21';
    expect(comparePapers(read(figures), read(figures))).toMatchObject({
      share: { num: 0, den: 0 },
      passages: [],
    });
    expect(shareOf(read('Đạt kế hoạch.', ...here), read('Đạt kế hoạch.', ...there))).toBe(0);
    expect(comparePapers(read(), read(copied)).share).toEqual({ num: 0, den: 0 });
  });
});

test('a list of fifty lines of one form, each with a name of its own, is found in last year’s list', () => {
  const syllables = 'an bình cẩm châu dương đông giang hà hải hòa'.split(' ');
  const lines = Array.from({ length: 50 }, (_, at) => {
    const name = `${syllables[at % 10] ?? ''} ${syllables[Math.floor(at / 10)] ?? ''}`;
    return `Chi bộ xóm ${name} họp trong một buổi tối, đủ số người, bầu ba người vào chi ủy và một bí thư.`;
  });
  const later = lines.map((line) => line.replace('một buổi tối', 'hai buổi sáng'));
  expect(shareOf(read(...later), read(...lines))).toBeGreaterThan(0.9);
});

test('a paper of one sentence five hundred times is compared like any other', () => {
  const many = Array.from({ length: 500 }, () => copied);
  expect(shareOf(read(...many), read(...many.slice(0, 400)))).toBe(0.8);
});
