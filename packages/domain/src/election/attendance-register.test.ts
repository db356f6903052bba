import { expect, test } from 'vitest';
import { rollFromRegister, type RegisterEntry } from './attendance-register.ts';

const register: readonly RegisterEntry[] = [
  { id: '1', present: true, exclusion: null },
  { id: '2', present: true, exclusion: null },
  { id: '3', present: false, exclusion: null },
  { id: '4', present: false, exclusion: 'absentJustified' },
  { id: '5', present: false, exclusion: 'absentJustified' },
  { id: '6', present: false, exclusion: 'charged' },
];

test('the roll is drawn from the register, absentees without a reason staying in the base', () => {
  expect(rollFromRegister(register, 'memberCongress')).toEqual({
    ok: true,
    value: {
      convened: 6,
      excluded: [
        { reason: 'charged', count: 1 },
        { reason: 'absentJustified', count: 2 },
      ],
      present: 2,
    },
  });
});

test('an exempted person who attends cannot stay excluded', () => {
  const attending = [{ id: '7', present: true, exclusion: 'exemptAbsent' }] as const;
  expect(rollFromRegister(attending, 'memberCongress')).toEqual({
    ok: false,
    error: { code: 'election.excluded-present', at: 'register[0]', found: '7' },
  });
});

test('a reason of another body is refused', () => {
  expect(rollFromRegister(register, 'delegateCongress')).toMatchObject({
    ok: false,
    error: { code: 'election.exclusion-not-of-body', at: 'register[3]' },
  });
});
