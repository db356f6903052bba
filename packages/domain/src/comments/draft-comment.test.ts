import { describe, expect, test } from 'vitest';
import { brand, type UnitId } from '../kernel/index.ts';
import {
  mergeComments,
  moveComment,
  placeWords,
  type DraftComment,
  type Passage,
} from './index.ts';

const unitId = brand<UnitId>('01900000-0000-7000-8000-000000000001');
const comment: DraftComment = {
  source: 'unit',
  channel: 'screen',
  unitId,
  authorName: undefined,
  authorContact: undefined,
  paragraph: 7,
  passage: 'thu nhập bình quân',
  text: 'Nêu thêm nguyên nhân.',
  persons: 12,
  state: 'received',
  setAsideReason: undefined,
};
const passages: readonly Passage[] = [
  { paragraph: 7, kind: 'text', text: 'Năm 2019 thu nhập bình quân đạt 48 triệu đồng.' },
];

describe('what a comment is about', () => {
  test('a quoted part stays the part, anything else becomes the whole paragraph', () => {
    const place = (passage: string) => placeWords({ paragraph: 7, passage, text: 'x' }, passages);
    expect(place('thu nhập bình quân')).toMatchObject({ value: { passage: 'thu nhập bình quân' } });
    expect(place('lời không có trong đoạn')).toMatchObject({
      value: { passage: passages[0]?.text },
    });
  });

  test('the whole has no passage; a paragraph that is not there is refused', () => {
    expect(placeWords({ paragraph: undefined, passage: 'a', text: 'x' }, passages)).toMatchObject({
      value: { passage: '' },
    });
    expect(placeWords({ paragraph: 8, passage: '', text: 'x' }, passages)).toMatchObject({
      error: { code: 'comment.no-such-passage', paragraph: 8 },
    });
  });
});

describe('a comment that does not count', () => {
  test('says why, and is not taken back', () => {
    const aside = moveComment(comment, { move: 'setAside', reason: 'gõ nhầm' });
    if (!aside.ok) throw new Error('is set aside');
    expect(aside.value).toMatchObject({ state: 'setAside', setAsideReason: 'gõ nhầm' });
    expect(moveComment(aside.value, { move: 'take' })).toMatchObject({
      error: { code: 'comment.move-not-from-state' },
    });
  });

  test('one that waits is taken and counts', () => {
    const taken = moveComment({ ...comment, state: 'held' }, { move: 'take' });
    expect(taken).toMatchObject({ value: { state: 'received' } });
  });
});

describe('one line for several', () => {
  const merge = (lines: readonly DraftComment[]) => mergeComments(lines, { text: 'chung', unitId });

  test('keeps the passage and counts nobody itself', () => {
    const merged = merge([comment, { ...comment, text: 'Ghi rõ nguyên nhân.' }]);
    expect(merged).toMatchObject({
      value: {
        source: 'merged',
        persons: 0,
        paragraph: 7,
        passage: comment.passage,
        text: 'chung',
      },
    });
  });

  test('takes the longest of several quotations', () => {
    const merged = merge([comment, { ...comment, passage: passages[0]?.text ?? '' }]);
    expect(merged).toMatchObject({ value: { passage: passages[0]?.text } });
  });

  test('is refused for one, for two passages, and for what does not count', () => {
    expect(merge([comment])).toMatchObject({ error: { code: 'comment.merge-needs-two' } });
    expect(merge([comment, { ...comment, paragraph: undefined }])).toMatchObject({
      error: { code: 'comment.merge-other-passage' },
    });
    expect(merge([comment, { ...comment, state: 'held' }])).toMatchObject({
      error: { code: 'comment.merge-not-counting' },
    });
  });
});
