import { describe, expect, test } from 'vitest';
import type { BallotSession } from './ballot-session.ts';
import { confirmDecision } from './decide-ballot.ts';
import { handsSuffice } from './move-session.ts';
import { replaceHead, signedCommittee } from './replace-head.ts';
import { sessionStates, type SessionState } from './session-state.ts';
import { member, memberId, moment, sampleSession } from './testing/sample-session.ts';

const change = {
  came: memberId('Lan'),
  by: [memberId('Lan'), memberId('Đức')],
  decidedBy: 'congress' as const,
  decision: 'Biên bản đại hội ngày 4/6/2020',
  reason: 'Trưởng ban bị ốm',
  at: moment,
};

function ballot(more: Partial<BallotSession> = {}): BallotSession {
  return sampleSession({
    state: 'COUNTING',
    committee: [
      member('Sang', 'head'),
      member('Lan'),
      member('Đức'),
      member('Hoa'),
      member('Kỹ', 'technician'),
    ],
    ...more,
  });
}

function replaced(session: BallotSession, more: Partial<typeof change> = {}): BallotSession {
  const result = replaceHead(session, { ...change, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function roles({ committee }: Pick<BallotSession, 'committee'>) {
  return committee.map(({ name, role }) => `${name} ${role}`);
}

const headless: readonly SessionState[] = ['PREPARED', 'SEALED', 'VOID'];

describe('another member leads the committee', () => {
  test.each(sessionStates.filter((state) => !headless.includes(state)))('in %s', (state) => {
    const after = replaced(ballot({ state }));
    expect(roles(after)).toEqual([
      'Sang member',
      'Lan head',
      'Đức member',
      'Hoa member',
      'Kỹ technician',
    ]);
    expect(after.headChanges).toEqual([{ ...change, left: 'Sang', state }]);
    expect(after.state).toBe(state);
  });

  test.each(headless)('not in %s', (state) => {
    expect(replaceHead(ballot({ state }), change)).toMatchObject({
      error: { code: 'ballot-session.head-state', state },
    });
  });

  test('the hands of the new head count as those of a head, those of the former one no more', () => {
    const after = replaced(ballot());
    expect(handsSuffice(after, 'head', [memberId('Lan')])).toBe(true);
    expect(handsSuffice(after, 'head', [memberId('Sang')])).toBe(false);
    expect(handsSuffice(after, 'headAndMember', [memberId('Sang'), memberId('Đức')])).toBe(false);
  });

  test('what the former head proposed keeps the name, and only the new head confirms', () => {
    const place = { bundle: 1, position: 1 };
    const open = {
      ...place,
      marks: { struck: [4] },
      reason: 'Gạch rõ',
      proposedBy: memberId('Sang'),
      proposedAt: moment,
    };
    const after = replaced(ballot({ decisions: [open] }));
    const at = moment;
    expect(confirmDecision(after, place, { member: memberId('Đức'), at })).toMatchObject({
      error: { code: 'ballot-session.head-confirms' },
    });
    expect(confirmDecision(after, place, { member: memberId('Lan'), at })).toMatchObject({
      value: { decisions: [{ proposedBy: 'Sang', confirmedBy: 'Lan' }] },
    });
  });

  test('a second change names who led in between', () => {
    const twice = replaced(replaced(ballot()), {
      came: memberId('Đức'),
      by: [memberId('Lan'), memberId('Hoa')],
    });
    expect(twice.headChanges?.map(({ left, came }) => [left, came])).toEqual([
      ['Sang', 'Lan'],
      ['Lan', 'Đức'],
    ]);
  });
});

describe('the committee that signed the minutes', () => {
  test('is the one that stands, as long as nobody took over after the signing', () => {
    const after = replaced(ballot({ state: 'RESULT' }));
    expect(roles({ committee: signedCommittee(after) })).toEqual(roles(after));
  });

  test('keeps its head, however often another one takes over before the seal', () => {
    const counted = replaced(ballot({ state: 'RESULT' }));
    const later = replaced(
      replaced({ ...counted, state: 'MINUTES_SIGNED' }, { came: memberId('Đức') }),
      { came: memberId('Hoa') },
    );
    expect(later.committee.find(({ role }) => role === 'head')?.name).toBe('Hoa');
    expect(roles({ committee: signedCommittee(later) })).toEqual(roles(counted));
  });
});

describe('what is refused', () => {
  test.each([
    ['one member alone', { by: [memberId('Lan'), memberId('Lan')] }, 'head-hands'],
    ['a technician beside', { by: [memberId('Lan'), memberId('Kỹ')] }, 'head-hands'],
    ['a stranger beside', { by: [memberId('Lan'), memberId('Khách')] }, 'head-hands'],
    ['a decision that nobody finds again', { decision: 'đoàn chủ tịch' }, 'head-decision'],
    ['no reason', { reason: '' }, 'head-reason'],
    ['who leads already', { came: memberId('Sang') }, 'head-same'],
    ['a stranger', { came: memberId('Khách') }, 'not-of-committee'],
  ] as const)('%s', (_, more, code) => {
    expect(replaceHead(ballot(), { ...change, ...more })).toMatchObject({
      error: { code: `ballot-session.${code}` },
    });
  });

  test('Đ7 QC 244: a technician and a candidate, with the article', () => {
    const rule = { document: '244-QĐ/TW', article: 7 };
    expect(replaceHead(ballot(), { ...change, came: memberId('Kỹ') })).toMatchObject({
      error: { code: 'ballot-session.head-technician', name: 'Kỹ', rule },
    });
    const committee = [member('Sang', 'head'), member('Lê Văn An'), member('Lan'), member('Đức')];
    const came = memberId('Lê Văn An');
    expect(replaceHead(ballot({ committee }), { ...change, came })).toMatchObject({
      error: { code: 'ballot-session.head-candidate', name: 'Lê Văn An', rule },
    });
  });
});
