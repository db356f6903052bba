import { expect, test } from 'vitest';
import type { PagePassage } from '@daihoi/contract/public-comments';
import { splitParts } from './split-parts.ts';

function passages(...texts: readonly string[]): readonly PagePassage[] {
  return texts.map((text, at) => ({
    paragraph: at + 1,
    kind: text.startsWith('#') ? 'heading' : 'text',
    text: text.replace('#', ''),
  }));
}

test('a draft is cut at its headings; what stands before the first is a part too', () => {
  const parts = splitParts(passages('mở đầu', '#I- Tình hình', 'một', 'hai', '#II- Nhiệm vụ'));
  expect(parts.map(({ heading, passages: own }) => [heading?.text, own.length])).toEqual([
    [undefined, 1],
    ['I- Tình hình', 2],
    ['II- Nhiệm vụ', 0],
  ]);
});

test('the numbers of party papers say how deep a heading stands', () => {
  const texts = [
    '#PHẦN THỨ NHẤT',
    '#I- Ưu điểm',
    '#1. Kinh tế',
    '#1.1. Nông nghiệp',
    '#a) Lúa',
    '#Kết luận',
  ];
  expect(splitParts(passages(...texts)).map(({ depth }) => depth)).toEqual([1, 1, 2, 3, 3, 1]);
});

test('no step is skipped, whatever a draft leaves out', () => {
  const texts = ['#1. Kinh tế', '#a) Lúa', '#II- Nhiệm vụ', '#a) Cá', '#b) Tôm'];
  expect(splitParts(passages(...texts)).map(({ depth }) => depth)).toEqual([1, 2, 1, 2, 3]);
});

test('nothing is cut into nothing', () => {
  expect(splitParts([])).toEqual([]);
});
