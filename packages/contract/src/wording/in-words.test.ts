import { expect, test } from 'vitest';
import { inWords } from './in-words.ts';

test('days and places in papers are said in words; everything else stays as it is', () => {
  const data = {
    given: '2020-09-15',
    by: { document: '153-KH/TU', issuedOn: '2019-07-11' },
    n: 3,
    name: 'Bạch Thông',
  };
  expect(inWords(data, 'vi')).toEqual({
    given: '15/9/2020',
    by: '153-KH/TU ngày 11/7/2019',
    n: 3,
    name: 'Bạch Thông',
  });
});
