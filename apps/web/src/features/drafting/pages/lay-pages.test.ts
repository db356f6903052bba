import { describe, expect, test } from 'vitest';
import {
  layPages,
  noteRule,
  type MeasuredBlock,
  type NoteHeights,
  type SectionRoom,
} from './lay-pages.ts';

const room: SectionRoom = { firstBlock: 0, height: 100, restartsNumbering: false };

function paragraph(lines: number, height = 10): MeasuredBlock {
  return { kind: 'line', parts: Array.from({ length: lines }, () => height) };
}

function spans(blocks: readonly MeasuredBlock[], sections: readonly SectionRoom[] = [room]) {
  return layPages(blocks, sections).map(({ pieces }) =>
    pieces.map(({ block, from, to }) => [block, from, to]),
  );
}

function spansWith(blocks: readonly MeasuredBlock[], notes: NoteHeights) {
  return layPages(blocks, [room], notes).map(({ pieces }) =>
    pieces.map(({ block, from, to }) => [block, from, to]),
  );
}

describe('blocks on pages', () => {
  test('fill a page and go on on the next, cut between lines', () => {
    expect(spans([paragraph(7), paragraph(6)])).toEqual([
      [
        [0, 0, 7],
        [1, 0, 3],
      ],
      [[1, 3, 6]],
    ]);
  });

  test('leave no single line at the foot or at the head of a page', () => {
    expect(spans([paragraph(9), paragraph(4)])).toEqual([[[0, 0, 9]], [[1, 0, 4]]]);
    expect(spans([paragraph(7), paragraph(4)])).toEqual([
      [
        [0, 0, 7],
        [1, 0, 2],
      ],
      [[1, 2, 4]],
    ]);
  });

  test('a page ended by hand stays as it is, and an empty one is not made', () => {
    const behind = { ...paragraph(2), newPage: true };
    expect(spans([paragraph(3), behind, paragraph(1)])).toEqual([
      [[0, 0, 3]],
      [
        [1, 0, 2],
        [2, 0, 1],
      ],
    ]);
    expect(spans([behind, paragraph(1)])).toEqual([
      [
        [0, 0, 2],
        [1, 0, 1],
      ],
    ]);
  });

  test('a part higher than a page stands on a page of its own, and nothing hangs', () => {
    expect(spans([{ kind: 'table', parts: [150, 20] }])).toEqual([[[0, 0, 1]], [[0, 1, 2]]]);
  });

  test('every part stands exactly once, in order, and no page is overfull', () => {
    const blocks = Array.from({ length: 40 }, (_none, at) => paragraph((at % 7) + 1));
    const pages = layPages(blocks, [room]);
    for (const { pieces } of pages)
      expect(pieces.reduce((total, { height }) => total + height, 0)).toBeLessThanOrEqual(100);
    const laid = pages.flatMap(({ pieces }) =>
      pieces.flatMap(({ block, from, to }) =>
        Array.from({ length: to - from }, (_none, at) => `${block}.${from + at}`),
      ),
    );
    const all = blocks.flatMap(({ parts }, block) => parts.map((_none, at) => `${block}.${at}`));
    expect(laid).toEqual(all);
  });

  test('a section begins on a new page and may count anew', () => {
    const pages = layPages(
      [paragraph(3), paragraph(3)],
      [room, { firstBlock: 1, height: 50, restartsNumbering: true }],
    );
    expect(
      pages.map(({ section, number, firstOfSection }) => [section, number, firstOfSection]),
    ).toEqual([
      [0, 1, true],
      [1, 1, true],
    ]);
  });

  test('a note stands on the page of its mark, and the text above it has less room', () => {
    const marked = { ...paragraph(10), notes: [[], [1], [], [], [], [], [], [2], [], []] };
    const notes = new Map([
      [1, 20],
      [2, 20],
    ]);
    const pages = layPages([marked], [room], notes);
    expect(pages.map((page) => [page.pieces[0]?.to, page.notes])).toEqual([
      [6, [1]],
      [10, [2]],
    ]);
    for (const { pieces, notes: own } of pages) {
      const height = pieces.reduce((total, piece) => total + piece.height, 0);
      expect(height + noteRule + own.length * 20).toBeLessThanOrEqual(100);
    }
  });

  test('a note higher than a page hangs nothing, and one behind the paper takes no room', () => {
    const marked = { ...paragraph(3), notes: [[1], [], []] };
    expect(spansWith([marked], new Map([[1, 500]]))).toEqual([[[0, 0, 1]], [[0, 1, 3]]]);
    expect(spansWith([marked], new Map())).toEqual([[[0, 0, 3]]]);
  });

  test('an empty paper is one empty page', () => {
    expect(spans([])).toEqual([[]]);
  });
});
