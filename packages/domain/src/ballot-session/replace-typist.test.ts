import { describe, expect, test } from 'vitest';
import type { BallotSession, CommitteeMember } from './ballot-session.ts';
import { everOf, replaceTypist } from './replace-typist.ts';
import { bundlesFor, checkTypists, keyerOf } from './share-bundles.ts';
import { counted, member, memberId, moment, sampleSession } from './testing/sample-session.ts';

const hoa = member('Hoa');
const ky = member('Kỹ', 'technician');
const two = [memberId('Sang'), memberId('Hoa')];
const reason = 'Bị ốm';

/** Lan keys for the first witness, Đức for the second one. */
function counting(more: Partial<BallotSession> = {}): BallotSession {
  return sampleSession({
    state: 'COUNTING',
    committee: [member('Sang', 'head'), member('Lan'), member('Đức'), hoa],
    collected: counted(101),
    typists: [
      { member: memberId('Lan'), witness: 1 },
      { member: memberId('Đức'), witness: 2 },
    ],
    ...more,
  });
}

function replace(session: BallotSession, left: string, came: CommitteeMember, by = two) {
  return replaceTypist(session, { left: memberId(left), came, by, reason, at: moment });
}

function replaced(...given: Parameters<typeof replace>): BallotSession {
  const result = replace(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('somebody takes the place of a typist', () => {
  test('the bundles go over, the other witness keeps its own, and it is written down', () => {
    const after = replaced(counting(), 'Lan', hoa);
    expect(after.typists.map((each) => each.member)).toEqual(['Hoa', 'Đức']);
    expect(bundlesFor(hoa.id, { typists: after.typists, collected: 101 })).toEqual([1, 2, 3, 4, 5]);
    expect(after.typistChanges).toEqual([
      { witness: 1, left: 'Lan', came: 'Hoa', reason, at: moment, by: two },
    ]);
    expect(checkTypists(after, after.typists)).toBeUndefined();
  });

  test('of several, only the share of the one who left goes over; a scanner stays a scanner', () => {
    const session = counting({
      typists: [
        { member: memberId('Lan'), witness: 1, means: 'scanner' },
        { member: memberId('Sang'), witness: 1, means: 'scanner' },
        { member: memberId('Đức'), witness: 2 },
      ],
    });
    const { typists } = replaced(session, 'Lan', hoa);
    expect(typists[0]).toEqual({ member: 'Hoa', witness: 1, means: 'scanner' });
    expect(bundlesFor(hoa.id, { typists, collected: 101 })).toEqual([1, 3, 5]);
    expect(bundlesFor(memberId('Sang'), { typists, collected: 101 })).toEqual([2, 4]);
  });

  test('a colleague of the same witness takes over the share beside the own one', () => {
    const session = counting({
      typists: [
        { member: memberId('Lan'), witness: 1 },
        { member: memberId('Hoa'), witness: 1 },
        { member: memberId('Đức'), witness: 2 },
      ],
    });
    const after = replaced(session, 'Lan', hoa);
    const box = { typists: after.typists, collected: 101 };
    expect(bundlesFor(hoa.id, box)).toEqual([1, 2, 3, 4, 5]);
    expect(keyerOf({ witness: 1, bundle: 3 }, box)).toBe('Hoa');
    expect(checkTypists(after, after.typists)).toBeUndefined();
  });

  test('a technician who comes new serves the committee from then on, without a vote', () => {
    const after = replaced(counting(), 'Lan', ky);
    expect(after.committee.at(-1)).toEqual(ky);
    expect(after.typists[0]?.member).toBe('Kỹ');
  });
});

describe('nobody is both witnesses of a ballot', () => {
  test('who keys for the other witness is refused, by id and by name', () => {
    const other = { code: 'ballot-session.replace-other-witness', witness: 2, person: 'Đức' };
    expect(replace(counting(), 'Lan', member('Đức'))).toMatchObject({ error: other });
    const again = member('đức, kỹ thuật viên', 'technician');
    expect(replace(counting(), 'Lan', again)).toMatchObject({ error: other });
  });

  test('who was replaced never comes back for the other witness, also after two replacements', () => {
    const session = replaced(replaced(counting(), 'Lan', hoa), 'Đức', ky);
    expect(replace(session, 'Kỹ', member('Lan'))).toMatchObject({
      error: { code: 'ballot-session.replace-other-witness', person: 'Lan', witness: 1 },
    });
    expect(replace(session, 'Hoa', member('Đức'))).toMatchObject({
      error: { person: 'Đức', witness: 2 },
    });
    expect(everOf(session, 1).map(({ name }) => name)).toEqual(['Lan', 'Hoa']);
    expect(everOf(session, 2).map(({ name }) => name)).toEqual(['Đức', 'Kỹ']);
  });

  test('who was replaced may come back for the same witness', () => {
    const session = replaced(counting(), 'Lan', hoa);
    expect(replaced(session, 'Hoa', member('Lan')).typists[0]?.member).toBe('Lan');
  });
});

describe('what is refused', () => {
  test('Đ7 QC 244: a candidate and a stranger, with the article', () => {
    const rule = { document: '244-QĐ/TW', article: 7 };
    const candidate = member('lê văn AN, đảng viên', 'technician');
    expect(replace(counting(), 'Lan', candidate)).toMatchObject({
      error: { code: 'ballot-session.replace-candidate', rule },
    });
    expect(replace(counting(), 'Lan', member('Khách'))).toMatchObject({
      error: { code: 'ballot-session.replace-stranger', rule },
    });
  });

  test('a new technician of the name of somebody in the committee is that person', () => {
    const head = { ...member('SANG', 'technician'), id: memberId('new') };
    expect(replace(counting(), 'Lan', head)).toMatchObject({
      error: { code: 'ballot-session.replace-named', name: 'Sang' },
    });
  });

  test.each([
    ['outside of the counting', counting({ state: 'DECIDED' }), 'Lan', hoa, 'not-counting'],
    ['whoever is no typist any more', counting(), 'Hoa', ky, 'replace-left'],
    ['by himself or herself', counting(), 'Lan', member('Lan'), 'replace-same'],
  ] as const)('%s', (_, session, left, came, code) => {
    expect(replace(session, left, came)).toMatchObject({
      error: { code: `ballot-session.${code}` },
    });
  });

  test('the head alone, two members without the head, no reason', () => {
    for (const by of [[memberId('Sang')], [memberId('Lan'), memberId('Đức')]])
      expect(replace(counting(), 'Lan', hoa, by)).toMatchObject({
        error: { code: 'ballot-session.hands' },
      });
    const change = { left: memberId('Lan'), came: hoa, by: two, reason: '', at: moment };
    expect(replaceTypist(counting(), change)).toMatchObject({
      error: { code: 'ballot-session.replace-reason' },
    });
  });
});
