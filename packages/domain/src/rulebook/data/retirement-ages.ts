import type { RetirementAge, RetirementTableId } from '../retirement-age.ts';

const months = 12;

/** Sixty years and three months in 2021, three months more each year, sixty-two from 2028. */
function risingMen(year: number): number {
  return Math.min(60 * months + 3 * (year - 2020), 62 * months);
}

/** Fifty-five years and four months in 2021, four months more each year, sixty from 2035. */
function risingWomen(year: number): number {
  return Math.min(55 * months + 4 * (year - 2020), 60 * months);
}

const rising: readonly RetirementAge[] = Array.from({ length: 16 }, (_, index) => {
  const year = 2020 + index;
  return { year, MALE: risingMen(year), FEMALE: risingWomen(year) };
});

/** Retirement ages in months, by the year in which they are reached. The table of 2019 is background knowledge. */
export const retirementAges: Readonly<Record<RetirementTableId, readonly RetirementAge[]>> = {
  'labour-code-2012': [{ year: 9999, MALE: 60 * months, FEMALE: 55 * months }],
  'labour-code-2019': rising,
};
