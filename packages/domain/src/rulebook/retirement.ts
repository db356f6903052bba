import { retirementAges } from './data/retirement-ages.ts';
import type { RetirementTableId, Sex } from './retirement-age.ts';
import type { YearMonth } from './rule.ts';

export interface Service {
  readonly birth: YearMonth;
  readonly sex: Sex;
  readonly table: RetirementTableId;
  /** Set when a decision lets a woman work as long as a man; the decision is recorded with the person. */
  readonly likeMen?: boolean;
}

/** The month that lies a number of months later (negative: earlier). */
export function addMonths(from: YearMonth, months: number): YearMonth {
  const index = toIndex(from) + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Whole months from one month to another. */
export function monthsBetween(span: { readonly from: YearMonth; readonly to: YearMonth }): number {
  return toIndex(span.to) - toIndex(span.from);
}

/**
 * The month in which a person reaches retirement age: the first year of the table in which the age of that year is
 * reached before the year ends. A rising age leaves months in which nobody retires.
 */
export function retirementMonth(service: Service): YearMonth {
  const sex = service.likeMen === true ? 'MALE' : service.sex;
  const table = retirementAges[service.table];
  for (const age of table) {
    const reached = addMonths(service.birth, age[sex]);
    if (reached.year <= age.year) return reached;
  }
  const last = table.at(-1);
  return addMonths(service.birth, last === undefined ? 0 : last[sex]);
}

/** Months of service left at the month the directive counts at (negative after retirement). */
export function monthsLeft(at: YearMonth, service: Service): number {
  return monthsBetween({ from: at, to: retirementMonth(service) });
}

/** The earliest month of birth that still leaves the months required: what the age tables of the directives print. */
export function earliestBirthMonth(rule: {
  readonly at: YearMonth;
  readonly required: number;
  readonly sex: Sex;
  readonly table: RetirementTableId;
}): YearMonth {
  let birth = addMonths(rule.at, -12 * 70);
  while (monthsLeft(rule.at, { birth, sex: rule.sex, table: rule.table }) < rule.required) {
    birth = addMonths(birth, 1);
  }
  return birth;
}

function toIndex(month: YearMonth): number {
  return month.year * 12 + month.month - 1;
}
