import { expect, test } from 'vitest';
import { frameDays, seasonSpan } from './frame-days.ts';

const names = { vi: '', en: '' };
const source = { document: '35-CT/TW', words: names };
const line = {
  level: 'GRASSROOTS' as const,
  names,
  own: null,
  replaced: [],
  parent: null,
  central: { opens: '2020-04-01', closes: '2020-06-30', pilotOpens: '2020-01-15', source },
  below: [],
};

test('a frame begins with its pilots, and the season with the first of that month', () => {
  expect(frameDays(line)).toEqual([{ kind: 'central', from: '2020-01-15', to: '2020-06-30' }]);
  expect(seasonSpan([line])).toEqual({ from: '2020-01-01', to: '2020-07-10' });
});

test('a season without windows has no months', () => {
  expect(seasonSpan([{ ...line, central: null }])).toBeUndefined();
});
