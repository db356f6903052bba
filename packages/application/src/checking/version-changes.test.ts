import { describe, expect, test } from 'vitest';
import type { PaperBlock, PaperFile } from '@daihoi/domain/paper-format';
import { changesBetween } from './version-changes.ts';

function paper(...blocks: readonly (string | readonly string[])[]): PaperFile {
  let count = 0;
  function line(text: string): Extract<PaperBlock, { kind: 'line' }> {
    count += 1;
    const run = { text, fonts: [], size: 14, bold: false, italic: false, underline: false };
    return {
      kind: 'line',
      paragraph: count,
      runs: [{ ...run, caps: false, colour: undefined }],
      align: 'justify',
      firstLine: 0,
      spacing: { rule: 'exact', line: 18, before: 0, after: 0 },
      ruled: false,
      drawn: false,
      numbered: false,
      fromTextBox: false,
      pageField: false,
    };
  }
  return {
    sections: [],
    blocks: blocks.map((block) =>
      typeof block === 'string'
        ? line(block)
        : { kind: 'table', rows: [block.map((text) => ({ lines: [line(text)] }))] },
    ),
    pagesTold: undefined,
  };
}

const first = 'Sản lượng lúa toàn xã đạt 12.450 tấn, tăng so với năm trước.';
const second = 'Xã có 36 km đường liên ấp được bê tông hóa trong nhiệm kỳ.';

describe('what changed between two versions', () => {
  test('nothing where only the look differs', () => {
    expect(changesBetween(paper(first, second), paper(first, second))).toEqual([]);
  });

  test('words inside a paragraph, with what stayed around them', () => {
    const [change, ...more] = changesBetween(
      paper(first, second),
      paper(first.replace('12.450', '12.540'), second),
    );
    expect(more).toEqual([]);
    expect(change).toMatchObject({ kind: 'changed', paragraph: 1 });
    const words = change?.words ?? [];
    expect(words.filter(({ kind }) => kind === 'removed')).toEqual([
      { kind: 'removed', text: '12.450' },
    ]);
    expect(
      words
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(first.replace('12.450', '12.540'));
  });

  test('whole paragraphs that came and went', () => {
    expect(changesBetween(paper(first), paper(second, first))).toMatchObject([
      { kind: 'added', paragraph: 1, words: [{ kind: 'added', text: second }] },
    ]);
    expect(changesBetween(paper(first, second), paper(first))).toMatchObject([
      { kind: 'removed', paragraph: 2, words: [{ kind: 'removed', text: second }] },
    ]);
  });

  test('cells of a row beside each other', () => {
    const [change] = changesBetween(paper(['Nông nghiệp', '47 %']), paper(['Nông nghiệp', '52 %']));
    expect(
      change?.words
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join('')
        .trim(),
    ).toBe('Nông nghiệp | 52 %');
  });

  test('where they stood in the older version, so that comments on it find them', () => {
    const changes = changesBetween(
      paper('Lời đầu.', first, 'Lời cuối.'),
      paper('Lời đầu.', first.replace('12.450', '12.540'), second, 'Lời cuối.'),
    );
    expect(changes.map(({ kind, paragraph, older }) => ({ kind, paragraph, older }))).toEqual([
      { kind: 'changed', paragraph: 2, older: { from: 2, to: 2 } },
      { kind: 'added', paragraph: 3, older: { from: 2, to: 2 } },
    ]);
    expect(changesBetween(paper(first), paper(second, first))[0]?.older).toBeUndefined();
    const table = changesBetween(
      paper(['Nông nghiệp', '47 %'], 'Lời cuối.'),
      paper(['Nông nghiệp', '52 %'], 'Lời cuối.'),
    );
    expect(table[0]?.older).toEqual({ from: 1, to: 2 });
  });
});
