export type Sex = 'MALE' | 'FEMALE';

/** The retirement age of the people who reach it in a calendar year, in months. */
export interface RetirementAge {
  readonly year: number;
  readonly MALE: number;
  readonly FEMALE: number;
}

/** Under the labour code of 2012 one age holds; under that of 2019 it rises every year. */
export type RetirementTableId = 'labour-code-2012' | 'labour-code-2019';
