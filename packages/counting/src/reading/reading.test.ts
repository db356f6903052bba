import { describe, expect, test } from 'vitest';
import { assembleBallots } from './assemble-ballots.ts';
import { findDuplicates } from './find-duplicates.ts';
import { project, solveHomography } from './homography.ts';
import { inkPieces, pieceMemory } from './ink-pieces.ts';
import type { PageReading } from './page-reading.ts';
import { parseLayout } from './parse-layout.ts';
import type { RowMark } from './row-reading.ts';
import type { BallotLayout } from '../layout/index.ts';

const box = { x: 10, y: 10, width: 5, height: 5 };

function layoutOf(pages: number, seats: number): BallotLayout {
  return {
    schema: 'ballot-layout/1',
    contest: { id: 'c', title: 'T', office: 'committee', seats, form: 'strike' },
    paper: 'A4',
    fingerprint: '0a0b0c',
    pages: Array.from({ length: pages }, (_, at) => ({
      number: at + 1,
      width: 210,
      height: 297,
      corners: [box, box, box, box],
      code: { box, cells: '10101010' },
      rows: [],
      clean: { dpi: 200, width: 10, height: 10, png: '' },
    })),
  };
}

function pageOf(page: number, marks: readonly RowMark[], ink: readonly number[] = []): PageReading {
  const rows = marks.map((mark, at) => {
    const index = (page - 1) * 10 + at + 1;
    return { index, candidateId: `c${index}`, mark, confidence: 1 };
  });
  return { kind: 'ballot', page, upsideDown: false, rows, doubts: [], ink };
}

function put(layout: BallotLayout, readings: readonly PageReading[]) {
  return assembleBallots(
    layout,
    readings.map((reading, name) => ({ name, reading, isDoubted: false })),
  );
}

describe('a homography', () => {
  test('takes its four points where they belong and refuses three on a line', () => {
    const from = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 200 },
      { x: 0, y: 200 },
    ] as const;
    const to = [
      { x: 12, y: 7 },
      { x: 820, y: 31 },
      { x: 790, y: 1630 },
      { x: -20, y: 1575 },
    ] as const;
    const map = solveHomography(from, to);
    if (!map) throw new Error('these points make a map');
    for (const [at, point] of from.entries()) {
      const there = project(map, point);
      expect(there.x).toBeCloseTo(to[at]?.x ?? 0, 6);
      expect(there.y).toBeCloseTo(to[at]?.y ?? 0, 6);
    }
    expect(solveHomography([from[0], from[0], from[1], from[2]], to)).toBeUndefined();
  });
});

describe('pieces of ink', () => {
  test('hold together over a gap of two samples and not of three', () => {
    const marks = new Uint8Array(20 * 3);
    marks.set([90, 0, 0, 90, 90], 21);
    marks.set([90], 29);
    const { pieces } = inkPieces(
      marks,
      { columns: 20, lines: 3 },
      { faint: 30, memory: pieceMemory() },
    );
    expect(pieces.map(({ left, right, area }) => ({ left, right, area }))).toEqual([
      { left: 1, right: 5, area: 3 },
      { left: 9, right: 9, area: 1 },
    ]);
  });

  test('that are pale all over are no ink and leave the marks', () => {
    const marks = new Uint8Array(20);
    marks.set([20, 25, 25], 2);
    marks.set([20, 60, 25], 12);
    const { pieces } = inkPieces(
      marks,
      { columns: 20, lines: 1 },
      { faint: 30, memory: pieceMemory() },
    );
    expect(pieces).toHaveLength(1);
    expect([...marks.subarray(0, 8)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('a ballot', () => {
  test('is judged by the rules of the election (244-QD/TW, Article 17)', () => {
    const layout = layoutOf(1, 2);
    const [valid, over, none] = put(layout, [
      pageOf(1, ['struck', 'left', 'left']),
      pageOf(1, ['left', 'left', 'left']),
      pageOf(1, ['struck', 'struck', 'struck']),
    ]);
    expect(valid).toMatchObject({ valid: true, doubts: [] });
    expect(over).toMatchObject({ valid: false, invalidReasons: ['overVote'], doubts: [] });
    expect(none).toMatchObject({ valid: false, invalidReasons: ['votesForNobody'], doubts: [] });
  });

  test('with a doubtful row is for people and says nothing of its validity', () => {
    const [ballot] = put(layoutOf(1, 2), [pageOf(1, ['struck', 'ambiguous', 'left'])]);
    expect(ballot).toMatchObject({ valid: false, invalidReasons: [], doubts: ['rowDoubted'] });
  });

  test('of two pages is put together only from pages that follow each other', () => {
    const layout = layoutOf(2, 2);
    const [first, second] = [pageOf(1, ['struck', 'left']), pageOf(2, ['left', 'struck'])];
    const blank: PageReading = { kind: 'blank', doubts: ['blank'] };
    const ballots = put(layout, [first, blank, second, first, first, second, second]);
    expect(ballots.map(({ images, doubts }) => ({ images, doubts }))).toEqual([
      { images: [0, 2], doubts: [] },
      { images: [3], doubts: ['pageMissing'] },
      { images: [4, 5], doubts: [] },
      { images: [6], doubts: ['pageMissing'] },
    ]);
  });
});

describe('duplicates', () => {
  const ink = Array.from({ length: 120 }, (_, at) => 5000 + at * 3);
  test('are pages of the same bytes, and pages with the pen in the same places', () => {
    const shifted = ink.map((square) => square + 1);
    const elsewhere = ink.map((square) => square + 3000);
    const pages = [
      { hash: 'a', pageOfFile: 0, reading: pageOf(1, ['struck'], ink) },
      { hash: 'b', pageOfFile: 0, reading: pageOf(1, ['struck'], shifted) },
      { hash: 'c', pageOfFile: 0, reading: pageOf(1, ['struck'], elsewhere) },
      { hash: 'c', pageOfFile: 0, reading: pageOf(1, ['struck'], elsewhere) },
    ];
    expect(findDuplicates(pages)).toEqual([undefined, 0, undefined, 2]);
  });

  test('are never concluded from pages without ink', () => {
    const untouched = pageOf(1, ['left', 'left']);
    const pages = ['a', 'b'].map((hash) => ({ hash, pageOfFile: 0, reading: untouched }));
    expect(findDuplicates(pages)).toEqual([undefined, undefined]);
  });
});

describe('a layout file', () => {
  test('is refused by the place that is wrong', () => {
    const layout = layoutOf(1, 2);
    expect(parseLayout(layout)).toEqual({ ok: true, value: layout });
    const [page] = layout.pages;
    const wrong = { ...layout, pages: [{ ...page, code: { box, cells: '10x' } }] };
    expect(parseLayout(wrong)).toEqual({
      ok: false,
      error: { code: 'layout.malformed', at: 'pages[0].code.cells' },
    });
    expect(parseLayout(undefined)).toMatchObject({ ok: false });
  });
});
