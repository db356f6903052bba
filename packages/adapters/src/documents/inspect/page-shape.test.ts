import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PaperBlock } from '@daihoi/domain/paper-format';
import { openPaperInspector } from './open-paper-inspector.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

function read(body: string, numbering = ''): readonly PaperBlock[] {
  const head = `<w:document xmlns:w="${w}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:pic="${drawing}/picture">`;
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`${head}<w:body>${body}<w:sectPr/></w:body></w:document>`),
    'word/numbering.xml': strToU8(`<w:numbering xmlns:w="${w}">${numbering}</w:numbering>`),
  });
  const paper = openPaperInspector().inspect(bytes);
  if (!paper.ok) throw new Error(paper.error);
  return paper.value.blocks;
}

function paragraph(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
}

function labels(blocks: readonly PaperBlock[]) {
  return blocks.map((block) => (block.kind === 'line' ? block.label : undefined));
}

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
  `<w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
const lists =
  `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1-')}${level(1, 'decimal', '%1.%2.')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>';

function inList(list: number, at: number): string {
  return `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;
}

describe('what pages on screen need', () => {
  test('numbers of lists are counted by level; a deeper level begins anew; a list may begin anew', () => {
    const order = [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [3, 0],
      [9, 0],
    ] as const;
    const body = order.map(([list, at]) => paragraph('Việc', inList(list, at))).join('');
    expect(labels(read(body, lists))).toEqual([
      'I-',
      'I.1.',
      'I.2.',
      'II-',
      'II.1.',
      'I-',
      '•',
      undefined,
    ]);
  });

  test('indents come from the paragraph, else from its list', () => {
    const [own, listed, none] = read(
      paragraph('a', '<w:ind w:left="567" w:right="284"/>') +
        paragraph('b', inList(1, 1)) +
        paragraph('c'),
      lists,
    );
    expect(own).toMatchObject({ indent: { left: 567, right: 284 } });
    expect(listed).toMatchObject({ indent: { left: 1440, first: -360 } });
    expect(none).not.toHaveProperty('indent');
  });

  test('a page ended by hand is told before or behind the words it stands at', () => {
    const end = '<w:r><w:br w:type="page"/></w:r>';
    const run = '<w:r><w:t>chữ</w:t></w:r>';
    const blocks = read(
      `<w:p>${end}${run}</w:p><w:p>${run}${end}</w:p><w:p>${end}</w:p>` +
        `${paragraph('chữ', '<w:pageBreakBefore/>')}${paragraph('chữ')}`,
    );
    expect(blocks.map((block) => (block.kind === 'line' ? block.pageBreak : ''))).toEqual([
      'before',
      'after',
      'after',
      'before',
      undefined,
    ]);
  });

  test('a picture takes its room; columns and cells over several of them are told', () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1270000" cy="635000"/><pic:pic/></wp:inline></w:drawing></w:r></w:p>';
    const table =
      '<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc><w:tcPr>' +
      `<w:gridSpan w:val="2"/></w:tcPr>${paragraph('ô')}</w:tc></w:tr></w:tbl>`;
    const [line, grid] = read(picture + table);
    expect(line).toMatchObject({ pictures: [{ width: 2000, height: 1000 }] });
    expect(grid).toMatchObject({ columns: [1000, 3000], rows: [[{ span: 2 }]] });
  });
});
