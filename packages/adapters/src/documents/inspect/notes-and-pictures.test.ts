import { describe, expect, test } from 'vitest';
import type { PaperFile } from '@daihoi/domain/paper-format';
import {
  notedPaper,
  tinyImages,
  type NotedPaper,
} from '../../../../../tests/support/papers/noted-paper.ts';
import { openDocumentReader } from '../index.ts';
import { openPaperInspector } from './open-paper-inspector.ts';

function read(given: NotedPaper): PaperFile {
  const paper = openPaperInspector().inspect(notedPaper(given));
  if (!paper.ok) throw new Error(paper.error);
  return paper.value;
}

function picturesOf({ blocks }: PaperFile) {
  return blocks.flatMap((block) => (block.kind === 'line' ? (block.pictures ?? []) : []));
}

describe('notes', () => {
  const paper = read({
    paragraphs: [
      'Thu ngân sách đạt 12 tỷ đồng[^1], tăng 8 %.',
      'Có 9 chi bộ[^i] và 214 đảng viên[^2].',
    ],
    notes: { '1': 'Báo cáo của Phòng Tài chính.', '2': 'Đến ngày 31-3-2020.' },
    endnotes: { i: 'Nghị quyết số 05.' },
  });

  test('are counted over the paper, each kind by itself, and found at their marks', () => {
    const marks = paper.blocks.map((block) => (block.kind === 'line' ? block.notes : undefined));
    expect(marks).toEqual([
      [{ note: 1, at: 'Thu ngân sách đạt 12 tỷ đồng'.length }],
      [
        { note: 2, at: 'Có 9 chi bộ'.length },
        { note: 3, at: 'Có 9 chi bộ và 214 đảng viên'.length },
      ],
    ]);
    const told = paper.notes?.map(({ kind, label, lines }) => [
      kind,
      label,
      lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(),
    ]);
    expect(told).toEqual([
      ['foot', '1', 'Báo cáo của Phòng Tài chính.'],
      ['end', 'i', 'Nghị quyết số 05.'],
      ['foot', '2', 'Đến ngày 31-3-2020.'],
    ]);
  });

  test('leave the words of the paper as they are: no number creeps into a figure', () => {
    const [first] = paper.blocks;
    const words = first?.kind === 'line' ? first.runs.map(({ text }) => text).join('') : '';
    expect(words).toBe('Thu ngân sách đạt 12 tỷ đồng, tăng 8 %.');
  });

  test('that are missing in their part have no mark', () => {
    const without = read({ paragraphs: ['Chữ[^7].'], notes: {} });
    expect(without).not.toHaveProperty('notes');
  });
});

describe('pictures', () => {
  const { png, jpeg, gif } = tinyImages;
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');

  test('of dots are named by their bytes; drawings, links and what only says it is a picture are not', () => {
    const images = { 'a.png': png, 'b.bin': jpeg, 'c.gif': gif, 'd.png': svg, 'e.emf': svg };
    const paper = read({
      paragraphs: [...Object.keys(images).map((name) => `![${name}]`), '![https://xa.vn/a.png]'],
      images,
    });
    const found = picturesOf(paper);
    expect(found.map(({ image }) => image)).toEqual([
      'a.png',
      'b.bin',
      'c.gif',
      undefined,
      undefined,
      undefined,
    ]);
    expect(found[0]).toEqual({ width: 2000, height: 1000, image: 'a.png', alt: 'Mô tả a.png' });
    expect(paper.cargo?.links).toEqual(['https://xa.vn/a.png']);
  });

  test('tell what was cut off; of one that is cut off whole nothing is drawn', () => {
    const crop = (value: string) =>
      picturesOf(read({ paragraphs: ['![a.png]'], images: { 'a.png': png }, crop: value }))[0];
    expect(crop('l="25000" b="10000"')).toMatchObject({
      image: 'a.png',
      crop: { left: 250, top: 0, right: 0, bottom: 100 },
    });
    expect(crop('l="60000" r="60000"')).not.toHaveProperty('image');
    expect(crop('l="x" t="-5"')).not.toHaveProperty('crop');
  });

  test('are taken out with the kind that their bytes have', async () => {
    const bytes = notedPaper({ paragraphs: [], images: { 'a.png': jpeg, 'b.png': svg } });
    const reader = openDocumentReader();
    expect(await reader.picture(bytes, 'a.png')).toMatchObject({ mediaType: 'image/jpeg' });
    expect(Buffer.compare((await reader.picture(bytes, 'a.png'))?.bytes ?? png, jpeg)).toBe(0);
    for (const name of ['b.png', 'c.png', '../document.xml', ''])
      expect(await reader.picture(bytes, name)).toBeUndefined();
  });

  test('with more dots than a browser should draw are left where they are', async () => {
    const huge = png.slice();
    new DataView(huge.buffer).setUint32(16, 30_000);
    new DataView(huge.buffer).setUint32(20, 30_000);
    const bytes = notedPaper({ paragraphs: [], images: { 'a.png': huge } });
    expect(await openDocumentReader().picture(bytes, 'a.png')).toBeUndefined();
  });
});
