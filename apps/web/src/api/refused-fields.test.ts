import { expect, test } from 'vitest';
import { refusedFields } from './refused-fields.ts';

const refusal = {
  status: 422,
  code: 'window.late',
  message: 'Ngày này sau hạn.',
  at: 'openingDate',
};

test('a refusal of a field of the form stands at the field', () => {
  expect(refusedFields(refusal, { openingDate: 'Ngày khai mạc' })).toEqual([
    { at: 'openingDate', label: 'Ngày khai mạc', message: 'Ngày này sau hạn.' },
  ]);
});

test('a refusal of something else is the whole form’s', () => {
  expect(refusedFields(refusal, { place: 'Địa điểm' })).toEqual([]);
  expect(refusedFields({ status: 422, code: 'x', message: '' }, { place: 'Địa điểm' })).toEqual([]);
  expect(refusedFields({ ...refusal, at: 'toString' }, {})).toEqual([]);
});
