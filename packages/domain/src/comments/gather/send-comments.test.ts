import { describe, expect, test } from 'vitest';
import { brand, calendarDate, type Instant, type UnitId } from '../../kernel/index.ts';
import {
  checkCallUp,
  checkMeeting,
  sendComments,
  type CommentMeeting,
  type Consultation,
  type ConsultationUnit,
  type SendFacts,
} from '../index.ts';

const consultation: Consultation = {
  title: 'Dự thảo',
  summary: '',
  questions: [],
  asksMembers: false,
  asksPublic: false,
  opensOn: calendarDate('2020-05-04'),
  closesOn: calendarDate('2020-05-10'),
  state: 'ASKING',
};
const meeting: CommentMeeting = {
  metOn: calendarDate('2020-05-05'),
  membersTotal: 30,
  membersPresent: 27,
  minutesNumber: undefined,
  minutesHash: undefined,
};
const cell: ConsultationUnit = {
  unitId: brand<UnitId>('01900000-0000-7000-8000-000000000001'),
  superiorId: brand<UnitId>('01900000-0000-7000-8000-000000000002'),
  level: 'CELL',
  meeting,
  sent: undefined,
  calledUpAt: undefined,
};
const facts: SendFacts = {
  today: calendarDate('2020-05-10'),
  at: brand<Instant>('2020-05-10T09:00:00.000Z'),
  lines: 3,
  held: 0,
  nothingToSay: false,
};

function code(unit: Partial<ConsultationUnit>, more: Partial<SendFacts>): string {
  const sent = sendComments(consultation, { ...cell, ...unit }, { ...facts, ...more });
  return sent.ok ? 'sent' : sent.error.code;
}

describe('sending upward', () => {
  test('goes on the last day, and again when more has come', () => {
    expect(code({}, {})).toBe('sent');
    expect(code({ sent: { at: facts.at, nothingToSay: true } }, {})).toBe('sent');
  });

  test('needs a meeting, unless there is nothing to say', () => {
    expect(code({ meeting: undefined }, {})).toBe('comment.no-meeting');
    expect(code({ meeting: undefined }, { lines: 0, nothingToSay: true })).toBe('sent');
  });

  test('is refused after the last day and at the top', () => {
    expect(code({}, { today: calendarDate('2020-05-11') })).toBe('consultation.over');
    expect(code({ superiorId: undefined }, {})).toBe('comment.top-of-all');
  });

  test('nothing is lost by it: what waits for a look, and what nobody mentions', () => {
    expect(code({}, { held: 1 })).toBe('comment.held-open');
    expect(code({}, { lines: 0 })).toBe('comment.nothing-to-send');
    expect(code({}, { nothingToSay: true })).toBe('comment.something-to-send');
  });
});

describe('calling up', () => {
  const after = { today: calendarDate('2020-05-11'), lines: 2, held: 1 };
  const top = { ...cell, superiorId: undefined };

  test('is for the unit of the draft, after the last day, when something lies below', () => {
    expect(checkCallUp(consultation, top, after)).toBeUndefined();
    expect(checkCallUp(consultation, cell, after)?.code).toBe('comment.not-the-top');
    expect(checkCallUp(consultation, top, { ...after, today: facts.today })?.code).toBe(
      'consultation.not-over',
    );
    expect(checkCallUp(consultation, top, { ...after, lines: 0, held: 0 })?.code).toBe(
      'comment.nothing-below',
    );
  });
});

describe('the meeting', () => {
  test('has no more people than members, and has been', () => {
    const { today } = facts;
    expect(checkMeeting(meeting, today).ok).toBe(true);
    expect(checkMeeting({ ...meeting, membersPresent: 31 }, today)).toMatchObject({
      error: { code: 'comment.meeting-figures' },
    });
    expect(checkMeeting({ ...meeting, metOn: calendarDate('2020-05-11') }, today)).toMatchObject({
      error: { code: 'comment.meeting-in-future' },
    });
  });
});
