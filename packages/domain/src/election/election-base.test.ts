import { describe, expect, test } from 'vitest';
import { electionBase } from './election-base.ts';
import { exclusionReasons, exclusionsOf, mayExclude } from './exclusion.ts';
import { electionBodies } from './election-body.ts';
import { contest, count, refusal } from './testing/contest.ts';

test('Đ32.2 QC 244: the base is the members convened less the exclusions, whoever came', () => {
  const excluded = [
    { reason: 'tempElsewhere', count: 2 },
    { reason: 'absentJustified', count: 3 },
  ] as const;
  expect(electionBase({ convened: 50, excluded })).toBe(45);
});

describe('each body has its own closed list of exclusions', () => {
  test.each([
    [
      'memberCongress',
      ['tempElsewhere', 'exemptAbsent', 'suspended', 'charged', 'absentJustified'],
    ],
    ['delegateCongress', ['committeeMemberAbsent', 'delegateAbsentNoAlternate']],
    ['committeeMeeting', ['suspended', 'charged']],
  ] as const)('%s', (body, reasons) => {
    expect(exclusionsOf(body)).toEqual(reasons);
    expect(exclusionReasons.filter((reason) => mayExclude(body, reason))).toEqual(reasons);
  });

  const foreign = electionBodies.flatMap((body) =>
    exclusionReasons
      .filter((reason) => !exclusionsOf(body).includes(reason))
      .map((reason) => [body, reason] as const),
  );
  test.each(foreign)('%s refuses %s', (body, reason) => {
    expect(refusal(contest({ body, excluded: [{ reason, count: 1 }] }))).toEqual({
      code: 'election.exclusion-not-of-body',
      at: 'excluded[0].reason',
    });
  });
});

test('rule 9.3.3: a committee meeting keeps its absentees in the base', () => {
  const meeting = contest({
    body: 'committeeMeeting',
    convened: 15,
    excluded: [{ reason: 'charged', count: 1 }],
    present: 8,
    issued: 8,
    collected: 8,
    tallies: { valid: 8, invalid: 0, votes: { A: 8, B: 7 } },
  });
  const counted = count(meeting);
  expect(counted).toMatchObject({ base: 14, threshold: 8, elected: ['A'] });
});

test('not returning a ballot, or spoiling it, does not lower the base', () => {
  const all = contest({ tallies: { valid: 29, invalid: 0, votes: { A: 15 } } });
  const fewer = contest({ collected: 20, tallies: { valid: 15, invalid: 5, votes: { A: 15 } } });
  expect(count(fewer).base).toBe(count(all).base);
  expect(count(fewer).elected).toEqual(['A']);
});
