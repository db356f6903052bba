import { describe, expect, test } from 'vitest';
import {
  candidatesOf,
  emptyEntry,
  endsByItself,
  entryOf,
  keptBy,
  marksOf,
  strokeEntry,
  type BallotEntry,
  type EntryStroke,
  type PrintedBallot,
} from './ballot-entry.ts';

const strike: PrintedBallot = { form: 'strike', names: 47, seats: 41 };
const rows: PrintedBallot = { form: 'agreeDisagree', names: 3, seats: 3 };

const enter = { kind: 'enter' } as const;
const next = { kind: 'next' } as const;
const digits = (text: string): readonly EntryStroke[] =>
  text.split('').map((digit) => ({ kind: 'digit', digit }));

function typed(ballot: PrintedBallot, ...strokes: readonly EntryStroke[]) {
  return strokes.reduce<ReturnType<typeof strokeEntry>>(
    ({ entry }, stroke) => strokeEntry(entry, stroke, ballot),
    { entry: emptyEntry(ballot) },
  );
}

describe('the strike form', () => {
  test('a number ends by itself where no digit can follow; Enter ends the ballot', () => {
    const open = typed(strike, ...digits('36414'));
    expect(open.entry).toMatchObject({ numbers: [36, 41], typing: '4' });
    const six = ['36', '41', '40', '5', '04', '9'].map((each) => digits(each)).flat();
    expect(typed(strike, ...six, enter).ended).toEqual({ struck: [4, 5, 9, 36, 40, 41] });
  });

  test('of 62 names 7, 8 and 9 end at once, 1 to 6 wait for a digit, the space bar, or the Enter of the ballot', () => {
    expect('123456789'.split('').filter((digit) => endsByItself(digit, 62))).toEqual([
      '7',
      '8',
      '9',
    ]);
    expect(endsByItself('06', 62)).toBe(true);
    expect(typed(strike, ...digits('3'), next).entry.numbers).toEqual([3]);
    const few: PrintedBallot = { form: 'strike', names: 9, seats: 8 };
    expect(typed(few, ...digits('3'), enter).ended).toEqual({ struck: [3] });
    expect(typed({ ...strike, seats: 46 }, ...digits('3'), enter).ended).toEqual({ struck: [3] });
  });

  test('a space after a number that ended by itself changes nothing', () => {
    expect(typed(strike, ...digits('36'), next).entry.numbers).toEqual([36]);
    expect(typed(strike, ...digits('36'), next).notice).toBeUndefined();
  });

  test('an Enter on a ballot without numbers is no vote', () => {
    expect(typed(strike, enter)).toMatchObject({ notice: { code: 'nothing' } });
    expect(typed(strike, enter, enter).ended).toBeUndefined();
    expect(typed(strike, { kind: 'blank' }).ended).toEqual({ struck: [] });
  });

  test('a ballot that would be invalid is asked about once: nearly always a number was left out', () => {
    const over = typed(strike, ...digits('36'), enter);
    expect(over).toMatchObject({ notice: { code: 'over', n: 46 } });
    expect(over.ended).toBeUndefined();
    expect(typed(strike, ...digits('36'), enter, enter).ended).toEqual({ struck: [36] });
    expect(typed(strike, ...digits('36'), enter, ...digits('37'), enter).ended).toBeUndefined();
    const two: PrintedBallot = { form: 'strike', names: 2, seats: 1 };
    const all = typed(two, ...digits('12'), enter);
    expect(all).toMatchObject({ notice: { code: 'nobody' } });
    expect(typed(two, ...digits('12'), enter, enter).ended).toEqual({ struck: [1, 2] });
  });

  test('a digit that makes a number beyond the list is told and not taken', () => {
    const over = typed(strike, ...digits('48'));
    expect(over).toMatchObject({ notice: { code: 'notOnList', n: 48 }, entry: { typing: '4' } });
    expect(typed(strike, ...digits('00'))).toMatchObject({ notice: { code: 'notOnList' } });
  });

  test('a number typed twice is told and kept once', () => {
    const twice = typed(strike, ...digits('0404'));
    expect(twice).toMatchObject({ notice: { code: 'twice', n: 4 }, entry: { numbers: [4] } });
  });

  test('the kept names may be typed instead, and are asked for first where they are fewer', () => {
    const few: PrintedBallot = { form: 'strike', names: 8, seats: 2 };
    expect(emptyEntry(few).by).toBe('kept');
    expect(typed(few, ...digits('28'), enter).ended).toEqual({ struck: [1, 3, 4, 5, 6, 7] });
    expect(typed(few, { kind: 'turn' }, ...digits('134567'), enter).ended).toEqual({
      struck: [1, 3, 4, 5, 6, 7],
    });
    expect(emptyEntry(strike).by).toBe('struck');
  });

  test('erasing takes the digit, then the number before it', () => {
    const erase = { kind: 'erase' } as const;
    expect(typed(strike, ...digits('012'), erase).entry).toMatchObject({
      numbers: [1],
      typing: '',
    });
    expect(typed(strike, ...digits('01'), erase).entry.numbers).toEqual([]);
  });

  test('a question or a flag goes with the marks and never both', () => {
    const entry: BallotEntry = { ...emptyEntry(strike), numbers: [3] };
    const asked = strokeEntry(entry, { kind: 'question', question: 'partialStrike' }, strike);
    expect(marksOf(asked.entry, strike)).toEqual({ struck: [3], question: 'partialStrike' });
    const flagged = strokeEntry(asked.entry, { kind: 'flag', flag: 'signedOrWriting' }, strike);
    expect(marksOf(flagged.entry, strike)).toEqual({ struck: [3], flag: 'signedOrWriting' });
  });

  test('what is left is counted while typing', () => {
    expect(keptBy(typed(strike, ...digits('5')).entry, strike)).toBe(46);
  });
});

describe('the agree and disagree form', () => {
  const row = (choice: 'agree' | 'disagree' | 'both' | 'none') =>
    ({ kind: 'row', choice }) as const;

  test('one key a row, Enter when all are there', () => {
    const done = typed(rows, row('agree'), row('both'), row('disagree'), enter);
    expect(done.ended).toEqual({ rows: ['agree', 'both', 'disagree'] });
  });

  test('a ballot with rows missing does not end', () => {
    expect(typed(rows, row('agree'), enter)).toMatchObject({
      notice: { code: 'rowsMissing', n: 2 },
    });
  });

  test('rows beyond the list are told', () => {
    const full = typed(rows, { kind: 'rest' }, row('agree'));
    expect(full).toMatchObject({
      notice: { code: 'rowsFull' },
      entry: { rows: ['agree', 'agree', 'agree'] },
    });
  });

  test('a blank ballot has no mark in any row', () => {
    expect(typed(rows, row('agree'), { kind: 'blank' }).ended).toEqual({
      rows: ['none', 'none', 'none'],
    });
  });
});

test('marks become the entry that makes them again', () => {
  for (const marks of [{ struck: [2, 9] }, { struck: [], flag: 'notIssued' as const }])
    expect(marksOf(entryOf(marks), strike)).toEqual(marks);
});

test('a beginning shows the numbers that it may become', () => {
  expect(candidatesOf('4', 47)).toEqual([4, 40, 41, 42, 43, 44, 45, 46, 47]);
  expect(candidatesOf('04', 47)).toEqual([4, 40, 41, 42, 43, 44, 45, 46, 47]);
  expect(candidatesOf('', 47)).toEqual([]);
});
