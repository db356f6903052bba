import type { SameKeys } from '../area-texts.ts';
import type { charts as vietnamese } from '../vi/charts.ts';

export const charts = {
  ruler: {
    label: 'Day of the figures',
    until: 'to {date}',
    help: 'Arrow: one day. Shift and arrow: one week.',
  },
  curve: {
    label: '{level}: {actual}/{total} by {date}, planned {plan}/{total}',
    plan: 'Plan',
    actual: 'Actual',
    forecast: 'forecast',
    day: 'Day',
  },
  tiles: {
    other: '{n} {n|other|others}',
    late: 'forecast late',
  },
} as const satisfies SameKeys<typeof vietnamese>;
