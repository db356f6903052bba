import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ballotForms } from './ballot-form.ts';
import type { BallotPile } from './ballot-pile.ts';
import { electionOffices } from './election-body.ts';
import type { ElectionCount } from './election-count.ts';
import type { ElectionInput } from './election-input.ts';
import { ballotFlags } from './invalid-reason.ts';
import { electionRegulations } from './regulation.ts';
import { count } from './testing/contest.ts';

const runs = { numRuns: 300 };

/** Elections entered as ballots that nothing contradicts, for the laws of counting. */
const arbitraryElection: fc.Arbitrary<ElectionInput> = fc
  .record({
    names: fc.integer({ min: 1, max: 5 }),
    seats: fc.integer({ min: 1, max: 4 }),
    form: fc.constantFrom(...ballotForms),
    office: fc.constantFrom(...electionOffices),
    regulation: fc.constantFrom(...electionRegulations),
    absent: fc.integer({ min: 1, max: 5 }),
    alternates: fc.integer({ min: 0, max: 2 }),
    further: fc.boolean(),
    voters: fc.integer({ min: 1, max: 12 }),
  })
  .chain((frame) =>
    fc
      .array(arbitraryPile(namesOf(frame.names), frame.form), {
        minLength: frame.voters,
        maxLength: frame.voters,
      })
      .map((ballots) => electionOf(frame, ballots)),
  );

interface Frame {
  readonly names: number;
  readonly seats: number;
  readonly form: (typeof ballotForms)[number];
  readonly office: (typeof electionOffices)[number];
  readonly regulation: (typeof electionRegulations)[number];
  readonly absent: number;
  readonly alternates: number;
  readonly further: boolean;
}

function namesOf(count: number): readonly string[] {
  return ['A', 'B', 'C', 'D', 'E'].slice(0, count);
}

function arbitraryPile(
  names: readonly string[],
  form: (typeof ballotForms)[number],
): fc.Arbitrary<BallotPile> {
  const some = fc.subarray([...names]);
  const count = fc.integer({ min: 1, max: 4 });
  const flags = fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, fc.subarray([...ballotFlags]));
  return form === 'strike'
    ? fc.record({ count, struck: some, flags })
    : fc.record({ count, agree: some, disagree: some, flags });
}

function electionOf(frame: Frame, ballots: readonly BallotPile[]): ElectionInput {
  const papers = ballots.reduce((sum, { count = 1 }) => sum + count, 0);
  return {
    regulation: frame.regulation,
    body: 'memberCongress',
    office: frame.office,
    seats: frame.seats,
    alternateSeats: frame.office === 'delegates' ? frame.alternates : 0,
    ballotForm: frame.form,
    round: { kind: frame.further ? 'further' : 'first' },
    candidates: namesOf(frame.names).map((id) => ({ id })),
    convened: papers + frame.absent,
    excluded: [],
    present: papers,
    issued: papers,
    collected: papers,
    ballots,
  };
}

/** Piles and a way to shuffle or choose among them. */
const withSeed = fc.tuple(arbitraryElection, fc.infiniteStream(fc.nat()));

function shuffled<T>(things: readonly T[], chance: Iterator<number>): readonly T[] {
  return things
    .map((thing) => ({ thing, at: Number(chance.next().value) }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ thing }) => thing);
}

function rename(input: ElectionInput, to: (id: string) => string): ElectionInput {
  return {
    ...input,
    candidates: input.candidates.map(({ id }) => ({ id: to(id) })),
    ballots: (input.ballots ?? []).map((pile) => ({
      ...pile,
      struck: pile.struck?.map(to),
      agree: pile.agree?.map(to),
      disagree: pile.disagree?.map(to),
    })),
  };
}

function sets(counted: ElectionCount) {
  const { elected, alternates, alternatesTied, tied, candidates, ...rest } = counted;
  const byId = candidates.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const people = [elected, alternates, alternatesTied, tied].map((ids) => ids.toSorted());
  return { ...rest, people, candidates: byId };
}

test('the order of the ballots does not matter', () => {
  fc.assert(
    fc.property(withSeed, ([input, chance]) => {
      const ballots = shuffled(input.ballots ?? [], chance);
      expect(count({ ...input, ballots })).toEqual(count(input));
    }),
    runs,
  );
});

test('the order of the names on the ballot changes nobody’s result', () => {
  fc.assert(
    fc.property(withSeed, ([input, chance]) => {
      const candidates = shuffled(input.candidates, chance);
      expect(sets(count({ ...input, candidates }))).toEqual(sets(count(input)));
    }),
    runs,
  );
});

test('splitting a pile changes nothing', () => {
  fc.assert(
    fc.property(arbitraryElection, (input) => {
      const ballots = (input.ballots ?? []).flatMap((pile): readonly BallotPile[] =>
        Array.from({ length: pile.count ?? 1 }, () => ({ ...pile, count: 1 })),
      );
      expect(count({ ...input, ballots })).toEqual(count(input));
    }),
    runs,
  );
});

test('one more invalid ballot changes nothing but the invalid ballots', () => {
  fc.assert(
    fc.property(arbitraryElection, (input) => {
      const flags = ['markedOrInks'] as const;
      const more = {
        ...input,
        present: input.present + 1,
        issued: input.issued + 1,
        collected: input.collected + 1,
        ballots: [...(input.ballots ?? []), { flags }],
      };
      const { ballots: before, findings: _, ...rest } = count(input);
      const { ballots: after, findings: __, ...same } = count(more);
      expect(same).toEqual(rest);
      expect(after.valid).toBe(before.valid);
      expect(after.invalid).toBe(before.invalid + 1);
    }),
    runs,
  );
});

test('other ids give the same result under those ids', () => {
  fc.assert(
    fc.property(arbitraryElection, (input) => {
      const renamed = JSON.stringify(count(rename(input, (id) => `ứng-viên-${id}`)));
      expect(renamed.replaceAll('ứng-viên-', '')).toBe(JSON.stringify(count(input)));
    }),
    runs,
  );
});

test('ballots and the totals read from them give the same people', () => {
  fc.assert(
    fc.property(arbitraryElection, (input) => {
      const { ballots, candidates, findings: _, next, rules: __, ...rest } = count(input);
      const rows = input.ballotForm === 'agreeDisagree';
      const figures = (field: 'votes' | 'disagree' | 'uncounted') =>
        Object.fromEntries(candidates.map((each) => [each.id, each[field]]));
      const row = rows ? { disagree: figures('disagree'), uncounted: figures('uncounted') } : {};
      const tallies = { ...ballots, votes: figures('votes'), ...row };
      const again = count({ ...input, ballots: undefined, tallies });
      expect(again).toMatchObject({ ...rest, ballots, candidates });
      expect(again.next).toEqual(next.filter((step) => step !== 'committeeConcludesBallots'));
    }),
    runs,
  );
});

test('figures always agree with each other', () => {
  fc.assert(
    fc.property(arbitraryElection, (input) => {
      const counted = count(input);
      const { valid, invalid, invalidReasons } = counted.ballots;
      const reasons = Object.values(invalidReasons).reduce((sum, each) => sum + each, 0);
      expect(valid + invalid).toBe(input.collected);
      expect(reasons).toBe(invalid);
      expect(counted.elected.length + counted.seatsLeft).toBe(input.seats);
      expect(counted.tied.length === 0 || counted.tied.length > counted.seatsLeft).toBe(true);
      for (const { id, votes, disagree, uncounted, majority } of counted.candidates) {
        expect(votes * 2 > counted.base).toBe(majority);
        expect(majority || !counted.elected.includes(id)).toBe(true);
        const rows = counted.ballotForm === 'agreeDisagree' ? votes + disagree + uncounted : valid;
        expect(rows).toBe(valid);
      }
    }),
    runs,
  );
});

test('nobody loses a seat by one vote more', () => {
  fc.assert(
    fc.property(arbitraryElection, (input) => {
      const counted = count(input);
      const [winner] = counted.elected;
      if (winner === undefined) return;
      const vote =
        input.ballotForm === 'strike' ? { struck: others(input, winner) } : { agree: [winner] };
      const more = {
        ...input,
        present: input.present + 1,
        issued: input.issued + 1,
        collected: input.collected + 1,
        ballots: [...(input.ballots ?? []), vote],
      };
      expect(count(more).elected).toContain(winner);
    }),
    runs,
  );
});

function others(input: ElectionInput, winner: string): readonly string[] {
  return input.candidates.map(({ id }) => id).filter((id) => id !== winner);
}
