import { describe, expect, test } from 'vitest';
import { initials, matchesSearch, searchKey } from './index.ts';

describe('searchKey', () => {
  test('is the same for composed and decomposed input', () => {
    const name = 'Đảng bộ thị trấn Dương Đông (huyện Phú Quốc)';
    expect(searchKey(name)).toBe('dang bo thi tran duong dong huyen phu quoc');
    expect(searchKey(name.normalize('NFD'))).toBe(searchKey(name));
  });

  test('folds runs of punctuation to one space', () => {
    expect(searchKey('«Tân Hội – Tân Hiệp», 153-KH/TU.')).toBe('tan hoi tan hiep 153 kh tu');
  });

  test('knows the barred d of other alphabets', () => {
    expect(searchKey('Ðà Nẵng')).toBe('da nang');
  });
});

describe('initials', () => {
  test('are the letters people type', () => {
    expect(initials('Tổ chức cơ sở đảng')).toBe('tccsd');
    expect(initials('Ủy ban Kiểm tra')).toBe('ubkt');
  });

  test('keep numbers whole', () => expect(initials('Chi bộ 10')).toBe('cb10'));
  test('of nothing are nothing', () => expect(initials(' – ')).toBe(''));
});

describe('matchesSearch', () => {
  const key = searchKey('Đảng bộ xã Bình Trị, huyện Kiên Lương');

  test.each(['binh tri', 'Trị Bình', 'kien lu bi', 'đảng bộ xã', 'dbx', 'xbt kien', ''])(
    'finds by %j',
    (query) => expect(matchesSearch(query, key)).toBe(true),
  );

  test.each(['binh an', 'inh', 'lương lương', 'bxd', 'x x'])('does not find by %j', (query) =>
    expect(matchesSearch(query, key)).toBe(false),
  );

  test('a short word leaves the long word to the longer query word', () => {
    expect(matchesSearch('a an', searchKey('An Ấp'))).toBe(true);
    expect(matchesSearch('an an', searchKey('An Ấp'))).toBe(false);
  });
});
