import { expect, test } from 'vitest';
import type { PaperFile } from '@daihoi/domain/paper-format';
import { sharedBetween } from './shared-text.ts';

const taken =
  'Công tác kiểm tra ở nhiều chi bộ còn nể nang, chậm đổi mới, chưa kịp thời phát hiện thiếu sót của đảng viên và tổ chức mình phụ trách';

function paper(...texts: readonly string[]): PaperFile {
  return {
    sections: [],
    blocks: texts.map((text, at) => ({
      kind: 'line',
      paragraph: at + 1,
      runs: [
        {
          text,
          fonts: [],
          size: 14,
          bold: false,
          italic: false,
          underline: false,
          caps: false,
          colour: undefined,
        },
      ],
      align: 'justify',
      firstLine: 567,
      spacing: { rule: 'exact', line: 18, before: 0, after: 0 },
      ruled: false,
      drawn: false,
      numbered: false,
      fromTextBox: false,
      pageField: false,
    })),
    pagesTold: undefined,
  };
}

const own = 'Vụ lúa hè thu năm nay được mùa nhờ đê bao Kênh Bốn khép kín trước lũ hai tuần.';

test('a passage with an exchanged word is shown on both sides, and each side reads as it is written', () => {
  const exchanged = taken.replace('chậm đổi mới', 'ngại va chạm');
  const { share, passages } = sharedBetween(paper(own, `${taken}.`), paper(`${exchanged}.`));
  expect(passages).toHaveLength(1);
  const [passage] = passages;
  expect(passage?.here.paragraph).toBe(2);
  expect(passage?.there.paragraph).toBe(1);
  const [here, there] = [passage?.here, passage?.there].map((side) =>
    side?.pieces.map(({ text }) => text).join(''),
  );
  expect(taken).toContain(here);
  expect(exchanged).toContain(there);
  const other = passage?.there.pieces.filter(({ same }) => !same).map(({ text }) => text.trim());
  expect(other).toEqual([', ngại va chạm,']);
  expect(share.num).toBeGreaterThan(15);
  expect(share.num).toBeLessThan(share.den);
});

test('papers of their own share nothing', () => {
  expect(sharedBetween(paper(own), paper(`${taken}.`))).toMatchObject({
    share: { num: 0 },
    passages: [],
  });
});
