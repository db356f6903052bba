import { expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { firstDue, type DraftWork } from './draft-plan.ts';

const work: DraftWork = { id: '1', kind: 'part', title: 'Phần một', writer: '', state: 'OPEN' };

test('the earliest day of what is not done comes first', () => {
  const early = { ...work, id: '2', due: calendarDate('2025-01-02'), state: 'DONE' as const };
  const next = { ...work, id: '3', due: calendarDate('2025-01-05'), state: 'WRITING' as const };
  const late = { ...work, id: '4', due: calendarDate('2025-02-01') };
  expect(firstDue([work, late, early, next])?.id).toBe('3');
});

test('work without a day is nobody’s task', () => {
  expect(firstDue([work])).toBeUndefined();
});
