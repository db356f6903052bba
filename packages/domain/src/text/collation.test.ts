import { describe, expect, test } from 'vitest';
import {
  compareByGivenName,
  compareVietnamese,
  givenNameSortKey,
  sortByGivenName,
  sortVietnamese,
  splitPersonName,
  vietnameseSortKey,
} from './index.ts';

describe('compareVietnamese', () => {
  test('tones follow the dictionary: ngang huyền hỏi ngã sắc nặng', () => {
    expect(sortVietnamese(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'], String)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
  });

  test('letters come before tones: ă â đ ê ô ơ ư are letters of their own', () => {
    expect(
      sortVietnamese(
        ['ưa', 'ua', 'ơn', 'ôn', 'on', 'êm', 'em', 'đa', 'da', 'ăn', 'ân', 'ang', 'dz'],
        String,
      ),
    ).toEqual(['ang', 'ăn', 'ân', 'da', 'dz', 'đa', 'em', 'êm', 'on', 'ôn', 'ơn', 'ua', 'ưa']);
  });

  test('small letters come before capitals only where all else is equal', () => {
    expect(sortVietnamese(['An', 'an', 'Ba', 'Àn'], String)).toEqual(['an', 'An', 'Àn', 'Ba']);
  });

  test('numbers count as numbers', () => {
    expect(sortVietnamese(['Chi bộ 10', 'Chi bộ 2', 'Chi bộ', 'Chi bộ 1'], String)).toEqual([
      'Chi bộ',
      'Chi bộ 1',
      'Chi bộ 2',
      'Chi bộ 10',
    ]);
  });

  test('composed and decomposed text are equal', () => {
    expect(compareVietnamese('Nguyễn Thị Ái', 'Nguyễn Thị Ái'.normalize('NFD'))).toBe(0);
  });
});

describe('names', () => {
  test('a full name is family, middle, given', () => {
    expect(splitPersonName('  Danh Thị  Mỹ Giàu ')).toEqual({
      family: 'Danh',
      middle: 'Thị Mỹ',
      given: 'Giàu',
    });
    expect(splitPersonName('Pơloong')).toEqual({ family: '', middle: '', given: 'Pơloong' });
  });

  test('order is by given name, then middle, then family', () => {
    const names = [
      'Trần Văn Bé',
      'Lê Thị Ánh',
      'Ngô Văn An',
      'Bùi Văn An',
      'Phạm Anh',
      'Cao Thị An',
    ];
    expect(sortByGivenName(names, String)).toEqual([
      'Cao Thị An',
      'Bùi Văn An',
      'Ngô Văn An',
      'Phạm Anh',
      'Lê Thị Ánh',
      'Trần Văn Bé',
    ]);
  });

  test('a short given name comes before a longer one whatever follows', () => {
    expect(compareByGivenName('Vũ Yên', 'An Yến')).toBe(-1);
    expect(compareByGivenName('Vũ Ý', 'An Yên')).toBe(-1);
  });
});

test('sort keys are printable ASCII, stored and sent without escaping trouble', () => {
  for (const text of ['Nguyễn Thị Ái', 'Tổ 10', 'Ünïcödé – Δ 中 ✓', '', '007']) {
    expect(vietnameseSortKey(text)).toMatch(/^[!-~]*$/u);
    expect(givenNameSortKey(text)).toMatch(/^[ -~]*$/u);
  }
});
