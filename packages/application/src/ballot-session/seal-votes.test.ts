import { hexOfWords, sha256 as wordsOf } from '@daihoi/domain/digest';
import { compareWitnesses } from '@daihoi/domain/ballot-session';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { describe, expect, test } from 'vitest';
import { digestOf } from './count-digest.ts';
import { checkSeal, refuseChanged, sealedVotes } from './seal-votes.ts';
import { recordedCount } from './papers/count-record.ts';
import { digestIn } from './seal-line.ts';
import { firstSealed } from './testing/first-seal.ts';

const at = brand<Instant>('2020-06-04T09:00:00.000Z');
const salt = 'salt';

function sha256(text: string): string {
  return hexOfWords(wordsOf(new TextEncoder().encode(text)));
}

type Sealed = (typeof firstSealed)[keyof typeof firstSealed];

/** The count as it is stored, with lines that say what they are given to say. */
function stored({ session, keyed }: Sealed, said: { signing?: object; sealing?: object }) {
  const line = { at, actorId: 'xa', members: [], previousHash: 'one', hash: 'two' };
  const placed = compareWitnesses({ collected: keyed.length / 2, keyed, decisions: [] });
  return {
    session: { ...session, sealHash: said.sealing && 'one', sealSalt: salt },
    placed,
    events: [
      { ...line, seq: 1, kind: 'ballot.move-signMinutes', payload: said.signing ?? {} },
      ...(said.sealing
        ? [{ ...line, seq: 2, kind: 'ballot.move-seal', payload: said.sealing }]
        : []),
    ],
  };
}

/** The same with another ballot at the first place. */
function withOtherBallot(sealed: Sealed): Sealed {
  const [one, other, ...rest] = sealed.keyed;
  const [last] = rest;
  if (!one || !other || !last) throw new Error('a box of three entries at least');
  return {
    ...sealed,
    keyed: [{ ...one, marks: last.marks }, { ...other, marks: last.marks }, ...rest],
  };
}

describe('a count that was sealed before digests had numbers', () => {
  test.each(Object.entries(firstSealed))('%s still holds', (_form, sealed) => {
    expect(checkSeal(stored(sealed, { sealing: sealed.told }), sha256)).toMatchObject({
      kind: 'holds',
    });
  });

  test.each(Object.entries(firstSealed))('%s: other votes are still noticed', (_form, sealed) => {
    const moved = stored(withOtherBallot(sealed), { sealing: sealed.told });
    expect(checkSeal(moved, sha256)).toMatchObject({ kind: 'broken', differs: ['ballots'] });
  });

  test.each(Object.entries(firstSealed))(
    '%s: what a package tells more changes nothing',
    (_form, sealed) => {
      const { session, placed } = stored(sealed, {});
      const recorded = recordedCount(session, { placed, count: undefined });
      const { input } = recorded;
      const more = {
        ...recorded,
        further: 1,
        ...(input ? { input: { ...input, further: 1 } } : {}),
      };
      expect(digestOf(1).figures(more)).toEqual(digestOf(1).figures(recorded));
    },
  );
});

describe('the number of the digest', () => {
  const { strike } = firstSealed;

  test('stands in the lines that are written now, and a line without one is the first', () => {
    const count = stored(strike, {});
    const votes = sealedVotes(count, { salt, hash: sha256 });
    expect(votes).toEqual({ digest: 1, ...strike.told });
    expect(digestIn(stored(strike, { sealing: strike.told }).events)).toBe(1);
  });

  test('that nobody knows here keeps the seal from being taken for one that holds, or for an old one', () => {
    const count = stored(strike, { sealing: { ...strike.told, digest: 99 } });
    expect(checkSeal(count, sha256)).toMatchObject({ kind: 'broken', differs: ['log'] });
    expect(
      refuseChanged(stored(strike, { signing: { ...strike.told, digest: 99 } }), sha256),
    ).toEqual({ code: 'ballot-session.signed-broken-log', number: 1 });
  });
});

describe('between the signed minutes and the first seal', () => {
  const { agreeDisagree } = firstSealed;

  test('the votes that were signed for go on', () => {
    expect(
      refuseChanged(stored(agreeDisagree, { signing: agreeDisagree.told }), sha256),
    ).toBeUndefined();
  });

  test('another ballot and another figure are refused by name', () => {
    const moved = stored(withOtherBallot(agreeDisagree), { signing: agreeDisagree.told });
    expect(refuseChanged(moved, sha256)).toEqual({
      code: 'ballot-session.signed-broken-ballots',
      number: 2,
    });
    const { session, ...rest } = stored(agreeDisagree, { signing: agreeDisagree.told });
    expect(refuseChanged({ ...rest, session: { ...session, printed: 10 } }, sha256)).toMatchObject({
      code: 'ballot-session.signed-broken-figures',
    });
  });

  test('an old line of the signing names no votes and refuses nothing', () => {
    expect(refuseChanged(stored(withOtherBallot(agreeDisagree), {}), sha256)).toBeUndefined();
  });
});
