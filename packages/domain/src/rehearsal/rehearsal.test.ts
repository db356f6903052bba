import { describe, expect, test } from 'vitest';
import { compareWitnesses, sameMarks, type BallotMarks } from '../ballot-session/index.ts';
import { brand, type Instant } from '../kernel/index.ts';
import {
  errOnPurpose,
  judgeDoubleFeed,
  judgeMissingSheet,
  judgePowerCut,
  judgeTestDeck,
  judgeWrongTypist,
  plannedErrors,
  type PlannedBallot,
  type PowerCut,
  type ScannedDeck,
} from './index.ts';

const at = brand<Instant>('2026-05-04T02:00:00.000Z');
const names = 5;
const ballots: readonly PlannedBallot[] = [[1, 2], [4], [5], [], [1, 2, 3, 4, 5], [3], [2]].map(
  (struck, index) => ({ bundle: 1, position: index + 1, marks: { struck }, doubtful: index === 5 }),
);
const plan = errOnPurpose(ballots, names, () => 0);

function keyedBy(witness: 1 | 2, other: ReadonlyMap<number, BallotMarks>) {
  return ballots.map(({ bundle, position, marks }) => ({
    witness,
    bundle,
    position,
    marks: other.get(position) ?? marks,
    at,
  }));
}

const erring = new Map(plan.errors.map(({ position, marks }) => [position, marks]));

function judged(mine: ReadonlyMap<number, BallotMarks>, done = ballots.length) {
  const keyed = [...keyedBy(1, mine).slice(0, done), ...keyedBy(2, erring)];
  const placed = compareWitnesses({ collected: ballots.length, keyed, decisions: [] });
  return judgeWrongTypist({ plan, placed, keyed });
}

describe('a typist who errs on purpose', () => {
  test('errs in as many ballots as planned, never in a doubtful one, and each error is another ballot', () => {
    expect(plan.errors).toHaveLength(plannedErrors);
    for (const error of plan.errors) {
      const ballot = ballots.find(({ position }) => position === error.position);
      expect(ballot?.doubtful).toBe(false);
      expect(sameMarks(error.marks, ballot?.marks ?? {})).toBe(false);
      const struck = error.marks.struck ?? [];
      expect(struck).toEqual([...new Set(struck)].toSorted((one, two) => one - two));
      expect(struck.every((each) => each >= 1 && each <= names)).toBe(true);
    }
  });

  test('is found in every ballot by one who keys what is printed', () => {
    expect(judged(new Map())).toMatchObject({
      state: 'passed',
      findings: [
        { code: 'errors-found', count: 3, of: 3 },
        { code: 'agreed-as-planned', holds: true },
        { code: 'own-slips-found', count: 0 },
      ],
    });
  });

  test('is not found where the other makes the same error, and the exercise fails', () => {
    const [same] = plan.errors;
    const mine = new Map([[same?.position ?? 0, same?.marks ?? {}]]);
    expect(judged(mine)).toMatchObject({
      state: 'failed',
      findings: [{ count: 2, of: 3, holds: false }, { holds: false }, {}],
    });
  });

  test('an error of the other is found as well and told, but is no failure', () => {
    const free = ballots.find(({ position, doubtful }) => !doubtful && !erring.has(position));
    expect(judged(new Map([[free?.position ?? 0, { struck: [1, 5] }]]))).toMatchObject({
      state: 'passed',
      findings: [{}, {}, { code: 'own-slips-found', count: 1 }],
    });
  });

  test('nothing is judged before all ballots are keyed', () => {
    expect(judged(new Map(), 4)).toEqual({ state: 'open', step: { code: 'key', done: 4, of: 7 } });
  });
});

describe('a power cut', () => {
  const cut: PowerCut = {
    cutAt: at,
    backAt: at,
    acknowledged: 7,
    found: 7,
    sentHash: 'a',
    foundHash: 'a',
    logWhole: true,
  };

  test('is passed when everything acknowledged is there with the same hash and the log is whole', () => {
    expect(judgePowerCut(cut, true).state).toBe('passed');
  });

  test.each<[string, Partial<PowerCut>]>([
    ['a ballot is gone', { found: 6 }],
    ['a mark is another', { foundHash: 'b' }],
    ['a line of the log is missing', { logWhole: false }],
    ['nothing was keyed, so nothing was tried', { acknowledged: 0, found: 0 }],
  ])('is failed when %s', (_why, more) => {
    expect(judgePowerCut({ ...cut, ...more }, true).state).toBe('failed');
  });

  test('waits to be armed, then for somebody to key', () => {
    expect(judgePowerCut(undefined, false)).toMatchObject({ step: { code: 'armCut' } });
    expect(judgePowerCut(undefined, true)).toMatchObject({ step: { code: 'keyUntilCut' } });
  });
});

describe('a scanned deck', () => {
  const places = ballots.map(({ bundle, position }) => ({ bundle, position }));
  const read: ScannedDeck = {
    plan: { ballots, errors: [] },
    collected: ballots.length,
    ballots: ballots.length,
    pages: ballots.map(() => ({ kind: 'ballot', isTwin: false })),
    reading: false,
    filed: true,
    stops: [],
    answers: [],
    placed: places.map((place, at) => ({
      ...place,
      standing:
        at === 5
          ? { kind: 'questioned', seen: [{}, {}] }
          : { kind: 'agreed', marks: ballots[at]?.marks ?? {} },
    })),
    lastAt: at,
  };

  test('is passed when known ballots are as marked and the doubtful one went to people', () => {
    expect(judgeTestDeck(read)).toMatchObject({
      state: 'passed',
      findings: [{ count: 6, of: 6 }, { count: 0 }, { count: 1, of: 1 }],
    });
  });

  test('is failed by one ballot that was read otherwise, and by a doubtful one that nobody was asked about', () => {
    const [first, ...rest] = read.placed;
    const wrong = { ...first, bundle: 1, position: 1 };
    const differs = { ...wrong, standing: { kind: 'differs', seen: [{}, {}] } } as const;
    expect(judgeTestDeck({ ...read, placed: [differs, ...rest] }).state).toBe('failed');
    const silent = read.placed.map((each) => ({
      ...each,
      standing: { kind: 'agreed', marks: {} } as const,
    }));
    expect(judgeTestDeck({ ...read, placed: silent }).state).toBe('failed');
  });

  test('is not judged while it is read, stops, or is not complete', () => {
    const count = { kind: 'count', sheets: 5, collected: 7 } as const;
    const less = { ...read, filed: false, ballots: 5, stops: [count] };
    expect(judgeTestDeck(less)).toMatchObject({ step: { code: 'scan', done: 5, of: 7 } });
    expect(judgeTestDeck({ ...read, reading: true })).toMatchObject({
      step: { code: 'readScans' },
    });
    const twin = { kind: 'sameSheet', page: 'b', other: 'a' } as const;
    expect(judgeTestDeck({ ...read, filed: false, stops: [twin] })).toMatchObject({
      step: { code: 'explainStops', count: 1 },
    });
  });

  test('that lacks a sheet has to stop, and may be explained by people', () => {
    const count = { kind: 'count', sheets: 6, collected: 7 } as const;
    const short = { ...read, filed: false, ballots: 6, stops: [count] };
    expect(judgeMissingSheet(short).state).toBe('passed');
    expect(judgeMissingSheet({ ...short, stops: [] }).state).toBe('failed');
    expect(judgeMissingSheet({ ...short, filed: true }).state).toBe('failed');
    expect(judgeMissingSheet({ ...read, answers: [{ kind: 'missing', ballot: 3 }] }).state).toBe(
      'passed',
    );
    expect(judgeMissingSheet(read).state).toBe('failed');
    expect(judgeMissingSheet({ ...short, ballots: 2 })).toMatchObject({
      step: { code: 'scanAllButOne', done: 2, of: 6 },
    });
  });

  test('with a sheet that went through twice has to see it and to stop', () => {
    const twice = [...read.pages, { kind: 'ballot', isTwin: true } as const];
    const stop = { kind: 'sameSheet', page: 'b', other: 'a' } as const;
    const fed = { ...read, filed: false, pages: twice, stops: [stop] };
    expect(judgeDoubleFeed(fed).state).toBe('passed');
    expect(judgeDoubleFeed({ ...fed, stops: [], filed: true }).state).toBe('failed');
    const unseen = twice.map((page) => ({ ...page, isTwin: false }));
    expect(judgeDoubleFeed({ ...fed, pages: unseen }).state).toBe('failed');
    expect(judgeDoubleFeed({ ...read, filed: false })).toMatchObject({
      step: { code: 'scanOneTwice', done: 7, of: 8 },
    });
  });
});
