import { expect, test } from 'vitest';
import { generateElection } from './generate-election.ts';
import { plainElection } from './plain-election.ts';
import { Random } from './random.ts';
import { runFuzz } from './run-fuzz.ts';

const report = runFuzz({ cases: 5_000, seed: 20_240_610 });

test('both implementations agree on 5,000 generated elections', () => {
  expect(report.failure).toBeUndefined();
  expect(report.cases).toBe(5_000);
});

test.each(['complete', 'short', 'none', 'tie', 'tieAgain', 'void'])(
  'the generator reaches outcome %s',
  (outcome) => {
    expect(report.counts.get(`outcome ${outcome}`) ?? 0).toBeGreaterThan(50);
  },
);

test.each([
  'committeeConcludesBallots',
  'bodyDecidesNewNames',
  'superiorAppointsSecretary',
  'confirmAlternates',
  'bodyOrdersAlternates',
  'alternateBallot',
  'alternatesFromEarlierBallot',
])('the generator reaches next step %s', (step) => {
  expect(report.counts.get(`next ${step}`) ?? 0).toBeGreaterThan(10);
});

test('the same seed gives the same election', () => {
  expect(generateElection(new Random(7))).toEqual(generateElection(new Random(7)));
});

test('the plain implementation follows the worked example of 29 voters for 3 seats', () => {
  const { answer } = plainElection({
    regulation: '244-QĐ/TW',
    body: 'memberCongress',
    office: 'committee',
    seats: 3,
    round: { kind: 'first' },
    candidates: ['A', 'B', 'C', 'D'].map((id) => ({ id })),
    convened: 30,
    excluded: [{ reason: 'absentJustified', count: 1 }],
    present: 29,
    issued: 29,
    collected: 29,
    ballots: [
      { count: 20, struck: ['C', 'D'] },
      { count: 9, struck: ['B'] },
    ],
  });
  expect(answer).toMatchObject({ base: 29, threshold: 15, elected: ['A', 'B'], outcome: 'short' });
  expect(answer?.rows.map(({ percent }) => percent)).toEqual(['100.00', '68.97', '31.03', '31.03']);
});
