import { expect, test } from 'vitest';
import { isFaulty, judgeRows } from './judge-rows.ts';

const register = [
  { name: 'Nguyễn Hoà', unit: 'Chi bộ 1' },
  { name: 'Lê Văn An', unit: '' },
];

function verdicts(...persons: readonly (readonly [string, string])[]) {
  const rows = persons.map(([name, unit], at) => ({ row: at + 2, name, unit }));
  return judgeRows(register, rows).map(({ verdict }) => verdict);
}

test('a row without a name, or one that no register holds, is a fault', () => {
  const rows = verdicts(['', 'Chi bộ 1'], ['A'.repeat(121), ''], ['Trần Dũng', 'B'.repeat(201)]);
  expect(rows.map(({ kind }) => kind)).toEqual(['nameMissing', 'nameLong', 'unitLong']);
  expect(rows.every((verdict) => isFaulty({ verdict }))).toBe(true);
  expect(verdicts(['A'.repeat(120), 'B'.repeat(200)])).toEqual([{ kind: 'fits' }]);
});

test('who stands on the register or in a row above is left out, however letters and tones are written', () => {
  expect(
    verdicts(['nguyễn  hòa', 'CHI BỘ 1'], ['Trần Dũng', 'Chi bộ 2'], ['Trần Dũng', 'Chi bộ 2 ']),
  ).toEqual([{ kind: 'known' }, { kind: 'fits' }, { kind: 'twice', row: 3 }]);
});

test('of a namesake a person is asked, on the register and in the list', () => {
  expect(verdicts(['Lê Văn An', 'Chi bộ 3'], ['Trần Dũng', ''], ['Trần Dũng', 'Chi bộ 5'])).toEqual(
    [{ kind: 'namesake', unit: '' }, { kind: 'fits' }, { kind: 'namesake', unit: '', row: 3 }],
  );
});

test('a faulty row is nobody that a later row could be', () => {
  const [, second] = verdicts(['Vũ Yến', 'B'.repeat(201)], ['Vũ Yến', 'Chi bộ 1']);
  expect(second).toEqual({ kind: 'fits' });
});
