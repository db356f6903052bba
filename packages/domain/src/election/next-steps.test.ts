import { describe, expect, test } from 'vitest';
import type { ElectionInput } from './election-input.ts';
import { contest, contestOfVotes, count } from './testing/contest.ts';

const room = { voters: 30, base: 30, seats: 3 };

function next(input: ElectionInput): readonly string[] {
  return count(input).next;
}

function votesFor(votes: Readonly<Record<string, number>>, changes: Partial<ElectionInput>) {
  return { ...contestOfVotes(votes, room), ...changes };
}

describe('not enough elected', () => {
  const short = { A: 20, B: 14, C: 10, D: 3 };

  test('Đ20.2 QC 244: delegates vote again after the first ballot', () => {
    expect(next(votesFor(short, { office: 'delegates' }))).toEqual(['furtherBallot']);
  });

  test('after further ballots the congress decides, also on new names', () => {
    const further = votesFor(short, { office: 'delegates', round: { kind: 'further', number: 2 } });
    expect(next(further)).toEqual(['bodyDecidesFurtherBallot', 'bodyDecidesNewNames']);
    expect(count(further).rules).toContainEqual(
      expect.objectContaining({ article: 20, clause: 2, for: 'furtherBallot' }),
    );
  });

  test('for every other office the body decides whether to go on', () => {
    expect(next(votesFor(short, {}))).toEqual(['bodyDecidesFurtherBallot']);
  });
});

describe('item 22: three ballots for the secretary of a cell that elect nobody', () => {
  const secretary = { office: 'secretary', seats: 1, unitKind: 'partyCell' } as const;
  const nobody = { A: 15, B: 10 };

  test.each([
    [2, 'bodyDecidesFurtherBallot'],
    [3, 'superiorAppointsSecretary'],
    [4, 'superiorAppointsSecretary'],
  ] as const)('after ballot %i: %s', (number, step) => {
    const ballot = votesFor(nobody, { ...secretary, round: { kind: 'further', number } });
    expect(next(ballot)).toEqual([step]);
  });

  test('a re-vote that ties again as the third ballot has elected nobody either', () => {
    const round = { kind: 'tieRevote', number: 3 } as const;
    expect(next(votesFor({ A: 15, B: 15 }, { ...secretary, round }))).toEqual([
      'superiorAppointsSecretary',
    ]);
  });

  test('the decision cites the rules for carrying out the Charter', () => {
    const ballot = votesFor(nobody, { ...secretary, round: { kind: 'further', number: 3 } });
    expect(count(ballot).rules).toContainEqual(
      expect.objectContaining({
        regulation: 'Quy định thi hành Điều lệ Đảng',
        article: 22,
        for: 'cellSecretary',
      }),
    );
  });

  test('a deputy, or a secretary above the cell, is not appointed this way', () => {
    const round = { kind: 'further', number: 3 } as const;
    const deputy = votesFor(nobody, { ...secretary, office: 'deputySecretary', round });
    const other = votesFor(nobody, { ...secretary, unitKind: 'other', round });
    expect([next(deputy), next(other)]).toEqual([
      ['bodyDecidesFurtherBallot'],
      ['bodyDecidesFurtherBallot'],
    ]);
  });

  test('where it is not told whether it is a cell, or which ballot it is, this is asked', () => {
    const round = { kind: 'further', number: 3 } as const;
    const unknown = count(votesFor(nobody, { ...secretary, unitKind: undefined, round }));
    const unnumbered = count(votesFor(nobody, { ...secretary, round: { kind: 'further' } }));
    expect(unknown.findings.map(({ code }) => code)).toContain('election.unit-kind-unknown');
    expect(unnumbered.findings.map(({ code }) => code)).toContain('election.round-number-unknown');
  });
});

describe('ties', () => {
  test('the tied are voted again', () => {
    expect(next(votesFor({ A: 20, B: 18, C: 16, D: 16 }, {}))).toEqual(['tieRevote']);
  });

  test('after a second tie the body decides', () => {
    const again = votesFor({ A: 10, B: 10 }, { seats: 1, round: { kind: 'tieRevote' } });
    expect(next(again)).toEqual(['bodyDecidesTieRevote']);
  });
});

describe('Đ18.1 QC 190: alternates come from those over half beyond the seats', () => {
  const delegates = { office: 'delegates', alternateSeats: 2 } as const;

  test('from the most votes down, after a vote by card', () => {
    const counted = count(votesFor({ A: 20, B: 19, C: 18, D: 17, E: 16 }, delegates));
    expect(counted).toMatchObject({ elected: ['A', 'B', 'C'], alternates: ['D', 'E'] });
    expect(counted.next).toEqual(['confirmAlternates']);
  });

  test('setting auto: no vote by card', () => {
    const settings = { alternatesFromSurplus: 'auto' } as const;
    expect(
      next(votesFor({ A: 20, B: 19, C: 18, D: 17, E: 16 }, { ...delegates, settings })),
    ).toEqual([]);
  });

  test('one missing: a ballot of its own among the remaining names', () => {
    const counted = count(votesFor({ A: 20, B: 19, C: 18, D: 17, E: 15 }, delegates));
    expect(counted.alternates).toEqual(['D']);
    expect(counted.next).toEqual(['confirmAlternates', 'alternateBallot']);
  });

  test('nobody left over half: nothing to confirm', () => {
    expect(next(votesFor({ A: 20, B: 19, C: 18, D: 3 }, delegates))).toEqual(['alternateBallot']);
  });

  test('equal votes among alternates: the body orders them', () => {
    const votes = { A: 18, B: 18, C: 18, D: 16, E: 16 };
    expect(next(votesFor(votes, delegates))).toEqual(['bodyOrdersAlternates', 'confirmAlternates']);
  });

  test('equal votes at the last alternate seat: those above are in, the body chooses the rest', () => {
    const votes = { A: 17, B: 17, C: 17, D: 16, E: 16 };
    const counted = count(votesFor(votes, { ...delegates, alternateSeats: 1 }));
    expect(counted).toMatchObject({ alternates: [], alternatesTied: ['D', 'E'] });
    expect(counted.next).toEqual(['bodyOrdersAlternates', 'confirmAlternates']);
  });

  test('no alternate is named while an official seat is tied or empty', () => {
    expect(count(votesFor({ A: 20, B: 18, C: 16, D: 16, E: 16 }, delegates)).alternates).toEqual(
      [],
    );
    expect(count(votesFor({ A: 20, B: 18, C: 3 }, delegates)).alternates).toEqual([]);
  });

  test('once the tie is broken the alternates follow from the earlier ballot', () => {
    const round = { kind: 'tieRevote' } as const;
    const revote = votesFor({ A: 16, B: 14 }, { ...delegates, seats: 1, round });
    expect(next(revote)).toEqual(['alternatesFromEarlierBallot']);
  });
});

test('a void ballot says nothing of open ballots', () => {
  const noSurplus = { seats: 2, candidates: [{ id: 'A' }, { id: 'B' }], issued: 28 } as const;
  const ballots = [{ count: 29, disagree: ['A', 'B'] }];
  expect(next(contest({ ...noSurplus, ballots }))).toEqual(['reportToPresidium', 'repeatBallot']);
});
