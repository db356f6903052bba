import { describe, expect, test } from 'vitest';
import {
  candidatesOf,
  emptyEntry,
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
const digits = (text: string): readonly EntryStroke[] =>
  text.split('').map((digit) => ({ kind: 'digit', digit }));

function typed(ballot: PrintedBallot, ...strokes: readonly EntryStroke[]) {
  return strokes.reduce<ReturnType<typeof strokeEntry>>(
    ({ entry }, stroke) => strokeEntry(entry, stroke, ballot),
    { entry: emptyEntry },
  );
}

describe('the strike form', () => {
  test('numbers, an Enter after each, an empty Enter at the end', () => {
    const done = typed(strike, ...digits('36'), enter, ...digits('04'), enter, enter);
    expect(done.ended).toEqual({ struck: [4, 36] });
  });

  test('an empty Enter on a ballot without numbers is no vote', () => {
    expect(typed(strike, enter)).toMatchObject({ notice: { code: 'nothing' } });
    expect(typed(strike, enter).ended).toBeUndefined();
    expect(typed(strike, { kind: 'blank' }).ended).toEqual({ struck: [] });
  });

  test('a digit that makes a number beyond the list is told and not taken', () => {
    const over = typed(strike, ...digits('48'));
    expect(over).toMatchObject({ notice: { code: 'notOnList', n: 48 }, entry: { typing: '4' } });
    expect(typed(strike, ...digits('0'), enter)).toMatchObject({ notice: { code: 'notOnList' } });
  });

  test('a number typed twice is told and kept once', () => {
    const twice = typed(strike, ...digits('4'), enter, ...digits('4'), enter);
    expect(twice).toMatchObject({ notice: { code: 'twice', n: 4 }, entry: { numbers: [4] } });
  });

  test('the kept names may be typed instead, before or after the first number', () => {
    const small: PrintedBallot = { form: 'strike', names: 4, seats: 1 };
    const turned = typed(small, ...digits('2'), enter, { kind: 'turn' }, enter);
    expect(turned.ended).toEqual({ struck: [1, 3, 4] });
  });

  test('erasing takes the digit, then the number before it', () => {
    const erase = { kind: 'erase' } as const;
    expect(typed(strike, ...digits('1'), enter, ...digits('2'), erase).entry).toMatchObject({
      numbers: [1],
      typing: '',
    });
    expect(typed(strike, ...digits('1'), enter, erase).entry.numbers).toEqual([]);
  });

  test('a question or a flag goes with the marks and never both', () => {
    const entry: BallotEntry = { ...emptyEntry, numbers: [3] };
    const asked = strokeEntry(entry, { kind: 'question', question: 'partialStrike' }, strike);
    expect(marksOf(asked.entry, strike)).toEqual({ struck: [3], question: 'partialStrike' });
    const flagged = strokeEntry(asked.entry, { kind: 'flag', flag: 'signedOrWriting' }, strike);
    expect(marksOf(flagged.entry, strike)).toEqual({ struck: [3], flag: 'signedOrWriting' });
  });

  test('what is left is counted while typing', () => {
    expect(keptBy(typed(strike, ...digits('4'), enter).entry, strike)).toBe(46);
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
