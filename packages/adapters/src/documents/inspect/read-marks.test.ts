import type { PaperMarks } from '@daihoi/domain/paper-format';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPaperInspector } from './open-paper-inspector.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const by = (author: string) => `w:id="1" w:author="${author}" w:date="2020-08-03T09:00:00Z"`;
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;

function marksOf(body: string, others: Readonly<Record<string, string>> = {}): PaperMarks {
  const parts = {
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...others,
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  const paper = openPaperInspector().inspect(zipSync(Object.fromEntries(packed)));
  if (!paper.ok || paper.value.marks === undefined) throw new Error('not read');
  return paper.value.marks;
}

describe('changes under tracking', () => {
  test('put in, taken out, moved, and another look, with author, time and place', () => {
    const body = [
      `<w:p>${r('Giữ ')}<w:ins ${by('An')}>${r('thêm')}</w:ins><w:del ${by('Bình')}>${gone('bỏ')}</w:del></w:p>`,
      `<w:tbl><w:tr><w:tc><w:p><w:moveFrom ${by('An')}>${r('dời')}</w:moveFrom></w:p></w:tc></w:tr></w:tbl>`,
      `<w:p><w:moveTo ${by('An')}>${r('dời')}</w:moveTo></w:p>`,
      `<w:p><w:pPr><w:jc w:val="both"/><w:pPrChange ${by('An')}><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange ${by('An')}><w:rPr/></w:rPrChange></w:rPr><w:t>đậm</w:t></w:r></w:p>`,
    ].join('');
    const { changes } = marksOf(body);
    expect(
      changes.map(({ kind, paragraph, author, text }) => [kind, paragraph, author, text]),
    ).toEqual([
      ['inserted', 1, 'An', 'thêm'],
      ['deleted', 1, 'Bình', 'bỏ'],
      ['moved', 3, 'An', 'dời'],
      ['look', 4, 'An', ''],
    ]);
    expect(changes[0]?.at).toBe('2020-08-03T09:00:00Z');
  });

  test('neighbours of one author are one change, and an empty paragraph put in is one', () => {
    const body = [
      `<w:p><w:ins ${by('An')}>${r('một ')}</w:ins><w:ins ${by('An')}>${r('chỗ')}</w:ins></w:p>`,
      `<w:p><w:pPr><w:rPr><w:ins ${by('An')}/></w:rPr></w:pPr></w:p>`,
    ].join('');
    expect(marksOf(body).changes.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['một chỗ', 1],
      ['', 2],
    ]);
  });
});

describe('comments', () => {
  const anchored = [
    `<w:p>${r('Đảng bộ ')}<w:commentRangeStart w:id="7"/>${r('hoàn thành')}</w:p>`,
    `<w:p>${r('chỉ tiêu')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${r('.')}</w:p>`,
    `<w:commentRangeStart w:id="8"/><w:p>${r('Khác')}<w:commentRangeEnd w:id="8"/></w:p>`,
  ].join('');
  const comment = (id: number, text: string) =>
    `<w:comment w:id="${id}" w:author="Bình" w:date="2020-08-03T09:00:00Z"><w:p ${w14} w14:paraId="0000000${id}">${r(text)}</w:p></w:comment>`;
  const comments = `<w:comments ${w}>${comment(8, 'Sao lại khác?')}${comment(7, 'Bao nhiêu?')}${comment(9, 'Lạc')}</w:comments>`;

  test('each with the passage it speaks of, in the order of the paper', () => {
    const found = marksOf(anchored, { 'word/comments.xml': comments }).comments;
    expect(
      found.map(({ paragraph, passage, text, settled }) => [paragraph, passage, text, settled]),
    ).toEqual([
      [1, 'hoàn thành chỉ tiêu', 'Bao nhiêu?', false],
      [3, 'Khác', 'Sao lại khác?', false],
      [undefined, '', 'Lạc', false],
    ]);
  });

  test('what Word marks as settled or as an answer is told so', () => {
    const threads = `<w15:commentsEx ${w15}><w15:commentEx w15:paraId="00000007" w15:done="1"/><w15:commentEx w15:paraId="00000008" w15:paraIdParent="00000007" w15:done="0"/></w15:commentsEx>`;
    const found = marksOf(anchored, {
      'word/comments.xml': comments,
      'word/commentsExtended.xml': threads,
    }).comments;
    expect(found.map(({ settled, isAnswer }) => [settled, isAnswer])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test('a comment that never ends is told up to a bound', () => {
    const endless = `<w:p><w:commentRangeStart w:id="7"/>${r('chữ '.repeat(5000))}</w:p><w:p>${r('sau')}</w:p>`;
    const [found] = marksOf(endless, { 'word/comments.xml': comments }).comments;
    expect(found?.passage).not.toContain('sau');
  });
});
