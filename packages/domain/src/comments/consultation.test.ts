import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import {
  callOff,
  checkOpen,
  checkWindow,
  daysLeft,
  extendConsultation,
  moveConsultation,
  phaseOn,
  type Consultation,
} from './index.ts';

const asking: Consultation = {
  title: 'Dự thảo báo cáo chính trị',
  summary: '',
  questions: [],
  asksMembers: true,
  asksPublic: false,
  opensOn: calendarDate('2020-05-04'),
  closesOn: calendarDate('2020-05-10'),
  state: 'ASKING',
};

describe('the days of a consultation', () => {
  test('first and last day are both inside', () => {
    expect(phaseOn(asking, calendarDate('2020-05-03'))).toBe('before');
    expect(phaseOn(asking, calendarDate('2020-05-04'))).toBe('open');
    expect(phaseOn(asking, calendarDate('2020-05-10'))).toBe('open');
    expect(phaseOn(asking, calendarDate('2020-05-11'))).toBe('over');
    expect(checkOpen(asking, calendarDate('2020-05-11'))).toEqual({
      code: 'consultation.over',
      day: '2020-05-10',
    });
    expect(checkOpen(asking, calendarDate('2020-05-10'))).toBeUndefined();
  });

  test('on the last day one day is left, before the first all are', () => {
    expect(daysLeft(asking, calendarDate('2020-05-10'))).toBe(1);
    expect(daysLeft(asking, calendarDate('2020-05-01'))).toBe(7);
    expect(daysLeft(asking, calendarDate('2020-05-11'))).toBe(0);
  });

  test('a window of one day is enough; one inside out or in the past is refused', () => {
    const today = calendarDate('2020-05-04');
    const day = (closesOn: string) => ({ ...asking, closesOn: calendarDate(closesOn) });
    expect(checkWindow(day('2020-05-04'), today)).toBeUndefined();
    expect(checkWindow(day('2020-05-03'), today)?.code).toBe('consultation.window');
    expect(checkWindow(asking, calendarDate('2020-05-05'))?.code).toBe('consultation.in-the-past');
  });

  test('days are given, never taken away', () => {
    const today = calendarDate('2020-05-12');
    const extended = (closesOn: string) =>
      extendConsultation(asking, { closesOn: calendarDate(closesOn), today });
    expect(extended('2020-05-20')).toMatchObject({ ok: true, value: { closesOn: '2020-05-20' } });
    expect(extended('2020-05-10')).toMatchObject({ error: { code: 'consultation.not-shorter' } });
    expect(extended('2020-05-11')).toMatchObject({ error: { code: 'consultation.in-the-past' } });
  });

  test('it is called off only before anybody wrote, and nothing moves it after its end', () => {
    const off = callOff(asking, 0);
    expect(off).toMatchObject({ value: { state: 'CALLED_OFF' } });
    expect(callOff(asking, 1)).toMatchObject({ error: { code: 'consultation.has-comments' } });
    const concluded = moveConsultation(asking, 'conclude');
    if (!concluded.ok) throw new Error('concludes');
    expect(phaseOn(concluded.value, calendarDate('2020-05-05'))).toBe('ended');
    expect(callOff(concluded.value, 0)).toMatchObject({ error: { code: 'consultation.ended' } });
    expect(moveConsultation(concluded.value, 'conclude').ok).toBe(false);
  });
});
