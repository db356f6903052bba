import { describe, expect, test } from 'vitest';
import { figureLink } from './figure-link.ts';
import { editsOf, wordsOf } from './report-words.ts';

const report = {
  weaknesses: [
    { kind: 'drafted', text: 'Có 1 đảng bộ chậm.' },
    { kind: 'written', text: 'Do bão\u00a0số 2.' },
  ],
  tasks: [{ kind: 'drafted', text: 'Duyệt xong.' }],
  recipients: ['Ban Bí thư', 'Lưu Văn phòng'],
} as const;
const views = {
  weaknesses: [...report.weaknesses],
  tasks: [...report.tasks],
  recipients: [...report.recipients],
};

describe('the words of a report in a form', () => {
  test('that nobody touched keep every paragraph', () => {
    expect(editsOf(views, wordsOf(views))).toEqual({
      weaknesses: [{ keep: 0 }, { keep: 1 }],
      tasks: [{ keep: 0 }],
      recipients: ['Ban Bí thư', 'Lưu Văn phòng'],
    });
  });

  test('may be moved, rewritten and taken out; a space that does not break is a space', () => {
    const words = {
      weaknesses: 'Do bão số 2.\r\n\r\n  Câu mới. \nDo bão số 2.',
      tasks: '',
      recipients: ' Lưu Văn phòng ',
    };
    expect(editsOf(views, words)).toEqual({
      weaknesses: [{ keep: 1 }, { text: 'Câu mới.' }, { text: 'Do bão số 2.' }],
      tasks: [],
      recipients: ['Lưu Văn phòng'],
    });
  });
});

describe('the link of a figure', () => {
  test('leads to the list of the board on the day and in the season of the report', () => {
    const params = {
      unit: 'u',
      season: 's',
      asOf: '2020-07-31',
      level: 'GRASSROOTS',
      milestone: 'closed',
    };
    expect(figureLink({ kind: 'congresses', params })).toBe(
      '/board/u/GRASSROOTS/closed?asOf=2020-07-31&season=s',
    );
    expect(figureLink({ kind: 'congresses', params: { ...params, below: '1' } })).toBe(
      '/board/u/GRASSROOTS/closed?asOf=2020-07-31&season=s&below=1',
    );
    expect(figureLink({ kind: 'congress', params: { congress: 'c' } })).toBe('/congresses/c');
  });

  test('of a kind that no screen knows leads nowhere', () => {
    expect(figureLink({ kind: 'persons', params: {} })).toBeUndefined();
    expect(figureLink({ kind: 'congresses', params: { unit: 'u' } })).toBeUndefined();
  });
});
