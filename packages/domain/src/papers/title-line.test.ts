import { describe, expect, test } from 'vitest';
import { unitKinds } from '../organisation/index.ts';
import { congressTitleLine, findBody, organizationTitleOf, titleLine } from './index.ts';

describe('titles of organisations', () => {
  test.each([
    ['PROVINCIAL', 'PROVINCE', 'Tỉnh ủy', 'TU'],
    ['PROVINCIAL', 'CITY', 'Thành ủy', 'TU'],
    ['UPPER_GRASSROOTS', 'CITY', 'Thành ủy', 'ThU'],
    ['UPPER_GRASSROOTS', 'DISTRICT', 'Huyện ủy', 'HU'],
    ['UPPER_GRASSROOTS', 'BLOC', 'Đảng ủy Khối', 'ĐUK'],
    ['UPPER_GRASSROOTS', 'COMMUNE', 'Đảng ủy xã', 'ĐU'],
    ['GRASSROOTS', 'WARD', 'Đảng ủy phường', 'ĐU'],
    ['GRASSROOTS', 'SINGLE_CELL', 'Chi bộ', 'CB'],
    ['SECTIONAL', 'OTHER', 'Đảng ủy bộ phận', 'ĐU'],
    ['CELL', 'SCHOOL', 'Chi bộ', 'CB'],
    ['CENTRAL', 'OTHER', 'Ban Chấp hành Trung ương', 'TW'],
  ] as const)('%s %s: %s, %s', (...[level, kind, committee, body]) =>
    expect(organizationTitleOf({ level, kind })).toMatchObject({ committee, body }),
  );

  test('every kind has a body of the table', () => {
    for (const kind of unitKinds) {
      const { body } = organizationTitleOf({ level: 'UPPER_GRASSROOTS', kind });
      expect(findBody(body)).toBeDefined();
    }
  });
});

test('HD-03: a title line is one line of capitals, composed', () => {
  expect(titleLine(' Đảng bộ  tỉnh\nKiên Giang '.normalize('NFD'))).toBe('ĐẢNG BỘ TỈNH KIÊN GIANG');
});

describe('HD-06: a congress is named with its ordinal, else its term', () => {
  const required =
    /^ĐẠI HỘI (ĐẠI BIỂU|ĐẢNG VIÊN|TOÀN THỂ ĐẢNG VIÊN).*(LẦN THỨ [IVXLC]+|NHIỆM KỲ \d{4}\s*-\s*\d{4})$/u;

  test('delegate congress of a commune, the fourteenth', () => {
    const line = congressTitleLine({
      type: 'DELEGATE',
      organization: 'Đảng bộ xã Bình Trị',
      held: { ordinal: 14 },
    });
    expect(line).toBe('ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ BÌNH TRỊ LẦN THỨ XIV');
    expect(line).toMatch(required);
  });

  test('congress of all members of a cell', () => {
    const line = congressTitleLine({
      type: 'ALL_MEMBER',
      organization: 'Chi bộ ấp Hòa Lập',
      held: { from: 2020, to: 2025 },
    });
    expect(line).toBe('ĐẠI HỘI ĐẢNG VIÊN CHI BỘ ẤP HÒA LẬP NHIỆM KỲ 2020-2025');
    expect(line).toMatch(required);
  });
});
