import { calendarDate } from '@daihoi/domain/kernel';
import { expect, test } from 'vitest';
import { registeredPapers } from './registered-papers.ts';

function papers(...rows: readonly (readonly [number: string, day: string])[]) {
  return rows.map(([number, day]) => ({ number, issuedOn: calendarDate(day) }));
}

test('a symbol is complete from its first paper on where no number is missing or given twice', () => {
  const register = papers(
    ['02-TB/HU', '2020-03-15'],
    ['01-TB/HU', '2020-02-03'],
    ['03-KL/HU', '2020-02-04'],
    ['01-BC/HU', '2020-01-06'],
    ['01-BC/HU', '2020-06-30'],
  );
  const { papers: known, completeSymbols } = registeredPapers([register], 10);
  expect(known).toContainEqual({ code: '02-TB/HU', issuedOn: '2020-03-15' });
  expect(completeSymbols).toEqual([{ symbol: 'TB/HU', since: '2020-02-03' }]);
});

test('a register that was cut off is complete in nothing; each register stands for itself', () => {
  const own = papers(['01-TB/HU', '2020-02-03']);
  expect(registeredPapers([own], 1).completeSymbols).toEqual([]);
  expect(registeredPapers([own, papers(['02-TB/HU', '2020-02-03'])], 9).completeSymbols).toEqual([
    { symbol: 'TB/HU', since: '2020-02-03' },
  ]);
});

test('a paper that another took the place of is known with the other one', () => {
  const [old] = papers(['01-KH/HU', '2020-02-03']);
  const [next] = papers(['04-KH/HU', '2020-05-12']);
  if (!old || !next) throw new Error('there are two papers');
  const { papers: known } = registeredPapers([[{ ...old, replacedBy: next }]], 9);
  expect(known).toEqual([
    {
      code: '01-KH/HU',
      issuedOn: '2020-02-03',
      replacedBy: { code: '04-KH/HU', issuedOn: '2020-05-12' },
    },
  ]);
});
