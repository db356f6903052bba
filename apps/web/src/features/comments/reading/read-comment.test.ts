import { describe, expect, test } from 'vitest';
import { readComment, type Source } from './read-comment.ts';

const passages = [{ paragraph: 4 }, { paragraph: 7 }];

function read(source: Source, fields: Readonly<Record<string, string>>) {
  const entered = new FormData();
  for (const [name, value] of Object.entries(fields)) entered.append(name, value);
  const { comment, errors } = readComment(entered, {
    source,
    passages,
    words: { t: (key) => key },
  });
  return comment ?? errors.map(({ at }) => at);
}

describe('what is keyed of a paper', () => {
  test('name, passage and words; an empty passage is the whole draft', () => {
    const paper = { authorName: ' Trần Văn Mẫu ', authorContact: '', text: ' Nên rõ hơn. ' };
    expect(read('member', { ...paper, paragraph: '7' })).toEqual({
      authorName: 'Trần Văn Mẫu',
      authorContact: null,
      paragraph: 7,
      text: 'Nên rõ hơn.',
      persons: 1,
    });
    expect(read('member', { ...paper, paragraph: '' })).toMatchObject({ paragraph: null });
  });

  test('a member without a name, a passage that is not there and missing words are told at their fields', () => {
    expect(read('member', { authorName: ' ', text: '', paragraph: '5' })).toEqual([
      'authorName',
      'paragraph',
      'text',
    ]);
    expect(read('public', { text: 'a', paragraph: 'bảy' })).toEqual(['paragraph']);
    expect(read('public', { text: 'a', paragraph: '4' })).toMatchObject({ authorName: null });
  });

  test('a comment of the unit needs the people who agreed', () => {
    expect(read('unit', { text: 'a', persons: '' })).toEqual(['persons']);
    expect(read('unit', { text: 'a', persons: '0' })).toEqual(['persons']);
    expect(read('unit', { text: 'a', persons: '27' })).toMatchObject({ persons: 27 });
  });
});
