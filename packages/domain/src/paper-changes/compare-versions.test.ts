import { describe, expect, test } from 'vitest';
import {
  centred,
  sampleLine,
  samplePaper,
  twoColumns,
} from '../paper-format/testing/sample-paper.ts';
import { asProse, inventPaper, seededChance } from '../paper-sameness/testing/invented-prose.ts';
import { compareVersions, compareWords, versionBlocks, type VersionBlock } from './index.ts';

function paragraphs(...texts: readonly string[]): readonly VersionBlock[] {
  return asProse(texts).map(({ paragraph, text }) => ({ kind: 'paragraph', paragraph, text }));
}

function table(...rows: readonly (readonly string[])[]): VersionBlock {
  return {
    kind: 'table',
    rows: rows.map((row) => row.map((text) => ({ paragraph: 1, text }))),
  };
}

const texts = inventPaper(seededChance(3), 6);

describe('words of a paragraph', () => {
  test('one exchanged word is one removed and one added, nothing else', () => {
    expect(compareWords('Đại hội họp hai ngày, tại xã.', 'Đại hội họp ba ngày, tại xã.')).toEqual([
      { kind: 'same', text: 'Đại hội họp ' },
      { kind: 'removed', text: 'hai' },
      { kind: 'added', text: 'ba' },
      { kind: 'same', text: ' ngày, tại xã.' },
    ]);
  });

  test('a figure is changed as a whole, with its dots', () => {
    expect(compareWords('có 7.743 đảng viên', 'có 7.748 đảng viên')).toEqual([
      { kind: 'same', text: 'có ' },
      { kind: 'removed', text: '7.743' },
      { kind: 'added', text: '7.748' },
      { kind: 'same', text: ' đảng viên' },
    ]);
  });

  test('words exchanged one after the other are one change, without blanks left standing', () => {
    expect(compareWords('giao đồng chí phó bí thư làm', 'giao tập thể cấp ủy xã làm')).toEqual([
      { kind: 'same', text: 'giao ' },
      { kind: 'removed', text: 'đồng chí phó bí thư' },
      { kind: 'added', text: 'tập thể cấp ủy xã' },
      { kind: 'same', text: ' làm' },
    ]);
  });

  test('from nothing, to nothing, and nothing at all', () => {
    expect(compareWords('', 'Mới.')).toEqual([{ kind: 'added', text: 'Mới.' }]);
    expect(compareWords('Cũ.', '')).toEqual([{ kind: 'removed', text: 'Cũ.' }]);
    expect(compareWords('', '')).toEqual([]);
  });
});

describe('paragraphs', () => {
  test('one changed word marks one paragraph, and of it one word', () => {
    const fresh = texts.with(2, (texts[2] ?? '').replace(/\d+/u, '1.234'));
    const changes = compareVersions(paragraphs(...texts), paragraphs(...fresh));
    expect(changes.map(({ kind }) => kind)).toEqual([
      'same',
      'same',
      'changed',
      'same',
      'same',
      'same',
    ]);
    expect(changes[2]).toMatchObject({
      change: {
        words: [{ kind: 'same' }, { kind: 'removed' }, { text: '1.234' }, { kind: 'same' }],
      },
    });
  });

  test('a moved paragraph is moved, not removed and added', () => {
    const fresh = [texts[4], ...texts.slice(0, 4), texts[5]].map((text = '') => text);
    expect(compareVersions(paragraphs(...texts), paragraphs(...fresh))[0]).toEqual({
      kind: 'moved',
      old: 4,
      fresh: 0,
      change: undefined,
    });
  });

  test('a paragraph that was moved and changed shows what was changed in it', () => {
    const moved = (texts[4] ?? '').replace(/\d+/u, '1.234');
    const fresh = [moved, ...texts.slice(0, 4), texts[5]].map((text = '') => text);
    expect(compareVersions(paragraphs(...texts), paragraphs(...fresh))[0]).toMatchObject({
      kind: 'moved',
      old: 4,
      change: { kind: 'words' },
    });
  });

  test('what was removed stands where it stood, before what came in its place', () => {
    const fresh = paragraphs('Một câu hoàn toàn khác hẳn.', ...texts.slice(1));
    expect(compareVersions(paragraphs(...texts), fresh).slice(0, 3)).toMatchObject([
      { kind: 'removed', old: 0 },
      { kind: 'added', fresh: 0, block: { text: 'Một câu hoàn toàn khác hẳn.' } },
      { kind: 'same', old: 1, fresh: 1 },
    ]);
  });

  test('equal paragraphs that stand several times are put opposite each other in order', () => {
    const old = paragraphs('Hết.', 'Hết.', 'Xong việc.', 'Hết.');
    const fresh = paragraphs('Hết.', 'Xong việc.', 'Hết.');
    expect(compareVersions(old, fresh).filter(({ kind }) => kind !== 'same')).toHaveLength(1);
  });
});

describe('tables', () => {
  const head = ['Tổ chức', 'Số đảng viên', 'Đã đại hội'];
  const rows = [
    ['Đảng bộ xã Khe Vàng', '120', '12'],
    ['Đảng bộ xã Suối Cạn', '98', '9'],
    ['Chi bộ trường tiểu học', '15', '1'],
  ];

  test('a changed figure marks its cell', () => {
    const fresh = rows.with(1, ['Đảng bộ xã Suối Cạn', '98', '10']);
    expect(compareVersions([table(head, ...rows)], [table(head, ...fresh)])).toEqual([
      {
        kind: 'changed',
        old: 0,
        fresh: 0,
        change: {
          kind: 'rows',
          rows: [
            { kind: 'same', old: 0, fresh: 0 },
            { kind: 'same', old: 1, fresh: 1 },
            {
              kind: 'changed',
              old: 2,
              fresh: 2,
              cells: [
                { kind: 'same', text: 'Đảng bộ xã Suối Cạn' },
                { kind: 'same', text: '98' },
                {
                  kind: 'changed',
                  words: [
                    { kind: 'removed', text: '9' },
                    { kind: 'added', text: '10' },
                  ],
                },
              ],
            },
            { kind: 'same', old: 3, fresh: 3 },
          ],
        },
      },
    ]);
  });

  test('a new row, a removed one, and a new column', () => {
    const fresh = [head, ...rows.slice(1), ['Chi bộ chợ', '7', '1']].map((row) => ['–', ...row]);
    const [change] = compareVersions([table(head, ...rows)], [table(...fresh)]);
    expect(change).toMatchObject({
      change: {
        rows: [
          { kind: 'changed', cells: [{ kind: 'added', text: '–' }, {}, {}, {}] },
          { kind: 'removed', old: 1 },
          { kind: 'changed', old: 2, fresh: 1 },
          { kind: 'changed', old: 3, fresh: 2 },
          { kind: 'added', fresh: 3, cells: ['–', 'Chi bộ chợ', '7', '1'] },
        ],
      },
    });
  });
});

test('the blocks of a file: the head is a table, empty paragraphs are none, broken ones are whole', () => {
  const blocks = versionBlocks({
    ...samplePaper(),
    blocks: [
      twoColumns([centred('HUYỆN ỦY'), centred('*')], [centred('ĐẢNG CỘNG SẢN VIỆT NAM')]),
      sampleLine(''),
      sampleLine('Một.', { paragraph: 5 }),
      sampleLine('Hai.', { paragraph: 5 }),
    ],
  });
  expect(blocks).toMatchObject([
    { kind: 'table', rows: [[{ text: 'HUYỆN ỦY *' }, { text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }]] },
    { kind: 'paragraph', paragraph: 5, text: 'Một. Hai.' },
  ]);
});
