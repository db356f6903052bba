import { expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { fieldKey, isInCapitals, looseBrace, writtenFields } from './field-key.ts';
import { fieldValues, type TemplateFacts } from './field-values.ts';
import { findField, suggestField, templateFields } from './template-field.ts';

const facts: TemplateFacts = {
  unitName: 'Đảng bộ xã Bình Trị',
  committee: 'Đảng ủy xã Bình Trị',
  place: 'Bình Trị',
  symbol: 'ĐU',
  superior: undefined,
  isCell: false,
  type: 'DELEGATE',
  subunits: [],
  targets: [],
  today: calendarDate('2025-03-05'),
};

test.each(['other', 'ratificationDecision'] as const)('of %s: no name means two fields', (kind) => {
  const keys = templateFields(kind).flatMap((field) =>
    field.keys.map((key) => [key, field.id] as const),
  );
  for (const [key, id] of keys)
    expect(keys.filter(([other, of]) => other === key && of !== id)).toEqual([]);
});

test.each(['tên đơn vị', 'Ten_Don_Vi', 'TÊN  ĐƠN-VỊ', 'unitName', 'đảng bộ'])(
  '%s is the unit',
  (name) => {
    expect(findField(name, 'other')?.id).toBe('unitName');
  },
);

test('a slip gets the nearest name, nonsense gets none', () => {
  expect(suggestField('tên đơn vi trực', 'other')?.name).toBe('tên đơn vị');
  expect(suggestField('nhiệm ký', 'other')?.name).toBe('nhiệm kỳ');
  expect(suggestField('màu sắc yêu thích của đồng chí', 'other')).toBeUndefined();
});

test('places: one or two braces, a letter first, no braces inside', () => {
  const names = (text: string) => writtenFields(text).map(({ name }) => name);
  expect(names('{a}{{ b }} {1} {} { c d } {e')).toEqual(['a', 'b', 'c d']);
  expect(looseBrace('xong {a} rồi {b')).toBe('xong {a} rồi {b'.slice(3));
  expect(looseBrace('xong {a}')).toBeUndefined();
  expect(fieldKey('Số đảng viên')).toBe('sodangvien');
  expect([isInCapitals('KÝ HIỆU'), isInCapitals('Ký hiệu'), isInCapitals('1')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('what is known is written as papers write it, under every name', () => {
  const { values } = fieldValues({
    ...facts,
    ordinal: 23,
    term: { from: 2025, to: 2030 },
    days: { from: calendarDate('2025-02-28'), to: calendarDate('2025-03-01') },
    members: 1214,
    targets: [
      { name: 'A', measure: '', planned: '1', achieved: '1', outcome: 'REACHED', source: '' },
      { name: 'B', measure: '', planned: '1', achieved: '0', outcome: 'MISSED', source: '' },
    ],
  });
  const of = (name: string) => values.get(fieldKey(name));
  expect(of('tên đại hội')).toBe(
    'Đại hội đại biểu Đảng bộ xã Bình Trị lần thứ XXIII, nhiệm kỳ 2025-2030',
  );
  expect(of('nhiệm kỳ trước')).toBe('2020-2025');
  expect(of('ngày đại hội')).toBe('ngày 28 tháng 02 - 01 tháng 3 năm 2025');
  expect(of('số đảng viên')).toBe('1.214');
  expect([of('số chỉ tiêu'), of('số chỉ tiêu đạt'), of('số chỉ tiêu chưa đạt')]).toEqual([
    '2',
    '1',
    '1',
  ]);
  expect(of('tên cấp trên')).toBe('');
});

test('what is not known is left out: of targets that are not all judged no sum is written', () => {
  const { values, rows } = fieldValues({
    ...facts,
    targets: [{ name: 'A', measure: '', planned: '1', achieved: '', source: '' }],
  });
  expect(values.has(fieldKey('số chỉ tiêu đạt'))).toBe(false);
  expect(values.has(fieldKey('số đảng viên'))).toBe(false);
  expect(rows[0]?.entries[0]?.get(fieldKey('kết quả'))).toBeUndefined();
});
