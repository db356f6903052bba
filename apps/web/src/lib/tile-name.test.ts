import { describe, expect, test } from 'vitest';
import { hasRoomUnder, tileName } from './tile-name.ts';

describe('names on tiles', () => {
  test.each([
    ['Huyện Gò Quao', 'Gò Quao'],
    ['Thành phố Rạch Giá', 'TP. Rạch Giá'],
    ['Thị xã Hà Tiên', 'TX. Hà Tiên'],
    ['Phường 1', 'Phường 1'],
    ['Xã Đông Hòa', 'Đông Hòa'],
    ['Công an tỉnh', 'Công an tỉnh'],
    ['Xãm', 'Xãm'],
  ])('%s: %s', (name, short) => {
    expect(tileName(name)).toBe(short);
  });

  test('the count stands under the name only where the whole name leaves a line', () => {
    expect(hasRoomUnder('Gò Quao', { width: 90, height: 60 })).toBe(true);
    expect(hasRoomUnder('Gò Quao', { width: 90, height: 40 })).toBe(false);
    expect(hasRoomUnder('Bộ đội Biên phòng tỉnh', { width: 56, height: 66 })).toBe(false);
  });
});
