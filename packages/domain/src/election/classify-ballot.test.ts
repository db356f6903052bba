import { describe, expect, test } from 'vitest';
import type { BallotPile } from './ballot-pile.ts';
import { classifyBallot, type BallotRules } from './classify-ballot.ts';
import { defaultElectionSettings } from './election-settings.ts';
import { ballotFlags } from './invalid-reason.ts';

const strike: BallotRules = {
  form: 'strike',
  seats: 2,
  candidates: ['A', 'B', 'C'],
  settings: defaultElectionSettings,
};
const several: BallotRules = { ...strike, form: 'agreeDisagree', candidates: ['A', 'B'] };
const single: BallotRules = { ...several, seats: 1, candidates: ['A'] };

function judge(pile: BallotPile, rules: BallotRules): string {
  const judged = classifyBallot(pile, rules);
  if (judged.kind === 'undecided') return `undecided ${judged.questions.join(' ')}`;
  return judged.kind === 'valid' ? 'valid' : `${judged.kind} ${judged.reason}`;
}

describe('strike form, Đ17.2 QC 244 and Đ15 QC 190', () => {
  test.each([
    ['as many names left as seats', { struck: ['A'] }, 'valid'],
    ['fewer names left than seats', { struck: ['A', 'B'] }, 'valid'],
    ['nothing struck on a list with surplus', {}, 'invalid overVote'],
    ['every name struck', { struck: ['A', 'B', 'C'] }, 'invalid votesForNobody'],
  ])('%s', (_, pile, verdict) => {
    expect(judge(pile, strike)).toBe(verdict);
  });
});

describe('several people without surplus', () => {
  test.each([
    ['both agreed to', { agree: ['A', 'B'] }, 'valid'],
    ['one agreed to, the other with both boxes', { agree: ['A', 'B'], disagree: ['B'] }, 'valid'],
    ['one agreed to, the other blank', { agree: ['A'] }, 'valid'],
    ['O1: everyone disagreed to', { disagree: ['A', 'B'] }, 'invalid votesForNobody'],
    ['O2: no mark anywhere', {}, 'invalid votesForNobody'],
    ['one disagreed to, the other blank', { disagree: ['A'] }, 'invalid votesForNobody'],
    [
      'both boxes everywhere',
      { agree: ['A', 'B'], disagree: ['A', 'B'] },
      'invalid votesForNobody',
    ],
  ])('%s', (_, pile, verdict) => {
    expect(judge(pile, several)).toBe(verdict);
  });

  test.each([
    ['O1 valid, everyone disagreed to', { disagree: ['A', 'B'] }, ['valid', 'invalid'], 'valid'],
    ['O1 valid, no mark', {}, ['valid', 'invalid'], 'invalid votesForNobody'],
    ['O2 valid, no mark', {}, ['invalid', 'valid'], 'valid'],
    [
      'O2 valid, everyone disagreed to',
      { disagree: ['A', 'B'] },
      ['invalid', 'valid'],
      'invalid votesForNobody',
    ],
    ['O1 valid, mixed', { disagree: ['A'] }, ['valid', 'invalid'], 'invalid votesForNobody'],
    ['O1 and O2 valid, mixed', { disagree: ['A'] }, ['valid', 'valid'], 'valid'],
  ] as const)('setting: %s', (_, pile, [allDisagree, noMarks], verdict) => {
    const settings = { ...defaultElectionSettings, allDisagree, noMarks };
    expect(judge(pile, { ...several, settings })).toBe(verdict);
    expect(classifyBallot(pile, { ...several, settings })).toMatchObject({ open: true });
  });
});

describe('one person alone on the list', () => {
  test.each([
    ['agree', { agree: ['A'] }, 'valid'],
    ['disagree', { disagree: ['A'] }, 'valid'],
    ['both boxes', { agree: ['A'], disagree: ['A'] }, 'invalid singleBoth'],
    ['no box', {}, 'invalid singleNeither'],
  ])('%s', (_, pile, verdict) => {
    expect(judge(pile, single)).toBe(verdict);
  });
});

describe('what only people see', () => {
  test.each(ballotFlags)('flag %s makes a well filled ballot invalid', (flag) => {
    expect(judge({ struck: ['A'], flags: [flag] }, strike)).toBe(`invalid ${flag}`);
  });

  test('of several flags the first of the list is the reason', () => {
    const flags = ['signedOrWriting', 'notIssued'] as const;
    expect(judge({ struck: ['A'], flags }, strike)).toBe('invalid notIssued');
  });

  test('O3 to O6: the program does not guess', () => {
    const questions = ['partialStrike', 'tornOrDirty'] as const;
    expect(judge({ struck: ['A'], questions }, strike)).toBe('undecided partialStrike tornOrDirty');
  });

  test.each([
    ['valid', 'valid'],
    ['markedOrInks', 'invalid markedOrInks'],
  ] as const)('the committee concludes %s', (conclusion, verdict) => {
    const questions = ['markBesideName'] as const;
    expect(judge({ struck: ['A'], questions, conclusion }, strike)).toBe(verdict);
  });

  test('the committee may uphold a ballot that rests on an open question', () => {
    expect(judge({ disagree: ['A', 'B'], conclusion: 'valid' }, several)).toBe('valid');
  });

  test('no conclusion makes an over-voted or foreign ballot valid', () => {
    expect(judge({ conclusion: 'valid' }, strike)).toBe('contradicted overVote');
    const foreign = { struck: ['A'], flags: ['notIssued'], conclusion: 'valid' } as const;
    expect(judge(foreign, strike)).toBe('contradicted notIssued');
  });
});
