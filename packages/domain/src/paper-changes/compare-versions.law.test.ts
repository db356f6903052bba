import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  exchangeWords,
  inventPaper,
  seededChance,
  shuffled,
  type Chance,
} from '../paper-sameness/testing/invented-prose.ts';
import {
  applyChanges,
  compareVersions,
  compareWords,
  wordsOfBlocks,
  type PaperChange,
  type VersionBlock,
  type WordChange,
} from './index.ts';

const words = fc.stringMatching(/^(?:[abcđ]{1,2}|[12]{1,2}|[ .,]){0,25}$/u);
const cell = words.map((text) => ({ paragraph: 1, text }));
const block: fc.Arbitrary<VersionBlock> = fc.oneof(
  words.map((text) => ({ kind: 'paragraph', paragraph: 1, text }) as const),
  fc
    .array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 })
    .map((rows) => ({ kind: 'table', rows }) as const),
);
const version = fc.array(block, { maxLength: 12 });

function joined(changes: readonly WordChange[], without: WordChange['kind']): string {
  return changes.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
}

/** A version with some paragraphs changed, moved, removed and added. */
function revised(texts: readonly string[], chance: Chance): readonly string[] {
  const kept = texts.filter(() => chance() > 0.1);
  const changed = kept.map((text) => (chance() < 0.3 ? exchangeWords(text, 12, chance) : text));
  const moved = chance() < 0.5 ? [...changed.slice(3), ...changed.slice(0, 3)] : changed;
  return [...moved, ...inventPaper(chance, 2)];
}

function asBlocks(texts: readonly string[]): readonly VersionBlock[] {
  return texts.map((text, at) => ({ kind: 'paragraph', paragraph: at + 1, text }));
}

function places(changes: readonly PaperChange[], side: 'old' | 'fresh'): readonly number[] {
  return changes
    .flatMap((each) => (side in each ? [Object.entries(each)] : []))
    .flatMap((entries) => entries.flatMap(([key, value]) => (key === side ? [Number(value)] : [])))
    .toSorted((left, right) => left - right);
}

describe('laws of changes', () => {
  test('the old text and the new one can be read off the changed words', () => {
    fc.assert(
      fc.property(words, words, (old, fresh) => {
        const changes = compareWords(old, fresh);
        expect(joined(changes, 'added')).toBe(old);
        expect(joined(changes, 'removed')).toBe(fresh);
      }),
    );
  });

  test('applied to the old version, the changes give the new one', () => {
    fc.assert(
      fc.property(version, version, (old, fresh) => {
        expect(applyChanges(old, compareVersions(old, fresh))).toEqual(wordsOfBlocks(fresh));
      }),
      { numRuns: 300 },
    );
  });

  test('the same, with drafts as people revise them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const chance = seededChance(seed);
        const texts = inventPaper(chance, 15);
        const [old, fresh] = [asBlocks(texts), asBlocks(revised(texts, chance))];
        const changes = compareVersions(old, fresh);
        expect(applyChanges(old, changes)).toEqual(wordsOfBlocks(fresh));
        // Nearly everything was kept: hardly anything may be told as written anew.
        expect(changes.filter(({ kind }) => kind === 'added').length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 40 },
    );
  });

  test('every block of both versions is told once', () => {
    fc.assert(
      fc.property(version, version, (old, fresh) => {
        const changes = compareVersions(old, fresh);
        expect(places(changes, 'old')).toEqual(old.map((_, at) => at));
        expect(places(changes, 'fresh')).toEqual(fresh.map((_, at) => at));
      }),
      { numRuns: 200 },
    );
  });

  test('a version against itself: everything is the same', () => {
    fc.assert(
      fc.property(version, (old) => {
        expect(compareVersions(old, old).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  test('a new order alone changes no word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const chance = seededChance(seed);
        const texts = inventPaper(chance, 10);
        const changes = compareVersions(asBlocks(texts), asBlocks(shuffled(texts, chance)));
        const others = changes.filter(
          (each) => each.kind !== 'same' && !(each.kind === 'moved' && each.change === undefined),
        );
        expect(others).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
