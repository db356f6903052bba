import { describe, expect, test } from 'vitest';
import { draftParts, partAt, type PlacedPassage } from './index.ts';

function draft(...lines: readonly string[]): readonly PlacedPassage[] {
  return lines.map((line, at) => ({
    paragraph: at + 3,
    kind: line.startsWith('# ') ? 'heading' : 'text',
    text: line.replace('# ', ''),
  }));
}

describe('parts of a draft', () => {
  test('begin at Roman numerals, and name the chapter around them', () => {
    const passages = draft(
      'Thực hiện Chỉ thị số 35-CT/TW …',
      '# Phần thứ nhất',
      '# KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT',
      '# I. Kết quả đạt được',
      '# 1. Kinh tế',
      'Tổng giá trị sản xuất tăng 8 %.',
      '# II- Hạn chế',
      'Còn chậm.',
    );
    const parts = draftParts(passages);
    expect(parts).toEqual([
      { title: '', from: 3 },
      { title: 'Phần thứ nhất. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT', from: 4 },
      { title: 'Phần thứ nhất. I. Kết quả đạt được', from: 6 },
      { title: 'Phần thứ nhất. II- Hạn chế', from: 9 },
    ]);
    expect(partAt(parts, 8)?.from).toBe(6);
    expect(partAt(parts, 10)?.from).toBe(9);
    expect(partAt(parts, 1)?.from).toBe(3);
  });

  test('begin at every heading where no numeral is Roman', () => {
    expect(draftParts(draft('# 1. Kinh tế', 'Tăng.', '# 2. Xã hội'))).toEqual([
      { title: '1. Kinh tế', from: 3 },
      { title: '2. Xã hội', from: 5 },
    ]);
  });

  test('a draft without headings is one part', () => {
    expect(draftParts(draft('Một.', 'Hai.'))).toEqual([{ title: '', from: 3 }]);
  });
});
