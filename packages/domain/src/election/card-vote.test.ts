import { expect, test } from 'vitest';
import { judgeCardVote } from './card-vote.ts';
import { regulation190 } from './regulation.ts';

test.each([
  [50, false],
  [51, true],
])('Đ9.5 Charter: %i cards of a congress of 100 carry: %s', (inFavour, passed) => {
  const vote = { inFavour, against: 0, otherOpinion: 0, base: 100 };
  expect(judgeCardVote(vote, regulation190)).toMatchObject({
    passed,
    threshold: 51,
    rule: { article: 9, clause: 5, for: 'cardVote' },
  });
});
