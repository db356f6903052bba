import { describe, expect, test } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../kernel/index.ts';
import { rulebookFor, rulesInForce } from '../rulebook/index.ts';
import { complaintsDue, isOverdue, ratificationDue, resultReportDue } from './index.ts';

/** Five-day weeks without holidays: enough to see that working days are asked for. */
function addWeekdays(from: CalendarDate, days: number): CalendarDate {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (![0, 6].includes(new Date(day).getUTCDay())) left -= 1;
  }
  return day;
}

const rules = rulesInForce(rulebookFor('2020-2025').rules, calendarDate('2020-06-12'));
const order = { from: calendarDate('2020-06-12'), rules, addWorkingDays: addWeekdays };

describe('deadlines', () => {
  test('the result is reported within 7 working days of the closing', () => {
    expect(resultReportDue(order)).toMatchObject({ due: '2020-06-23', workingDays: 7 });
  });

  test('it is ratified within 15 working days of the report, unless a complaint is open', () => {
    expect(ratificationDue({ ...order, complaints: [] })).toMatchObject({
      due: '2020-07-03',
      by: { article: 16, clause: 1, point: '2' },
    });
  });

  test('a complaint that is open holds the clock; its working days do not count (24-QĐ/TW 16.1)', () => {
    const from = calendarDate('2020-06-15');
    expect(ratificationDue({ ...order, complaints: [{ from }] })).toBeUndefined();
    const week = { from, until: calendarDate('2020-06-19') };
    expect(ratificationDue({ ...order, complaints: [week] })).toMatchObject({ due: '2020-07-10' });
    const within = { from: calendarDate('2020-06-17'), until: calendarDate('2020-06-18') };
    expect(ratificationDue({ ...order, complaints: [week, within] })?.due).toBe('2020-07-10');
  });

  test('a complaint after the last day takes no lateness away', () => {
    const after = { from: calendarDate('2020-07-06') };
    expect(ratificationDue({ ...order, complaints: [after] })?.due).toBe('2020-07-03');
  });

  test('complaints come within 15 working days (190 Điều 33)', () => {
    const later = rulesInForce(rulebookFor('2025-2030').rules, calendarDate('2025-06-12'));
    expect(complaintsDue({ ...order, rules: later })).toMatchObject({
      workingDays: 15,
      by: { document: '190-QĐ/TW', article: 33 },
      confidence: 'CONFIRMED',
    });
  });

  test('rules that are silent give no deadline', () => {
    expect(resultReportDue({ ...order, rules: [] })).toBeUndefined();
  });

  test('the last day itself is in time, the day after is not', () => {
    const deadline = resultReportDue(order);
    if (!deadline) throw new Error('no deadline');
    expect(isOverdue({ deadline, asOf: calendarDate('2020-06-23') })).toBe(false);
    expect(isOverdue({ deadline, asOf: calendarDate('2020-06-24') })).toBe(true);
    const doneOn = calendarDate('2020-06-22');
    expect(isOverdue({ deadline, doneOn, asOf: calendarDate('2021-01-01') })).toBe(false);
  });
});
