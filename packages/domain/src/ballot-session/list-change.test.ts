import { describe, expect, test } from 'vitest';
import { nominateNames, voteOnWithdrawal } from './list-change.ts';
import { moment, sampleSession } from './testing/sample-session.ts';

const signed = { at: moment };
const under190 = { regulation: '190-QĐ/TW' } as const;

function named(...names: readonly (readonly [name: string, support?: number])[]) {
  return names.map(([name, support]) => ({ id: name, name, support }));
}

function nominated(
  session: ReturnType<typeof sampleSession>,
  ...names: readonly (readonly [name: string, support?: number])[]
) {
  return nominateNames(session, { ...signed, attending: 30, names: named(...names) });
}

/** Ten seats and ten names: the surplus has room for three more. */
function tenOfTen(more: object = {}) {
  const candidates = Array.from({ length: 10 }, (_, at) => ({
    id: `n${String(at)}`,
    name: `Lê Văn ${String(at)}`,
    candidacy: 'FIRST_TIME' as const,
  }));
  return sampleSession({ seats: 10, form: 'agreeDisagree', candidates, ...more });
}

describe('names from the floor (Điều 16 of 244, Điều 14.3 of 190)', () => {
  test('under 190 a name needs the support of more than 30 percent of those attending', () => {
    const asked = nominated(tenOfTen(under190), ['Võ An', 9], ['Võ Bê', 10]);
    expect(asked).toMatchObject({
      ok: true,
      value: {
        form: 'strike',
        listChanges: [
          { name: 'Võ An', outcome: 'support', inFavour: 9, of: 30 },
          { name: 'Võ Bê', outcome: 'onList', inFavour: 10, of: 30 },
        ],
      },
    });
    expect(asked.ok && asked.value.candidates.map(({ name }) => name)).toContain('Võ Bê');
    expect(asked.ok && asked.value.candidates).toHaveLength(11);
  });

  test('a name whose support was not asked is refused until it was', () => {
    expect(nominated(tenOfTen(under190), ['Võ An'])).toMatchObject({
      error: { code: 'ballot-session.support-unknown', names: 'Võ An' },
    });
    expect(nominated(tenOfTen(), ['Võ An']).ok, 'under 244 not while the surplus has room').toBe(
      true,
    );
  });

  test('over 30 percent surplus the best supported fill the places left; a tie there goes to the presidium', () => {
    const four = [
      ['A', 20],
      ['B', 19],
      ['C', 18],
      ['D', 17],
    ] as const;
    const taken = nominated(tenOfTen(under190), ...four);
    expect(taken).toMatchObject({
      value: { listChanges: [{}, {}, {}, { name: 'D', outcome: 'surplus' }] },
    });
    const tied = nominated(tenOfTen(under190), ['A', 20], ['B', 19], ['C', 17], ['D', 17]);
    expect(tied).toMatchObject({ error: { code: 'ballot-session.support-tied', names: 'C, D' } });
  });

  test('more support than people, a name twice, a list that is fixed are refused', () => {
    expect(nominated(tenOfTen(), ['A', 31])).toMatchObject({
      error: { code: 'ballot-session.more-than-present', found: 31, of: 30 },
    });
    expect(nominated(tenOfTen(), ['Lê Văn 3'])).toMatchObject({
      error: { code: 'ballot-session.name-twice' },
    });
    expect(nominated(tenOfTen({ state: 'LIST_FIXED' }), ['A'])).toMatchObject({
      error: { code: 'ballot-session.list-fixed' },
    });
  });
});

describe('withdrawal (Điều 19.4 of 244)', () => {
  const vote = { ...signed, candidateId: 'n4', members: 30 };

  test('the congress lets somebody go with more than half of its members, and keeps the record', () => {
    const gone = voteOnWithdrawal(tenOfTen(), { ...vote, inFavour: 16 });
    expect(gone).toMatchObject({
      value: { listChanges: [{ kind: 'withdrawal', outcome: 'withdrawn', inFavour: 16, of: 30 }] },
    });
    expect(gone.ok && gone.value.candidates).toHaveLength(9);
  });

  test('with exactly half the person stays on the list', () => {
    const kept = voteOnWithdrawal(tenOfTen(), { ...vote, inFavour: 15 });
    expect(kept).toMatchObject({ value: { listChanges: [{ outcome: 'kept' }] } });
    expect(kept.ok && kept.value.candidates).toHaveLength(10);
  });

  test('somebody who is not on the list cannot leave it', () => {
    expect(voteOnWithdrawal(tenOfTen(), { ...vote, candidateId: 'x', inFavour: 16 })).toMatchObject(
      {
        error: { code: 'ballot-session.not-listed' },
      },
    );
  });
});
