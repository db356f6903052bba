import { expect, test } from 'vitest';
import { readFloorNames } from './floor-names.ts';

test('a name a line, with how many back it behind a comma, a semicolon or a space', () => {
  expect(readFloorNames('1. Võ Văn An, 45\nLê Thị Bê; 12\n\nTrần  Chi\nĐỗ Dũng 7')).toEqual([
    { name: 'Võ Văn An', support: 45 },
    { name: 'Lê Thị Bê', support: 12 },
    { name: 'Trần Chi' },
    { name: 'Đỗ Dũng', support: 7 },
  ]);
});

test('nothing typed is nobody', () => {
  expect(readFloorNames(' \n ')).toEqual([]);
});
