import { describe, expect, test } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../kernel/index.ts';
import { rulebookFor, rulesInForce } from '../rulebook/index.ts';
import {
  concludeComplaint,
  isOpenOn,
  openSpanOf,
  registerComplaint,
  takeUpComplaint,
  type Complaint,
  type ComplaintConclusion,
} from './index.ts';

const day = calendarDate;

/** Every day is a working day here: the holiday table has tests of its own. */
function closing(term: '2020-2025' | '2025-2030', from: CalendarDate) {
  return { from, rules: rulesInForce(rulebookFor(term).rules, from), addWorkingDays: addDays };
}

const told = {
  receivedOn: day('2025-06-20'),
  complainant: 'Lò Thị Thử',
  words: 'Biên bản kiểm phiếu ghi sai',
};
const given = { closing: closing('2025-2030', day('2025-06-12')), today: day('2025-07-30') };

function registered(): Complaint {
  const complaint = registerComplaint(told, given);
  if (!complaint.ok) throw new Error(complaint.error.code);
  return complaint.value;
}

function takenUp(): Complaint {
  const on = day('2025-06-23');
  const complaint = takeUpComplaint(registered(), { on, body: 'Ủy ban Kiểm tra' });
  if (!complaint.ok) throw new Error(complaint.error.code);
  return complaint.value;
}

const upheld: ComplaintConclusion = {
  on: day('2025-07-01'),
  outcome: 'UPHELD',
  words: 'Khiếu nại đúng',
  paper: { number: '12-KL/UBKT', issuedOn: day('2025-07-01') },
};

describe('a complaint about an election (190 Điều 33 khoản 1)', () => {
  test('is received from the closing to the 15th working day after it', () => {
    expect(registered()).toMatchObject({ late: false, state: { kind: 'REGISTERED' } });
    const last = registerComplaint({ ...told, receivedOn: day('2025-06-27') }, given);
    expect(last.ok).toBe(true);
    expect(registerComplaint({ ...told, receivedOn: day('2025-06-28') }, given)).toMatchObject({
      error: { code: 'complaint.too-late', due: '2025-06-27', by: { article: 33, clause: 1 } },
    });
  });

  test('is no affair of the superior before the closing, and cannot arrive tomorrow', () => {
    expect(registerComplaint(told, { ...given, closing: undefined })).toMatchObject({
      error: { code: 'complaint.congress-not-closed' },
    });
    expect(registerComplaint({ ...told, receivedOn: day('2025-06-11') }, given)).toMatchObject({
      error: { code: 'complaint.before-closing', closedOn: '2025-06-12' },
    });
    expect(registerComplaint(told, { ...given, today: day('2025-06-19') })).toMatchObject({
      error: { code: 'complaint.day-to-come' },
    });
  });

  test('late ones are kept and marked where the rule is not confirmed (244)', () => {
    const open = { closing: closing('2020-2025', day('2020-06-12')), today: day('2020-09-01') };
    const late = registerComplaint({ ...told, receivedOn: day('2020-06-28') }, open);
    expect(late).toMatchObject({ ok: true, value: { late: true } });
  });

  test('is verified before it is concluded, by a paper; a withdrawal needs neither', () => {
    expect(concludeComplaint(registered(), upheld)).toMatchObject({
      error: { code: 'complaint.not-taken-up' },
    });
    const { paper: _paper, ...bare } = upheld;
    expect(concludeComplaint(takenUp(), bare)).toMatchObject({
      error: { code: 'complaint.paper-missing' },
    });
    expect(concludeComplaint(takenUp(), upheld).ok).toBe(true);
    expect(concludeComplaint(registered(), { ...bare, outcome: 'WITHDRAWN' }).ok).toBe(true);
  });

  test('no step lies before the one before it, and none comes twice', () => {
    const early = { on: day('2025-06-19'), body: 'Ủy ban Kiểm tra' };
    const before = { code: 'complaint.day-before-previous-step' };
    expect(takeUpComplaint(registered(), early)).toMatchObject({ error: before });
    expect(takeUpComplaint(takenUp(), early)).toMatchObject({
      error: { code: 'complaint.already-taken-up' },
    });
    const soon = { ...upheld, on: day('2025-06-22') };
    expect(concludeComplaint(takenUp(), soon)).toMatchObject({ error: before });
    const done = concludeComplaint(takenUp(), upheld);
    const again = done.ok && concludeComplaint(done.value, upheld);
    expect(again).toMatchObject({ error: { code: 'complaint.already-concluded' } });
  });

  test('is open from its arrival until the day before its conclusion', () => {
    expect(isOpenOn(openSpanOf(registered()), day('2030-01-01'))).toBe(true);
    const done = concludeComplaint(takenUp(), upheld);
    const span = done.ok ? openSpanOf(done.value) : undefined;
    expect(span && isOpenOn(span, day('2025-06-19'))).toBe(false);
    expect(span && isOpenOn(span, day('2025-06-30'))).toBe(true);
    expect(span && isOpenOn(span, day('2025-07-01'))).toBe(false);
  });
});
