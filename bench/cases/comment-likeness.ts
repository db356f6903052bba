import { groupComments, type CommentText } from '@daihoi/domain/comment-likeness';
import {
  exchangeWords,
  inventParagraph,
  seededChance,
} from '../../packages/domain/src/paper-sameness/testing/invented-prose.ts';
import type { CaseGiven } from '../lib/case.ts';
import { measure } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

const comments = 50_000;

/** Comments of one to five sentences on one draft: every wish comes about four times, worded nearly alike. */
export async function* commentLikenessCases({
  wanted,
}: Pick<CaseGiven, 'wanted'>): AsyncGenerator<Figures> {
  const name = 'group 50,000 comments by likeness';
  if (!wanted(name)) return;
  const all = inventComments();
  const timings = await measure(3, () => Promise.resolve(groupComments(all)));
  yield { name, timings, goal: { p95Ms: 10_000 } };
}

function inventComments(): readonly CommentText[] {
  const chance = seededChance(50);
  const wishes = Array.from({ length: comments / 4 }, () =>
    inventParagraph(chance, 1 + Math.floor(chance() * 5)),
  );
  return Array.from({ length: comments }, (_, at) => {
    const wish = wishes[Math.floor(chance() * wishes.length)] ?? '';
    return { id: String(at), text: exchangeWords(wish, 12, chance), about: '' };
  });
}
