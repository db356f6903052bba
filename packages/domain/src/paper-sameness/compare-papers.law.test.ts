import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePapers, readSamenessText, type PaperOverlap, type SamenessText } from './index.ts';
import {
  asProse,
  exchangeWords,
  inventPaper,
  inventSentence,
  seededChance,
  shuffled,
} from './testing/invented-prose.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const runs = { numRuns: 25 };

function read(texts: readonly string[]): SamenessText {
  return readSamenessText(asProse(texts));
}

function percent({ share }: PaperOverlap): number {
  return (100 * share.num) / share.den;
}

describe('laws of sameness', () => {
  test('a paper stands whole in itself', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const paper = read(inventPaper(seededChance(seed), 12));
        const { share, shareThere } = comparePapers(paper, paper);
        expect(share).toEqual({ num: paper.counted, den: paper.counted });
        expect(shareThere).toEqual(share);
      }),
      runs,
    );
  });

  test('asked the other way round, the same passages are found', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = seededChance(seed);
        const texts = inventPaper(chance, 10);
        const other = [
          ...inventPaper(chance, 5),
          ...texts.slice(0, 6).map((text) => exchangeWords(text, 6, chance)),
        ];
        const there = comparePapers(read(texts), read(other));
        const back = comparePapers(read(other), read(texts));
        expect(back.share).toEqual(there.shareThere);
        expect(back.shareThere).toEqual(there.share);
        expect(
          new Set(back.passages.map(({ here, there: to }) => JSON.stringify([to, here]))),
        ).toEqual(new Set(there.passages.map(({ here, there: to }) => JSON.stringify([here, to]))));
      }),
      runs,
    );
  });

  test('moving paragraphs leaves the share as it is', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = seededChance(seed);
        const paper = inventPaper(chance, 10);
        const moved = read(shuffled(paper, chance));
        const { share } = comparePapers(moved, read(paper));
        expect(share).toEqual({ num: moved.counted, den: moved.counted });
      }),
      runs,
    );
  });

  test('moving sentences inside and between paragraphs hides little', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = seededChance(seed);
        const sentences = Array.from({ length: 30 }, () => inventSentence(chance));
        const moved = shuffled(sentences, chance);
        const here = Array.from({ length: 10 }, (_, at) =>
          moved.slice(at * 3, at * 3 + 3).join(' '),
        );
        const there = Array.from({ length: 15 }, (_, at) =>
          sentences.slice(at * 2, at * 2 + 2).join(' '),
        );
        expect(percent(comparePapers(read(here), read(there)))).toBeGreaterThan(90);
      }),
      runs,
    );
  });

  test('with one word in five exchanged every paragraph is still found', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = seededChance(seed);
        const paper = inventPaper(chance, 8);
        const exchanged = paper.map((text) => exchangeWords(text, 5, chance));
        const found = comparePapers(read(exchanged), read(paper));
        const pairs = new Set(
          found.passages.map(
            ({ here, there }) => `${String(here.paragraph)} ${String(there.paragraph)}`,
          ),
        );
        for (let at = 1; at <= 8; at += 1) expect(pairs).toContain(`${String(at)} ${String(at)}`);
        expect(percent(found)).toBeGreaterThan(85);
      }),
      runs,
    );
  });

  test('papers of different offices share next to nothing', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = seededChance(seed);
        const found = comparePapers(read(inventPaper(chance, 15)), read(inventPaper(chance, 15)));
        expect(percent(found)).toBeLessThan(3);
      }),
      runs,
    );
  });

  test('quotations that both papers carry do not raise the share', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const chance = seededChance(seed);
        const here = inventPaper(chance, 8);
        const there = [...inventPaper(chance, 8), here[2] ?? ''];
        const quoted = `Nghị quyết ghi rõ: “${inventSentence(chance)}”`;
        const plain = comparePapers(read(here), read(there));
        const added = comparePapers(read([...here, quoted]), read([quoted, ...there]));
        expect(added.share.num).toBe(plain.share.num);
        expect(added.share.den).toBeLessThanOrEqual(plain.share.den + 4);
      }),
      runs,
    );
  });
});
