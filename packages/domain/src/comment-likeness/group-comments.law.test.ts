import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  exchangeWords,
  inventSentence,
  seededChance,
  shuffled,
} from '../paper-sameness/testing/invented-prose.ts';
import { groupComments, openCommentGroups, type CommentText } from './index.ts';

const seeds = fc.integer({ min: 1, max: 100_000 });
const runs = { numRuns: 25 };

/** Wishes that several people word nearly alike, in any order. */
function invented(seed: number): readonly (CommentText & { readonly wish: number })[] {
  const chance = seededChance(seed);
  const wishes = Array.from({ length: 12 }, () => inventSentence(chance));
  const all = wishes.flatMap((text, wish) =>
    [text, exchangeWords(text, 12, chance), text.toUpperCase()].map((worded, at) => ({
      id: `${String(wish)}.${String(at)}`,
      text: worded,
      about: '',
      wish,
    })),
  );
  return shuffled(all, chance);
}

describe('laws of likeness', () => {
  test('every comment is in one group', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const comments = invented(seed);
        const placed = groupComments(comments).flatMap((group) => group.comments);
        expect(placed.map(({ id }) => id).toSorted()).toEqual(
          comments.map(({ id }) => id).toSorted(),
        );
      }),
      runs,
    );
  });

  test('a comment more moves no other', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const comments = invented(seed);
        const [last, ...others] = comments.toReversed();
        const groups = openCommentGroups();
        const before = others.reverse().map((each) => groups.place(each));
        const again = openCommentGroups();
        const after = comments.map((each) => again.place(each));
        expect(last).toBeDefined();
        expect(after.slice(0, -1)).toEqual(before);
      }),
      runs,
    );
  });

  test('wishes worded nearly alike come together, others do not', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const comments = invented(seed);
        const wishOf = new Map(comments.map(({ id, wish }) => [id, wish]));
        const groups = groupComments(comments);
        for (const group of groups)
          expect(new Set(group.comments.map(({ id }) => wishOf.get(id))).size).toBe(1);
        expect(groups.length).toBeLessThanOrEqual(20);
      }),
      runs,
    );
  });
});
