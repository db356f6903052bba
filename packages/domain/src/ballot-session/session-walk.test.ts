import { describe, expect, test } from 'vitest';
import type { BallotMarks } from './ballot-marks.ts';
import { agreedFigure, type BallotSession, type CountingMemberId } from './ballot-session.ts';
import { checkDigit } from './check-digit.ts';
import { compareWitnesses, placesOf, qualityOf, type KeyedBallot } from './compare-witnesses.ts';
import { countSession } from './count-session.ts';
import { confirmDecision, proposeDecision } from './decide-ballot.ts';
import { moveSession } from './move-session.ts';
import { equationsOf } from './session-checklist.ts';
import {
  sessionMoveNames,
  sessionMoves,
  sessionStates,
  type SessionMove,
} from './session-state.ts';
import { bundlesFor, checkTypists } from './share-bundles.ts';
import { counted, member, memberId, moment, sampleSession } from './testing/sample-session.ts';

const figures = { issued: 29, exchanged: 1, spoiled: 1, left: 4 };
const [head, lan] = ['Sang', 'Lan'].map(memberId);

function typistsOf(one: string, two: string) {
  return [
    { member: memberId(one), witness: 1 as const },
    { member: memberId(two), witness: 2 as const },
  ];
}

function move(
  session: BallotSession,
  name: SessionMove,
  more: { by?: readonly (CountingMemberId | undefined)[]; keyed?: readonly KeyedBallot[] } = {},
) {
  const collected = agreedFigure(session.collected) ?? 0;
  const placed = compareWitnesses({
    collected,
    keyed: more.keyed ?? [],
    decisions: session.decisions,
  });
  const by = (more.by ?? [head, lan]).flatMap((each) => each ?? []);
  return moveSession(session, { move: name, by, placed });
}

function moved(...given: Parameters<typeof move>): BallotSession {
  const result = move(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function keyBoth(marks: readonly BallotMarks[], second = marks): readonly KeyedBallot[] {
  const places = placesOf(marks.length);
  return places.flatMap((place, at) => [
    { ...place, witness: 1 as const, marks: marks[at] ?? {} },
    { ...place, witness: 2 as const, marks: second[at] ?? {} },
  ]);
}

function counting(): BallotSession {
  return sampleSession({
    state: 'COUNTING',
    issued: counted(figures),
    collected: counted(29),
    typists: typistsOf('Lan', 'Đức'),
  });
}

describe('from the list to the seal', () => {
  test('every step in its order, with the hands that it asks for', () => {
    let session = moved(sampleSession(), 'fixList');
    session = moved(session, 'printBallots');
    session = moved(session, 'sealBox');
    session = moved({ ...session, issued: counted(figures) }, 'confirmIssued');
    session = moved({ ...session, collected: counted(29) }, 'confirmCollected');
    session = moved(session, 'reconcile');
    expect(move({ ...session, typists: typistsOf('Lan', 'Đức') }, 'startCounting').ok).toBe(false);
    session = moved(session, 'tellHall', { by: [head] });
    session = moved({ ...session, typists: typistsOf('Lan', 'Đức') }, 'startCounting');
    const ballots = Array.from({ length: 29 }, () => ({ struck: [4] }));
    session = moved(session, 'decide', { keyed: keyBoth(ballots) });
    session = moved(session, 'release');
    session = moved(session, 'signMinutes');
    expect(moved(session, 'seal').state).toBe('SEALED');
  });

  test('every state is reached by some move, and every move names states that are', () => {
    const reached = new Set<string>([
      'PREPARED',
      ...sessionMoveNames.map((each) => sessionMoves[each].to),
    ]);
    expect(sessionStates.filter((state) => !reached.has(state))).toEqual([]);
  });

  test('a step out of its order is refused', () => {
    expect(move(sampleSession(), 'startCounting')).toMatchObject({
      error: { code: 'ballot-session.move-not-allowed', state: 'PREPARED' },
    });
  });

  test('the head alone may not seal the box, a member alone may not fix the list', () => {
    const printed = sampleSession({ state: 'BALLOTS_PRINTED' });
    expect(move(printed, 'sealBox', { by: [head] })).toMatchObject({ ok: false });
    expect(move(sampleSession(), 'fixList', { by: [lan] })).toMatchObject({
      error: { code: 'ballot-session.hands' },
    });
  });

  test('a technician is no second hand', () => {
    const session = sampleSession({
      state: 'BALLOTS_PRINTED',
      committee: [member('Sang', 'head'), member('Lan'), member('Kỹ', 'technician')],
    });
    expect(move(session, 'sealBox', { by: [head, memberId('Kỹ')] })).toMatchObject({ ok: false });
  });
});

describe('what the rules refuse', () => {
  test('a candidate in the committee, with the article', () => {
    const session = sampleSession({
      committee: [member('Sang', 'head'), member('Lan', 'member', { candidateId: 'An' })],
    });
    expect(move(session, 'fixList')).toMatchObject({
      error: {
        items: [
          {
            code: 'committee-refused',
            names: ['Lan'],
            rule: { regulation: '244-QĐ/TW', article: 7 },
          },
        ],
      },
    });
  });

  test('a list that is too long, and one that is shorter than the seats', () => {
    const long = sampleSession({
      candidates: Array.from({ length: 6 }, (_, at) => ({
        id: `c${at}`,
        name: `Tên ${at}`,
        candidacy: 'FIRST_TIME' as const,
      })),
    });
    expect(move(long, 'fixList')).toMatchObject({ error: { items: [{ code: 'list-refused' }] } });
    const short = sampleSession({
      candidates: [{ id: 'c', name: 'Một', candidacy: 'FIRST_TIME' }],
    });
    expect(move(short, 'fixList')).toMatchObject({ error: { items: [{ code: 'list-refused' }] } });
  });

  test('134 ballots issued and 148 collected: nobody counts, and the equation says why', () => {
    const session = sampleSession({
      state: 'COLLECTED',
      printed: 150,
      rolls: [
        {
          convened: 140,
          excluded: [],
          present: 134,
          takenAt: moment,
          takenBy: memberId('Sang'),
          reason: '',
        },
      ],
      issued: counted({ issued: 134, exchanged: 0, spoiled: 0, left: 16 }),
      collected: counted(148),
    });
    expect(move(session, 'reconcile')).toMatchObject({
      error: {
        items: [
          {
            code: 'equation-broken',
            equation: { name: 'collectedWithinIssued', left: 148, right: 134 },
          },
        ],
      },
    });
    expect(equationsOf(session)?.map(({ holds }) => holds)).toEqual([true, true, false]);
    expect(moved(session, 'recount')).toMatchObject({
      state: 'BOX_SEALED',
      issued: [],
      collected: [],
    });
    expect(moved(session, 'declareVoid').state).toBe('VOID');
  });

  test('a figure needs two people who say the same', () => {
    const sealed = sampleSession({ state: 'BOX_SEALED' });
    const alone = { ...sealed, issued: counted(figures).slice(0, 1) };
    expect(move(alone, 'confirmIssued')).toMatchObject({
      error: { items: [{ code: 'figures-missing' }] },
    });
    const twice = { ...sealed, issued: [...alone.issued, ...alone.issued] };
    expect(move(twice, 'confirmIssued')).toMatchObject({
      error: { items: [{ code: 'figures-missing' }] },
    });
    const differing = { ...sealed, issued: counted(figures, { ...figures, issued: 28 }) };
    expect(move(differing, 'confirmIssued')).toMatchObject({
      error: { items: [{ code: 'figures-differ' }] },
    });
    const corrected = {
      ...sealed,
      issued: [...differing.issued, { by: memberId('Đức'), value: figures, at: moment }],
    };
    expect(moved(corrected, 'confirmIssued').state).toBe('ISSUED');
  });
});

describe('two witnesses', () => {
  const ballots: readonly BallotMarks[] = Array.from({ length: 29 }, () => ({ struck: [4] }));

  test('what both saw counts; what they saw differently waits for the paper', () => {
    const other = ballots.map((each, at) => (at === 16 ? { struck: [3] } : each));
    const session = counting();
    const keyed = keyBoth(ballots, other);
    expect(move(session, 'decide', { keyed })).toMatchObject({
      error: { items: [{ code: 'ballots-undecided', count: 1 }] },
    });
    const placed = compareWitnesses({ collected: 29, keyed, decisions: [] });
    const proposal = {
      bundle: 1,
      position: 17,
      marks: { struck: [3] },
      reason: 'Nét gạch ở dòng 3',
      proposedBy: memberId('Lan'),
      proposedAt: moment,
    };
    const proposed = proposeDecision(session, placed, proposal);
    if (!proposed.ok) throw new Error('refused');
    const place = { bundle: 1, position: 17 };
    expect(
      confirmDecision(proposed.value, place, { member: memberId('Lan'), at: moment }),
    ).toMatchObject({
      error: { code: 'ballot-session.two-people' },
    });
    expect(
      confirmDecision(proposed.value, place, { member: memberId('Đức'), at: moment }),
    ).toMatchObject({
      error: { code: 'ballot-session.head-confirms' },
    });
    const confirmed = confirmDecision(proposed.value, place, {
      member: memberId('Sang'),
      at: moment,
    });
    if (!confirmed.ok) throw new Error('refused');
    const settled = compareWitnesses({
      collected: 29,
      keyed,
      decisions: confirmed.value.decisions,
    });
    const count = countSession(confirmed.value, settled);
    expect(count).toMatchObject({
      value: {
        ballots: { valid: 29 },
        candidates: [{ votes: 29 }, { votes: 29 }, { votes: 28 }, { votes: 1 }],
      },
    });
    expect(qualityOf(1, { placed: settled, keyed })).toEqual({ compared: 29, borneOut: 28 });
    expect(qualityOf(2, { placed: settled, keyed })).toEqual({ compared: 29, borneOut: 29 });
  });

  test('a question of one witness sends the ballot to the committee even when the marks agree', () => {
    const asked = ballots.map((each, at) =>
      at === 0 ? { ...each, question: 'partialStrike' as const } : each,
    );
    expect(move(counting(), 'decide', { keyed: keyBoth(asked, asked) })).toMatchObject({
      error: { items: [{ code: 'ballots-undecided', count: 1 }] },
    });
  });

  test('a ballot that one witness has not keyed keeps the count open', () => {
    const keyed = keyBoth(ballots).filter(
      (each) => !(each.witness === 2 && each.position === 3 && each.bundle === 2),
    );
    expect(move(counting(), 'decide', { keyed })).toMatchObject({
      error: { items: [{ code: 'ballots-unkeyed', count: 1 }] },
    });
  });

  test('the order of ballots leaves no trace in the count', () => {
    const mixed = ballots.map((_each, at) => ({ struck: at % 3 === 0 ? [1] : [4] }));
    const session = counting();
    const count = (marks: readonly BallotMarks[]) =>
      countSession(
        session,
        compareWitnesses({ collected: 29, keyed: keyBoth(marks), decisions: [] }),
      );
    expect(count(mixed)).toEqual(count(mixed.toReversed()));
  });
});

describe('another number of ballots than was told, found while they are keyed', () => {
  const keyed = keyBoth(Array.from({ length: 29 }, () => ({ struck: [4] })));

  test('goes back to the collecting by two people, with the figure before and the reason', () => {
    expect(move(counting(), 'recollect', { by: [head] }).ok).toBe(false);
    const told = { reason: 'Chỉ có 28 phiếu', at: moment };
    const by = [head, lan].flatMap((each) => each ?? []);
    const back = moveSession(counting(), { move: 'recollect', by, placed: [], told });
    expect(back).toMatchObject({
      value: { state: 'ISSUED', collected: [], recollections: [{ ...told, collected: 29, by }] },
    });
    expect(back.ok && back.value.typists).toHaveLength(2);
  });

  test('what was keyed beyond the box counts nowhere and keeps the count open', () => {
    const fewer = { ...counting(), collected: counted(28) };
    expect(move(fewer, 'decide', { keyed })).toMatchObject({
      error: { items: [{ code: 'ballots-beyond', count: 1 }] },
    });
    const placed = compareWitnesses({ collected: 28, keyed, decisions: [] });
    expect(placed.at(-1)).toEqual({
      bundle: 2,
      position: 4,
      standing: { kind: 'beyond', keyedFor: [1, 2] },
    });
    expect(countSession(fewer, placed)).toMatchObject({ value: { ballots: { valid: 28 } } });
    const right = keyed.filter(({ bundle, position }) => bundle === 1 || position < 4);
    expect(moved(fewer, 'decide', { keyed: right }).state).toBe('DECIDED');
    const more = { ...counting(), collected: counted(30) };
    expect(move(more, 'decide', { keyed })).toMatchObject({
      error: { items: [{ code: 'ballots-unkeyed', count: 1 }] },
    });
  });
});

describe('a hand check that found a ballot wrong', () => {
  const plan = { wrongNeeded: 2, size: 1, chance: 0.04, dice: '1', drawnAt: moment };
  const drawn = { ...plan, places: [{ bundle: 1, position: 1 }], drawnBy: memberId('Sang') };
  const found = (differing: number) => ({
    ...drawn,
    checked: { differing, at: moment, by: [memberId('Sang'), memberId('Lan')] },
  });
  const decided = (sample: BallotSession['sample']) => ({
    ...counting(),
    state: 'DECIDED' as const,
    sample,
  });
  const keyed = keyBoth(Array.from({ length: 29 }, () => ({ struck: [4] })));

  test.each([
    ['recorded', found(2), 2],
    ['left without a record', drawn, 0],
  ])('%s: after counting again another check must find nothing', (_how, sample, count) => {
    const again = moved(moved(decided(sample), 'countAgain'), 'decide', { keyed });
    expect(again.sample).toBeUndefined();
    expect(move(again, 'release')).toMatchObject({
      error: { items: [{ code: 'sample-anew', count }] },
    });
    expect(move({ ...again, sample: drawn }, 'release')).toMatchObject({
      error: { items: [{ code: 'sample-unchecked' }] },
    });
    expect(move({ ...again, sample: found(1) }, 'release')).toMatchObject({
      error: { items: [{ code: 'sample-differs' }] },
    });
    expect(moved({ ...again, sample: found(0) }, 'release').state).toBe('RESULT');
  });

  test('keeps nothing back where it found nothing, nor where no ballot is left to draw', () => {
    const again = moved(moved(decided(found(0)), 'countAgain'), 'decide', { keyed });
    expect(moved(again, 'release').state).toBe('RESULT');
    const empty = { ...decided(undefined), earlierSamples: [found(1)], collected: counted(0) };
    expect(moved(empty, 'release').state).toBe('RESULT');
  });
});

describe('typists', () => {
  const shared = [
    ...typistsOf('Lan', 'Đức'),
    { member: memberId('Sang'), witness: 1 as const },
    { member: memberId('Hoa'), witness: 2 as const },
  ];

  test('two of one witness take every bundle once, in turns', () => {
    const box = { typists: shared, collected: 101 };
    expect(bundlesFor(memberId('Lan'), box)).toEqual([1, 3, 5]);
    expect(bundlesFor(memberId('Sang'), box)).toEqual([2, 4]);
    expect(bundlesFor(memberId('Hoa'), box)).toEqual([2, 4]);
    expect(bundlesFor(memberId('Nobody'), box)).toEqual([]);
  });

  test('nobody keys for both witnesses, and both need somebody', () => {
    const session = sampleSession();
    expect(checkTypists(session, typistsOf('Lan', 'Đức'))).toBeUndefined();
    expect(checkTypists(session, typistsOf('Lan', 'Lan'))).toBe('typist-twice');
    expect(checkTypists(session, typistsOf('Lan', 'Đức').slice(0, 1))).toBe(
      'witness-without-typist',
    );
    expect(checkTypists(session, shared)).toBe('typist-unknown');
  });
});

describe('the check digit of a bundle', () => {
  test('another number, a ballot left out and two ballots exchanged show', () => {
    const bundle = [{ struck: [1, 4] }, { struck: [2] }, { struck: [3, 4] }];
    const digit = checkDigit(bundle);
    expect(checkDigit([{ struck: [1, 3] }, ...bundle.slice(1)])).not.toBe(digit);
    expect(checkDigit(bundle.slice(1))).not.toBe(digit);
    expect(checkDigit([bundle[1] ?? {}, bundle[0] ?? {}, bundle[2] ?? {}])).not.toBe(digit);
  });
});
