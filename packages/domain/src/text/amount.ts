import { invariant } from '../kernel/index.ts';
import type { Lang } from './lang.ts';
import { formatFixed, formatInteger, roundHalfUp } from './number.ts';

/**
 * A sum of money as people say it: "nearly 1,2 billion dong". `exact` when the rounded figure is the sum itself,
 * `nearly` when it lies above the sum, `over` when it lies below.
 */
export interface AmountText {
  readonly relation: 'exact' | 'nearly' | 'over';
  readonly amount: string;
  readonly unit: 'dong' | 'million' | 'billion';
}

const million = 1_000_000;
const billion = 1_000_000_000;

/** Rounds a sum in whole dong to one decimal of its greatest fitting unit; below a million it is written out. */
export function formatAmount(dong: number, lang: Lang): AmountText {
  invariant(Number.isSafeInteger(dong) && dong >= 0, 'not a sum of money');
  if (dong < million) return { relation: 'exact', amount: formatInteger(dong, lang), unit: 'dong' };
  const millionTenths = roundHalfUp({ num: dong, den: million / 10 });
  const inBillions = millionTenths >= 10_000;
  const size = inBillions ? billion : million;
  const tenths = inBillions ? roundHalfUp({ num: dong, den: billion / 10 }) : millionTenths;
  return {
    relation: relationOf(tenths * (size / 10), dong),
    amount: writeTenths(tenths, lang),
    unit: inBillions ? 'billion' : 'million',
  };
}

function relationOf(rounded: number, dong: number): AmountText['relation'] {
  if (rounded === dong) return 'exact';
  return rounded > dong ? 'nearly' : 'over';
}

function writeTenths(tenths: number, lang: Lang): string {
  return tenths % 10 === 0
    ? formatInteger(tenths / 10, lang)
    : formatFixed({ units: tenths, decimals: 1 }, lang);
}
