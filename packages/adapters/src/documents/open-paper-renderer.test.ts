import { textCell, textRun, type Block, type Paper } from '@daihoi/application/papers';
import { describe, expect, test } from 'vitest';
import { openPaperRenderer } from './index.ts';

const renderer = openPaperRenderer();

const bare: Paper = {
  ruleSet: 'PF-2026',
  kind: 'minutes',
  purpose: 'official',
  issuingBody: 'Chi bộ 1',
  documentNumber: { state: 'unnumbered' },
  placeAndDate: { place: 'Hà Tiên', date: { kind: 'open', year: 2026 } },
  title: { kind: 'named', typeName: 'Biên bản', abstract: [] },
  blocks: [],
  signatures: [],
  recipients: [],
};

const columns = [
  { align: 'left', share: 1 },
  { align: 'right', share: 1 },
] as const;

const row = { role: 'plain', cells: [textCell('a'), textCell('b')] } as const;

const oddBlocks: readonly (readonly [string, readonly Block[]])[] = [
  ['no blocks at all', []],
  ['a paragraph without words', [{ kind: 'paragraph', runs: [] }]],
  ['a list without items', [{ kind: 'list', marks: 'dash', items: [] }]],
  ['a table without rows', [{ kind: 'table', columns, head: [row], rows: [] }]],
  ['a table without a head', [{ kind: 'table', columns, head: [], rows: [row] }]],
  ['a table without anything', [{ kind: 'table', columns, head: [], rows: [] }]],
  ['two page breaks running', [{ kind: 'pageBreak' }, { kind: 'pageBreak' }]],
  [
    'a table after a page break',
    [{ kind: 'pageBreak' }, { kind: 'table', columns, head: [], rows: [row] }],
  ],
  ['a word longer than a line', [{ kind: 'paragraph', runs: [textRun('x'.repeat(500))] }]],
];

describe('a paper with little in it', () => {
  test.each(oddBlocks)('with %s becomes both files', async (_, blocks) => {
    const paper = { ...bare, blocks };
    const pdf = await renderer.toPdf(paper);
    const docx = await renderer.toDocx(paper);
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(Buffer.from(docx.subarray(0, 2)).toString()).toBe('PK');
  });

  test('has the frame of the format all the same', () => {
    expect(renderer.toText(bare)).toBe(
      'CHI BỘ 1\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Tiên, ngày … tháng … năm 2026\nBIÊN BẢN\n-----\n',
    );
  });
});
