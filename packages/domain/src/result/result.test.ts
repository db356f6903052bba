import { describe, expect, test } from 'vitest';
import type { ElectionOffice } from '../election/index.ts';
import { expectedParts } from '../season/index.ts';
import { calendarDate } from '../kernel/index.ts';
import { rulebookFor, rulesInForce } from '../rulebook/index.ts';
import {
  allowedConclusions,
  birthDateOf,
  checkCongressResult,
  decideRatification,
  differencesFromScheme,
  unexplainedDifferences,
  type BirthDate,
  type CongressResult,
  type ElectedPerson,
  type ElectionResultForm,
  type OfficeResult,
} from './index.ts';

const rules = rulesInForce(rulebookFor('2020-2025').rules, calendarDate('2020-05-15'));
const parts = expectedParts({
  contents: ['REVIEW_AND_DIRECTION', 'DISCUSS_DRAFTS', 'ELECT_COMMITTEE', 'ELECT_DELEGATES'],
  unit: { level: 'GRASSROOTS', singleCell: false },
  directElection: [],
  rules,
});

function born(year: number): BirthDate {
  const date = birthDateOf({ year });
  if (!date) throw new Error('no such year');
  return date;
}

function person(id: string, votes: number): ElectedPerson {
  return {
    id,
    name: `Nguyễn Văn ${id}`,
    sex: 'MALE',
    birthDate: born(1975),
    ethnicity: 'Kinh',
    educationLevel: 'UNIVERSITY',
    professor: false,
    politicalTheoryLevel: 'ADVANCED',
    candidacy: 'RE_ELECTION',
    post: 'member',
    votes,
  };
}

/** One ballot in which 30 of 30 vote and each candidate gets the votes named. */
function ballot(
  office: ElectionOffice,
  seats: number,
  votes: Readonly<Record<string, number>>,
): ElectionResultForm {
  const candidates = Object.entries(votes).map(([id, each]) => ({
    id,
    name: `Nguyễn Văn ${id}`,
    candidacy: 'RE_ELECTION' as const,
    votes: each,
    ...(Object.keys(votes).length > seats ? {} : { disagree: 30 - each, uncounted: 0 }),
  }));
  const atCongress = office === 'committee' || office === 'delegates';
  return {
    office,
    body: atCongress ? 'delegateCongress' : 'committeeMeeting',
    round: { kind: 'first' },
    seats,
    convened: 30,
    exclusions: [],
    present: 30,
    issued: 30,
    collected: 30,
    valid: 30,
    invalid: 0,
    invalidReasons: {},
    candidates,
  };
}

function office(
  name: ElectionOffice,
  seats: number,
  votes: Readonly<Record<string, number>>,
): OfficeResult {
  const elected = Object.entries(votes).filter(([, each]) => each > 15);
  return {
    office: name,
    byCongress: name === 'committee' || name === 'delegates',
    seats,
    ballots: [ballot(name, seats, votes)],
    elected: elected.map(([id, each]) => person(id, each)),
  };
}

const sound: CongressResult = {
  regulation: '244-QĐ/TW',
  partyCell: false,
  offices: [
    office('committee', 7, { A: 30, B: 29, C: 28, D: 25, E: 24, F: 20, G: 19, H: 10, I: 5 }),
    office('delegates', 2, { A: 30, B: 28 }),
    office('standingCommittee', 3, { A: 30, B: 29, C: 22, D: 3 }),
    office('secretary', 1, { A: 30 }),
    office('deputySecretary', 1, { B: 27 }),
    office('inspectionCommittee', 2, { C: 26, X: 25 }),
    office('inspectionHead', 1, { C: 25 }),
  ],
};

function changed(
  name: ElectionOffice,
  change: (block: OfficeResult) => OfficeResult,
): CongressResult {
  return {
    ...sound,
    offices: sound.offices.map((each) => (each.office === name ? change(each) : each)),
  };
}

function check(result: CongressResult) {
  return checkCongressResult(result, parts);
}

describe('checkCongressResult', () => {
  test('a sound result of seven offices has no error', () => {
    expect(check(sound)).toEqual([]);
  });

  test('an office that is missing, foreign or reported twice is named', () => {
    expect(check({ ...sound, offices: sound.offices.slice(0, 6) })).toEqual([
      { code: 'result.office-missing', office: 'inspectionHead' },
    ]);
    const twice = [...sound.offices, office('delegates', 2, { A: 30, B: 28 })];
    expect(check({ ...sound, offices: twice })).toEqual([
      { code: 'result.office-twice', office: 'delegates' },
    ]);
    const foreign = [...sound.offices, office('inspectionDeputyHead', 1, { X: 20 })];
    expect(check({ ...sound, offices: foreign })).toEqual([
      { code: 'result.office-unexpected', office: 'inspectionDeputyHead' },
    ]);
  });

  test('a secretary elected by the congress without a pilot is the wrong body', () => {
    expect(check(changed('secretary', (block) => ({ ...block, byCongress: true })))).toEqual([
      { code: 'result.wrong-body', office: 'secretary' },
    ]);
  });

  test('figures that contradict each other are refused by the election engine', () => {
    const result = changed('committee', (block) => ({
      ...block,
      ballots: block.ballots.map((each) => ({ ...each, valid: 20, invalid: 3 })),
    }));
    expect(check(result)).toMatchObject([
      { code: 'result.figures-refused', office: 'committee', ballot: 1 },
    ]);
  });

  test('more ballots collected than issued elect nobody', () => {
    const result = changed('secretary', (block) => ({
      ...block,
      ballots: block.ballots.map((each) => ({ ...each, issued: 29 })),
    }));
    expect(check(result)).toMatchObject([
      { code: 'result.elected-differs', office: 'secretary', reported: ['A'], counted: [] },
    ]);
  });

  test('someone reported as elected without a majority is found (244 Điều 32)', () => {
    const result = changed('committee', (block) => ({
      ...block,
      elected: [...block.elected, person('H', 10)],
    }));
    expect(check(result)).toMatchObject([{ code: 'result.elected-differs', office: 'committee' }]);
  });

  test('votes of a person that differ from the minutes are found', () => {
    const result = changed('secretary', (block) => ({ ...block, elected: [person('A', 31)] }));
    expect(check(result)).toEqual([
      { code: 'result.votes-differ', office: 'secretary', person: 'A', reported: 31, counted: 30 },
    ]);
  });

  test('a secretary from outside the standing committee is found', () => {
    const result = changed('secretary', () => office('secretary', 1, { F: 20 }));
    expect(check(result)).toEqual([
      { code: 'result.not-a-member', office: 'secretary', of: 'standingCommittee', person: 'F' },
    ]);
  });

  test('an office without any ballot is found', () => {
    const result = changed('inspectionHead', (block) => ({ ...block, ballots: [] }));
    expect(check(result)).toEqual([{ code: 'result.no-ballot', office: 'inspectionHead' }]);
  });

  test('people elected in a further ballot belong to the result', () => {
    const short = office('delegates', 2, { A: 30, B: 10 });
    const result = changed('delegates', () => ({
      ...short,
      ballots: [
        ...short.ballots,
        { ...ballot('delegates', 1, { B: 25 }), round: { kind: 'further', number: 2 } },
      ],
      elected: [person('A', 30), person('B', 25)],
    }));
    expect(check(result)).toEqual([]);
  });
});

describe('differences from the approved option', () => {
  const scheme = [
    { office: 'secretary', post: 'secretary', planned: ['A'] },
    { office: 'standingCommittee', post: 'standing committee', planned: ['A', 'B', 'D'] },
  ] as const;

  test('a result as foreseen leaves nothing, another person is named with the one foreseen', () => {
    expect(differencesFromScheme(scheme, sound.offices)).toEqual([
      { office: 'standingCommittee', post: 'standing committee', planned: ['D'], elected: ['C'] },
    ]);
  });

  test('a difference waits for its reason, and blanks are none', () => {
    const reasons = { standingCommittee: '  ' };
    const blank = differencesFromScheme(scheme, sound.offices, reasons);
    expect(unexplainedDifferences(blank)).toHaveLength(1);
    const explained = differencesFromScheme(scheme, sound.offices, {
      standingCommittee: 'elected from the floor',
    });
    expect(unexplainedDifferences(explained)).toEqual([]);
  });

  test('an office that was not elected at all leaves everybody foreseen missing', () => {
    expect(differencesFromScheme(scheme.slice(0, 1), [])).toEqual([
      { office: 'secretary', post: 'secretary', planned: ['A'], elected: [] },
    ]);
  });
});

describe('ratification', () => {
  const reason = 'no full term left';
  const onePerson = { office: 'committee', person: 'G', reason } as const;
  const annulled = { office: 'secretary', ground: 'PROCEDURE_BROKEN', reason } as const;

  test('in full leads to RATIFIED under article 35 of 244 and 33 of 190', () => {
    expect(decideRatification({ kind: 'full' }, sound)).toMatchObject({
      value: { next: 'RATIFIED', voteAgain: [], by: { article: 35, clause: 2 } },
    });
    expect(
      decideRatification({ kind: 'full' }, { ...sound, regulation: '190-QĐ/TW' }),
    ).toMatchObject({
      value: { by: { document: '190-QĐ/TW', article: 33, clause: 2 } },
    });
  });

  test('in part names the persons or elections refused and orders the annulled ones again', () => {
    const partial = { kind: 'partial', persons: [onePerson], elections: [annulled] } as const;
    expect(decideRatification(partial, sound)).toMatchObject({
      value: { next: 'PARTIALLY_RATIFIED', voteAgain: ['secretary'] },
    });
  });

  test('refused as a whole annuls every office that is ratified', () => {
    const elections = sound.offices
      .filter((each) => each.office !== 'delegates')
      .map((each) => ({ office: each.office, ground: 'PRINCIPLE_BROKEN', reason }) as const);
    const refused = { kind: 'refused', order: 'VOTE_AGAIN', elections } as const;
    expect(decideRatification(refused, sound)).toMatchObject({ value: { next: 'REJECTED' } });
    expect(decideRatification({ ...refused, elections: elections.slice(1) }, sound)).toMatchObject({
      error: { code: 'ratification.elections-left', offices: ['committee'] },
    });
  });

  test.each([
    ['nothing refused', [], [], 'ratification.nothing-refused'],
    ['no reason', [{ ...onePerson, reason: ' ' }], [], 'ratification.reason-missing'],
    ['nobody of that name', [{ ...onePerson, person: 'Z' }], [], 'ratification.unknown-person'],
    [
      'an office nobody voted for',
      [],
      [{ ...annulled, office: 'inspectionDeputyHead' as const }],
      'ratification.unknown-office',
    ],
    [
      'nothing left to ratify',
      [],
      sound.offices.map((each) => ({ ...annulled, office: each.office })),
      'ratification.everything-refused',
    ],
  ])('in part is refused with %s', (_, persons, elections, code) => {
    expect(decideRatification({ kind: 'partial', persons, elections }, sound)).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  test('where no office was elected the result is only taken note of', () => {
    const none: CongressResult = { ...sound, offices: [] };
    expect(allowedConclusions(none)).toEqual(['full']);
    expect(decideRatification({ kind: 'full' }, none).ok).toBe(true);
    expect(
      decideRatification({ kind: 'partial', persons: [onePerson], elections: [] }, none),
    ).toMatchObject({ error: { code: 'ratification.nothing-elected' } });
  });

  test('a single person elected is ratified or refused, not in part', () => {
    const single: CongressResult = { ...sound, offices: [office('secretary', 1, { A: 30 })] };
    expect(allowedConclusions(single)).toEqual(['full', 'refused']);
    expect(allowedConclusions(sound)).toEqual(['full', 'partial', 'refused']);
  });
});
