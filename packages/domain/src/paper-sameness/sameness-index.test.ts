import { describe, expect, test } from 'vitest';
import { fingerprintsOf, newSamenessIndex, openSamenessIndex, readSamenessText } from './index.ts';
import {
  asProse,
  exchangeWords,
  inventPaper,
  seededChance,
  shuffled,
} from './testing/invented-prose.ts';

const chance = seededChance(11);
const papers = Array.from({ length: 40 }, () => inventPaper(chance, 40));

function fingerprints(texts: readonly string[]): readonly number[] {
  return fingerprintsOf(readSamenessText(asProse(texts)));
}

const taken = papers.map(fingerprints);

function filled() {
  const index = newSamenessIndex();
  for (const each of taken) index.add(each);
  return index;
}

const everybody = { limit: 3, mayTell: () => true };

describe('fingerprints', () => {
  test('of one phrase in about thirty-two, rising, inside their range', () => {
    const found = fingerprints(papers[0] ?? []);
    const { words } = readSamenessText(asProse(papers[0] ?? []));
    expect(words.length / found.length).toBeGreaterThan(24);
    expect(words.length / found.length).toBeLessThan(48);
    expect(found).toEqual([...new Set(found)].toSorted((left, right) => left - right));
    expect(found.every((each) => each >= 0 && each < 2 ** 27)).toBe(true);
  });

  test('moving paragraphs changes none', () => {
    const [paper = []] = papers;
    expect(fingerprints(shuffled(paper, seededChance(3)))).toEqual(fingerprints(paper));
  });

  test('they are the same for ever: stored ones must be found by later versions of the program', () => {
    const text =
      'Đảng ủy xã đã xuống từng xóm họp bàn với bà con trồng hồi về việc làm lại con đường bê tông qua suối; kết nạp được 12 đảng viên trẻ.';
    expect(fingerprints([text])).toEqual([10_454_196]);
  });
});

describe('the index', () => {
  test('finds the paper that was copied from, though a word in six was exchanged', () => {
    const index = filled();
    const found = papers.map((texts) => {
      const copied = texts.slice(0, 15).map((text) => exchangeWords(text, 6, chance));
      const copy = [...inventPaper(chance, 25), ...copied];
      return index.nearest({ ...everybody, fingerprints: fingerprints(copy) })[0]?.paper;
    });
    expect(found).toEqual(papers.map((_, at) => at));
  });

  test('a paper is nearest to itself, whole', () => {
    const own = fingerprints(papers[5] ?? []);
    expect(filled().nearest({ ...everybody, fingerprints: own })[0]).toEqual({
      paper: 5,
      share: { num: own.length, den: own.length },
    });
  });

  test('tells nothing of papers that the asker may not know of', () => {
    const own = fingerprints(papers[5] ?? []);
    const found = filled().nearest({ fingerprints: own, limit: 40, mayTell: (each) => each !== 5 });
    expect(found.map(({ paper }) => paper)).not.toContain(5);
  });

  test('opened again it answers the same, and goes on growing', () => {
    const index = filled();
    const again = openSamenessIndex(index.bytes());
    const own = fingerprints(papers[9] ?? []);
    const ask = { ...everybody, fingerprints: own };
    expect(again.ok && again.value.nearest(ask)).toEqual(index.nearest(ask));
    expect(again.ok && again.value.add(own)).toBe(40);
    expect(
      again.ok &&
        again.value
          .nearest(ask)
          .map(({ paper }) => paper)
          .slice(0, 2),
    ).toEqual([9, 40]);
  });

  test('what everybody writes brings nobody together', () => {
    const index = newSamenessIndex();
    for (let count = 0; count < 501; count += 1) index.add([7]);
    expect(index.nearest({ ...everybody, fingerprints: [7] })).toEqual([]);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', new TextEncoder().encode('PK\u0003\u0004 not an index at all')],
    ['one cut short', filled().bytes().slice(0, -3)],
    ['one out of order', filled().bytes().fill(0xff, 24, 40)],
  ])('bytes that are no index are refused: %s', (_, bytes) => {
    expect(openSamenessIndex(bytes)).toMatchObject({ error: { code: 'sameness.index-broken' } });
  });
});
