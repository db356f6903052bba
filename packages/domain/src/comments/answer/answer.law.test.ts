import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../kernel/index.ts';
import {
  commentOutcomes,
  concludeHindrances,
  linkedPassage,
  passagesByVersion,
  proposePassageLinks,
  responseOf,
  type AskingGroup,
  type PassageChange,
} from './index.ts';

const day = fc
  .integer({ min: 1, max: 28 })
  .map((n) => calendarDate(`2020-06-${String(n).padStart(2, '0')}`));
const few = fc.integer({ min: 0, max: 3 });
const standing = fc.record({
  closesOn: day,
  held: few,
  below: few,
  withoutGroup: few,
  unanswered: few,
});

describe('what hinders concluding', () => {
  test('nothing exactly when the window is over and nothing is left', () => {
    fc.assert(
      fc.property(standing, day, (given, today) => {
        const { closesOn, held, below, withoutGroup, unanswered } = given;
        const isDone = today > closesOn && held + below + withoutGroup + unanswered === 0;
        expect(concludeHindrances(given, today).length === 0).toBe(isDone);
      }),
    );
  });

  test('one comment more never makes it easier', () => {
    fc.assert(
      fc.property(standing, day, (given, today) => {
        const before = concludeHindrances(given, today).map(({ kind }) => kind);
        const more = { ...given, withoutGroup: given.withoutGroup + 1 };
        const after = concludeHindrances(more, today).map(({ kind }) => kind);
        expect(after).toEqual(expect.arrayContaining(before));
        expect(after).toContain('withoutGroup');
      }),
    );
  });
});

const paragraph = fc.integer({ min: 1, max: 30 });
const groups = fc.array(
  fc.record({
    id: fc.uuid(),
    paragraph: fc.option(paragraph, { nil: undefined }),
    outcome: fc.option(fc.constantFrom(...commentOutcomes), { nil: undefined }),
  }),
) satisfies fc.Arbitrary<readonly AskingGroup[]>;
const changes = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'changed' as const,
      'moved' as const,
      'added' as const,
      'removed' as const,
    ),
    paragraph,
    older: fc.option(
      fc.tuple(paragraph, few).map(([from, more]) => ({ from, to: from + more })),
      { nil: undefined },
    ),
  }),
) satisfies fc.Arbitrary<readonly PassageChange[]>;

describe('changes that seem to be made for comments', () => {
  test('belong to groups that were taken up, about the very passage', () => {
    fc.assert(
      fc.property(groups, changes, (asked, made) => {
        const byId = new Map(asked.map((group) => [group.id, group]));
        for (const { group, change } of proposePassageLinks(asked, made)) {
          const { outcome, paragraph: about = 0 } = byId.get(group) ?? {};
          expect(['accepted', 'partly']).toContain(outcome);
          expect(change.older?.from).toBeLessThanOrEqual(about);
          expect(change.older?.to).toBeGreaterThanOrEqual(about);
        }
      }),
    );
  });

  test('are all found, and none where nothing changed', () => {
    fc.assert(
      fc.property(groups, changes, (asked, made) => {
        expect(proposePassageLinks(asked, [])).toEqual([]);
        const found = proposePassageLinks(asked, made);
        const taken = asked.filter(({ outcome }) => outcome === 'accepted' || outcome === 'partly');
        const count = taken.reduce((sum, group) => {
          const about = group.paragraph ?? -1;
          return (
            sum +
            made.filter(({ older }) => older && older.from <= about && about <= older.to).length
          );
        }, 0);
        expect(found).toHaveLength(count);
      }),
    );
  });

  test('a passage that was taken out is kept apart from those that stand', () => {
    expect(linkedPassage({ kind: 'removed', paragraph: 3 })).toBe(-3);
    expect(linkedPassage({ kind: 'moved', paragraph: 9 })).toBe(9);
  });

  test('what is kept is read again under its version, in its order, with what was taken out', () => {
    const changes = [
      { version: 2, paragraph: 9 },
      { version: 2, paragraph: -3 },
      { version: 4, paragraph: 1 },
    ];
    expect(passagesByVersion(changes)).toEqual([
      {
        version: 2,
        passages: [
          { paragraph: 9, removed: false },
          { paragraph: 3, removed: true },
        ],
      },
      { version: 4, passages: [{ paragraph: 1, removed: false }] },
    ]);
  });
});

describe('an answer', () => {
  test('gives a reason, unless all is accepted', () => {
    expect(responseOf('accepted', '  ')).toEqual({
      ok: true,
      value: { outcome: 'accepted', reason: '' },
    });
    for (const outcome of ['partly', 'declined'] as const)
      expect(responseOf(outcome, ' \n ')).toEqual({
        ok: false,
        error: { code: 'synthesis.reason-missing', outcome },
      });
    expect(responseOf('declined', ' Nằm ngoài thẩm quyền. ')).toEqual({
      ok: true,
      value: { outcome: 'declined', reason: 'Nằm ngoài thẩm quyền.' },
    });
  });
});
