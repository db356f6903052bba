import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePapers, readSamenessText, type SamenessText } from './index.ts';
import { asProse } from './testing/invented-prose.ts';

/** Text of any kind: broken pairs, combining marks, marks that never close, and few words again and again. */
const piece = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('“', '”', '"', 'Căn cứ ', ' 12,5% ', '. ', 'Ủy\u0301', '\u0000'),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom('xóm núi làm cầu ', 'dân góp công ', 'suối cạn ', 'kênh mới đào '),
  },
);
const paragraph = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const paper = fc.array(paragraph, { maxLength: 8 });

function read(texts: readonly string[]): SamenessText {
  return readSamenessText(asProse(texts));
}

/** The words of a stretch as they count, without its figures. */
function wordsOf(text: string): readonly string[] {
  return read([text]).words.map(({ key }) => key);
}

describe('laws for any text', () => {
  test('passages lie inside their paragraphs and show the text that stands there', () => {
    fc.assert(
      fc.property(paper, paper, (left, right) => {
        const { passages } = comparePapers(read(left), read(right));
        for (const { here, there } of passages) {
          expect(left[here.paragraph - 1]?.slice(here.from, here.to)).toBe(here.text);
          expect(right[there.paragraph - 1]?.slice(there.from, there.to)).toBe(there.text);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the share never passes the whole, and no word is in two passages', () => {
    fc.assert(
      fc.property(paper, paper, (left, right) => {
        const [here, there] = [read(left), read(right)];
        const found = comparePapers(here, there);
        expect(found.share.den).toBe(here.counted);
        expect(found.share.num).toBeLessThanOrEqual(here.counted);
        const same = found.passages.reduce((sum, each) => sum + each.sameWords, 0);
        expect(same).toBeLessThanOrEqual(Math.min(here.counted, there.counted));
      }),
      { numRuns: 150 },
    );
  });

  test('what is shown as the same is the same word for word', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), paper, (left, right) => {
        const { passages } = comparePapers(read(left), read([...right, ...left.toReversed()]));
        const shown = passages.flatMap(({ here, there, same }) =>
          same.map((each) => ({
            here: wordsOf(here.text.slice(each.here.from - here.from, each.here.to - here.from)),
            there: wordsOf(
              there.text.slice(each.there.from - there.from, each.there.to - there.from),
            ),
          })),
        );
        for (const each of shown) expect(each.here).toEqual(each.there);
      }),
      { numRuns: 100 },
    );
  });
});
