import { describe, expect, test } from 'vitest';
import { layScans, type ScanBox } from './lay-scans.ts';
import type { ScanPage, ScanRow } from './scan-page.ts';

const box: ScanBox = {
  form: 'strike',
  names: 3,
  layout: [[1, 2, 3]],
  collected: 3,
  files: [{ id: 'f', read: true }],
  pages: [],
  answers: [],
};

function page(id: string, more: Partial<ScanPage> = {}, struck: readonly number[] = [1]): ScanPage {
  const rows = [1, 2, 3].map((number): ScanRow => ({
    number,
    mark: struck.includes(number) ? 'struck' : 'left',
  }));
  return { id, file: 'f', kind: 'ballot', layoutPage: 1, rows, ...more };
}

/** Half of a ballot of two pages: the first has two names, the second one. */
function half(id: string, layoutPage: 1 | 2): ScanPage {
  const numbers = layoutPage === 1 ? [1, 2] : [3];
  return { ...page(id), layoutPage, rows: numbers.map((number) => ({ number, mark: 'left' })) };
}

describe('pages of one sheet each', () => {
  test('are the ballots of the box in the order in which they came', () => {
    const { ballots, stops } = layScans({
      ...box,
      pages: [page('a'), page('b', {}, [2, 3]), page('c')],
    });
    expect(ballots.map(({ pages }) => pages)).toEqual([['a'], ['b'], ['c']]);
    expect(ballots[1]?.marks).toEqual({ struck: [2, 3] });
    expect(stops).toEqual([]);
  });

  test('leave to people what the reader was not sure of', () => {
    const rows: ScanRow[] = [
      { number: 1, mark: 'struck' },
      { number: 2, mark: 'unsure' },
      { number: 3, mark: 'left' },
    ];
    const [ballot] = layScans({ ...box, pages: [page('a', { rows })] }).ballots;
    expect(ballot?.marks).toEqual({ struck: [1], unsure: [2] });
  });

  test('stop the count when they are not as many as lay in the box, but not before all is read', () => {
    const pages = [page('a'), page('b')];
    expect(layScans({ ...box, pages }).stops).toEqual([{ kind: 'count', sheets: 2, collected: 3 }]);
    const files = [...box.files, { id: 'g', read: false }];
    expect(layScans({ ...box, pages, files })).toMatchObject({ reading: true, stops: [] });
  });
});

describe('what people have to say', () => {
  const pages = [page('a'), page('b'), page('c', { twin: 'a' })];

  test('a sheet scanned twice stops until it is removed or called a sheet of its own', () => {
    const stop = { kind: 'sameSheet', page: 'c', other: 'a' };
    expect(layScans({ ...box, pages }).stops).toEqual([stop]);
    const kept = layScans({ ...box, pages, answers: [{ kind: 'kept', page: 'c' }] });
    expect([kept.ballots.length, kept.stops]).toEqual([3, []]);
    const removed = layScans({ ...box, pages, answers: [{ kind: 'removed', page: 'c' }] });
    expect(removed.stops).toEqual([{ kind: 'count', sheets: 2, collected: 3 }]);
    const otherGone = layScans({ ...box, pages, answers: [{ kind: 'removed', page: 'a' }] });
    expect(otherGone.stops.map(({ kind }) => kind)).toEqual(['count']);
  });

  test.each(['blank', 'foreign', 'unreadable', 'fault'] as const)(
    'a page that is %s stops; as a sheet of the box it goes to people with every row',
    (kind) => {
      const odd: ScanPage = { id: 'b', file: 'f', kind, rows: [] };
      const all = [page('a'), odd, page('c')];
      expect(layScans({ ...box, pages: all }).stops).toEqual([
        { kind: 'notBallot', page: 'b', seen: kind },
      ]);
      const kept = layScans({ ...box, pages: all, answers: [{ kind: 'kept', page: 'b' }] });
      expect(kept.stops).toEqual([]);
      expect(kept.ballots[1]).toEqual({ pages: ['b'], marks: { struck: [], unsure: [1, 2, 3] } });
    },
  );

  test('a later image of the same sheet takes its place in the order', () => {
    const again = [page('a'), page('b'), page('c'), page('d', {}, [3])];
    const { ballots, stops } = layScans({
      ...box,
      pages: again,
      answers: [{ kind: 'rescanned', page: 'a', by: 'd' }],
    });
    expect(ballots.map(({ pages: each }) => each)).toEqual([['d'], ['b'], ['c']]);
    expect(stops).toEqual([]);
  });

  test('the same file again is not read and stops until it is taken out', () => {
    const files = [...box.files, { id: 'g', sameAs: 'f', read: false }];
    const three = [page('a'), page('b'), page('c')];
    const laid = layScans({ ...box, files, pages: three });
    expect(laid).toMatchObject({ reading: false, stops: [{ kind: 'sameFile', file: 'g' }] });
    const out = layScans({
      ...box,
      files,
      pages: three,
      answers: [{ kind: 'fileRemoved', file: 'g' }],
    });
    expect(out.stops).toEqual([]);
  });

  test('a ballot that no scanner takes keeps its place for people, until it is found', () => {
    const two = [page('a'), page('b')];
    const named = layScans({ ...box, pages: two, answers: [{ kind: 'missing', ballot: 2 }] });
    expect(named.ballots.map(({ pages: each }) => each)).toEqual([['a'], [], ['b']]);
    expect(named.ballots[1]?.marks.unsure).toEqual([1, 2, 3]);
    expect(named.stops).toEqual([]);
    const found = layScans({
      ...box,
      pages: [...two, page('c')],
      answers: [
        { kind: 'missing', ballot: 2 },
        { kind: 'found', ballot: 2 },
      ],
    });
    expect([found.ballots.length, found.stops]).toEqual([3, []]);
  });
});

describe('a ballot of several pages', () => {
  const two: ScanBox = { ...box, layout: [[1, 2], [3]], collected: 2 };

  test('is made of pages that follow each other', () => {
    const pages = [half('a1', 1), half('a2', 2), half('b1', 1), half('b2', 2)];
    const { ballots, stops } = layScans({ ...two, pages });
    expect(ballots.map(({ pages: each }) => each)).toEqual([
      ['a1', 'a2'],
      ['b1', 'b2'],
    ]);
    expect(stops).toEqual([]);
  });

  test('that lacks a page goes to people with the rows that nobody saw', () => {
    const pages = [half('a1', 1), half('b1', 1), half('b2', 2)];
    const [first] = layScans({ ...two, pages }).ballots;
    expect(first).toEqual({ pages: ['a1'], marks: { struck: [], unsure: [3] } });
  });

  test('a page that could not be read stands for the one that is expected', () => {
    const odd: ScanPage = { id: 'a2', file: 'f', kind: 'unreadable', rows: [] };
    const answers = [{ kind: 'kept', page: 'a2' }] as const;
    const pages = [half('a1', 1), odd, half('b1', 1), half('b2', 2)];
    const { ballots } = layScans({ ...two, pages, answers });
    expect(ballots.map(({ marks }) => marks.unsure)).toEqual([[3], undefined]);
  });
});

test('the boxes of the other form are read row by row', () => {
  const rows: ScanRow[] = [
    { number: 1, mark: 'agree' },
    { number: 2, mark: 'none' },
    { number: 3, mark: 'both' },
  ];
  const { ballots } = layScans({ ...box, form: 'agreeDisagree', pages: [page('a', { rows })] });
  expect(ballots[0]?.marks).toEqual({ rows: ['agree', 'none', 'both'] });
});

describe('ballots that are not whole', () => {
  const two: ScanBox = { ...box, layout: [[1, 2], [3]] };
  const fronts = [half('a', 1), half('b', 1), half('c', 1)];

  test('of which one side went through the scanner stop, though they are as many as lay in the box', () => {
    const { ballots, stops } = layScans({ ...two, pages: fronts });
    expect(ballots).toHaveLength(3);
    expect(stops).toEqual([{ kind: 'pageMissing', ballots: 3, first: 1 }]);
    const reading = [...two.files, { id: 'g', read: false }];
    expect(layScans({ ...two, pages: fronts, files: reading }).stops).toEqual([]);
  });

  test('are scanned again from the beginning: what came before counts no more', () => {
    const again = ['d', 'e', 'h'].flatMap((id) => [
      { ...half(`${id}1`, 1), file: 'g' },
      { ...half(`${id}2`, 2), file: 'g' },
    ]);
    const files = [...two.files, { id: 'g', read: true }];
    const answers = [{ kind: 'startedOver', file: 'f' }] as const;
    const laid = layScans({ ...two, pages: [...fronts, ...again], files, answers });
    expect([laid.ballots.length, laid.stops]).toEqual([3, []]);
    expect(laid.ballots[0]?.pages).toEqual(['d1', 'd2']);
  });

  test('may be read from the paper, until one more is not whole', () => {
    const pages = [half('a', 1), half('a2', 2), half('b', 1), half('c', 1), half('c2', 2)];
    const answers = [{ kind: 'fromPaper', ballots: 1 }] as const;
    const laid = layScans({ ...two, pages, answers });
    expect(laid.stops).toEqual([]);
    expect(laid.ballots[1]?.marks).toMatchObject({ unsure: [3] });
    expect(layScans({ ...two, pages: pages.slice(0, 4), answers }).stops).toEqual([
      { kind: 'pageMissing', ballots: 2, first: 2 },
    ]);
  });
});
