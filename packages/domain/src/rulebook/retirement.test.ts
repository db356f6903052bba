import { describe, expect, test } from 'vitest';
import { addMonths, earliestBirthMonth, monthsLeft, retirementMonth } from './index.ts';

const labourCode2012 = 'labour-code-2012' as const;

describe('birth months printed by the directive of 2019 (Chỉ thị 35, Phụ lục 2)', () => {
  test.each([
    ['first time, province', { year: 2020, month: 9 }, 60, '9/1965', '9/1970'],
    ['first time, district', { year: 2020, month: 6 }, 60, '6/1965', '6/1970'],
    ['re-election, province', { year: 2020, month: 9 }, 30, '3/1963', '3/1968'],
    ['re-election, district', { year: 2020, month: 6 }, 30, '12/1962', '12/1967'],
    ['re-election for a state office', { year: 2021, month: 3 }, 30, '9/1963', '9/1968'],
  ])('%s', (_, at, required, men, women) => {
    const born = (sex: 'MALE' | 'FEMALE') => {
      const birth = earliestBirthMonth({ at, required, sex, table: labourCode2012 });
      return `${birth.month}/${birth.year}`;
    };
    expect(born('MALE')).toBe(men);
    expect(born('FEMALE')).toBe(women);
  });

  test('one month too old leaves one month too little', () => {
    const at = { year: 2020, month: 9 };
    const man = { birth: { year: 1965, month: 8 }, sex: 'MALE', table: labourCode2012 } as const;
    expect(monthsLeft(at, man)).toBe(59);
    expect(monthsLeft(at, { ...man, birth: { year: 1965, month: 9 } })).toBe(60);
  });

  test('a woman who may work as long as a man has five more years', () => {
    const woman = {
      birth: { year: 1970, month: 1 },
      sex: 'FEMALE',
      table: labourCode2012,
    } as const;
    expect(retirementMonth(woman)).toEqual({ year: 2025, month: 1 });
    expect(retirementMonth({ ...woman, likeMen: true })).toEqual({ year: 2030, month: 1 });
  });
});

describe('rising retirement age (Bộ luật Lao động 2019)', () => {
  test.each([
    ['MALE', 1960, 12, 2020, 12],
    ['MALE', 1961, 1, 2021, 4],
    ['MALE', 1961, 9, 2021, 12],
    ['MALE', 1961, 10, 2022, 4],
    ['MALE', 1970, 1, 2032, 1],
    ['FEMALE', 1966, 8, 2021, 12],
    ['FEMALE', 1966, 9, 2022, 5],
    ['FEMALE', 1980, 1, 2040, 1],
  ] as const)('%s born %i-%i retires %i-%i', (sex, year, month, endYear, endMonth) => {
    const service = { birth: { year, month }, sex, table: 'labour-code-2019' } as const;
    expect(retirementMonth(service)).toEqual({ year: endYear, month: endMonth });
  });

  test('nobody born later retires earlier', () => {
    for (const sex of ['MALE', 'FEMALE'] as const) {
      let last = '';
      for (let step = 0; step < 12 * 30; step += 1) {
        const birth = addMonths({ year: 1955, month: 1 }, step);
        const end = retirementMonth({ birth, sex, table: 'labour-code-2019' });
        const text = `${end.year}-${String(end.month).padStart(2, '0')}`;
        expect(text >= last).toBe(true);
        last = text;
      }
    }
  });
});

describe('addMonths', () => {
  test('goes over the year in both directions', () => {
    expect(addMonths({ year: 2020, month: 12 }, 1)).toEqual({ year: 2021, month: 1 });
    expect(addMonths({ year: 2020, month: 1 }, -1)).toEqual({ year: 2019, month: 12 });
  });
});
