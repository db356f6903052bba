import { expect, test } from 'vitest';
import { checkCodeReset, checkVouchedReset } from './reset-code.ts';
import { member, memberId, sampleSession } from './testing/sample-session.ts';

const session = sampleSession({
  committee: [member('Sang', 'head'), member('Lan'), member('Đức'), member('Kỹ', 'technician')],
});

function reset(whose: string, by: readonly string[], reason = 'Quên mã') {
  const checked = checkCodeReset(session, {
    member: memberId(whose),
    by: by.map(memberId),
    reason,
  });
  return checked.ok ? checked.value.name : checked.error.code.replace('ballot-session.', '');
}

test('the head and another member take away the code of a member or a technician', () => {
  expect(reset('Lan', ['Sang', 'Đức'])).toBe('Lan');
  expect(reset('Kỹ', ['Đức', 'Sang'])).toBe('Kỹ');
});

test('two members take away the code of the head', () => {
  expect(reset('Sang', ['Lan', 'Đức'])).toBe('Sang');
});

test.each([
  ['the person puts a hand to it', 'Lan', ['Sang', 'Lan'], 'reset-own'],
  ['the head to the own one', 'Sang', ['Sang', 'Lan'], 'reset-own'],
  ['the head alone', 'Lan', ['Sang'], 'reset-hands'],
  ['two members without the head', 'Kỹ', ['Lan', 'Đức'], 'reset-hands'],
  ['one member, twice', 'Sang', ['Lan', 'Lan'], 'reset-head-hands'],
  ['a technician for the head', 'Sang', ['Lan', 'Kỹ'], 'reset-head-hands'],
  ['a technician beside the head', 'Lan', ['Sang', 'Kỹ'], 'reset-hands'],
  ['nobody of the committee', 'Khách', ['Sang', 'Lan'], 'not-of-committee'],
] as const)('not when %s', (_, whose, by, code) => {
  expect(reset(whose, by)).toBe(code);
});

test('not without a reason', () => {
  expect(reset('Lan', ['Sang', 'Đức'], '')).toBe('reset-reason');
});

function vouched(whose: string, by: string, more: { officer?: string; reason?: string } = {}) {
  const { officer = 'Ngô Thị Yến', reason = 'Quên mã' } = more;
  const asked = { member: memberId(whose), by: memberId(by), officer, reason };
  const checked = checkVouchedReset(session, asked);
  return checked.ok ? checked.value.name : checked.error.code.replace('ballot-session.', '');
}

test('where two others are too many, one member and somebody outside the committee do it', () => {
  expect(vouched('Sang', 'Lan')).toBe('Sang');
  expect(vouched('Lan', 'Sang')).toBe('Lan');
});

test.each([
  ['the person puts a hand to it', 'Lan', 'Lan', {}, 'reset-own'],
  ['a technician is the one member', 'Lan', 'Kỹ', {}, 'vouch-hands'],
  ['a stranger is', 'Lan', 'Khách', {}, 'vouch-hands'],
  [
    'the second person is the first one',
    'Lan',
    'Sang',
    { officer: 'SANG, bí thư' },
    'vouch-of-committee',
  ],
  [
    'the second person is whose code it is',
    'Lan',
    'Sang',
    { officer: 'lan' },
    'vouch-of-committee',
  ],
  ['no reason is given', 'Lan', 'Sang', { reason: '' }, 'reset-reason'],
] as const)('not when %s', (_, whose, by, more, code) => {
  expect(vouched(whose, by, more)).toBe(code);
});
