import type { PaperFile, PaperLine } from '@daihoi/domain/paper-format';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPaperInspector } from './open-paper-inspector.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const inspector = openPaperInspector();

interface Parts {
  readonly styles?: string;
  readonly others?: Readonly<Record<string, string>>;
}

function inspect(body: string, { styles = '', others = {} }: Parts = {}) {
  const parts = {
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${w}>${styles}</w:styles>`,
    ...others,
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return inspector.inspect(zipSync(Object.fromEntries(packed)));
}

function read(body: string, parts: Parts = {}): PaperFile {
  const paper = inspect(body, parts);
  if (!paper.ok) throw new Error(paper.error);
  return paper.value;
}

function lines(paper: PaperFile): readonly PaperLine[] {
  return paper.blocks.flatMap((block) => (block.kind === 'line' ? [block] : []));
}

function words(paper: PaperFile): readonly string[] {
  return lines(paper).map((line) => line.runs.map((run) => run.text).join(''));
}

function style(id: string, type: string, content: string): string {
  return `<w:style w:type="${type}" w:styleId="${id}">${content}</w:style>`;
}

const p = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('formatting through its levels', () => {
  const styles = [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style(
      'Base',
      'paragraph',
      '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="28"/><w:b/></w:rPr>',
    ),
    style('Title', 'paragraph', '<w:basedOn w:val="Base"/><w:rPr><w:i/></w:rPr>'),
    style('Strong', 'character', '<w:rPr><w:b/></w:rPr>'),
    style('Round', 'paragraph', '<w:basedOn w:val="Round"/>'),
  ].join('');

  function look(content: string, id = 'Title') {
    const [line] = lines(read(p(content, `<w:pStyle w:val="${id}"/>`), { styles }));
    return { align: line?.align, ...line?.runs[0] };
  }

  test('a style takes from the one it is based on, and all from the defaults', () =>
    expect(look(r('Ban'))).toMatchObject({
      align: 'centre',
      size: 14,
      bold: true,
      italic: true,
      fonts: ['Arial'],
    }));

  test('switches of two styles cancel out; one set on the run holds', () => {
    expect(look(r('Ban', '<w:rStyle w:val="Strong"/>')).bold).toBe(false);
    expect(look(r('Ban', '<w:rStyle w:val="Strong"/><w:b/>')).bold).toBe(true);
    expect(look(r('Ban', '<w:b w:val="0"/>')).bold).toBe(false);
  });

  test('a style based on itself, and one that is not there, end the chain', () => {
    expect(look(r('Ban'), 'Round').size).toBe(11);
    expect(look(r('Ban'), 'Absent').size).toBe(11);
  });

  test('letters with diacritics may have another typeface', () =>
    expect(look(r('Tỉnh ủy', '<w:rFonts w:ascii="Times New Roman"/>')).fonts).toEqual([
      'Times New Roman',
      'Arial',
    ]));

  test('a typeface of the theme, for Vietnamese where the file is Vietnamese', () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:font script="Viet" typeface="Times New Roman"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const body = p(r('Ban', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'));
    const settings = `<w:settings ${w}><w:themeFontLang w:val="vi-VN"/></w:settings>`;
    const plain = { 'word/theme/theme1.xml': theme };
    const fonts = (others: Parts['others']) =>
      lines(read(body, others === undefined ? {} : { others }))[0]?.runs[0]?.fonts;
    expect(fonts(plain)).toEqual(['Calibri']);
    expect(fonts({ ...plain, 'word/settings.xml': settings })).toEqual(['Times New Roman']);
  });
});

describe('what stands in the paper', () => {
  test('inserted text does, deleted, moved away and hidden text does not', () => {
    const body = [
      p(
        `${r('Giữ ')}<w:ins>${r('thêm ')}</w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>`,
      ),
      p(
        `<w:moveFrom>${r('cũ')}</w:moveFrom><w:moveTo>${r('mới')}</w:moveTo>${r('ẩn', '<w:vanish/>')}`,
      ),
    ].join('');
    expect(words(read(body))).toEqual(['Giữ thêm ', 'mới']);
  });

  test('lines broken by hand are lines of one paragraph', () => {
    const paper = read(p(`${r('ĐẠI HỘI')}<w:r><w:br/></w:r>${r('LẦN THỨ XI')}`) + p(r('sau')));
    expect(words(paper)).toEqual(['ĐẠI HỘI', 'LẦN THỨ XI', 'sau']);
    expect(lines(paper).map(({ paragraph }) => paragraph)).toEqual([1, 1, 2]);
  });

  test('a text box is read once, although it is written in two forms; a drawn line is seen', () => {
    const box = `<w:txbxContent>${p(r('MẬT'))}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const line = '<w:pict><v:line xmlns:v="urn:schemas-microsoft-com:vml"/></w:pict>';
    const paper = read(p(`${r('Số')}<w:r>${drawing}</w:r><w:r>${line}</w:r>`));
    expect(lines(paper).map(({ fromTextBox, drawn }) => ({ fromTextBox, drawn }))).toEqual([
      { fromTextBox: false, drawn: true },
      { fromTextBox: true, drawn: false },
    ]);
    expect(words(paper)).toEqual(['Số', 'MẬT']);
  });

  test('tables row by row, content controls seen through, paragraphs counted on', () => {
    const cell = (text: string): string => `<w:tc>${p(r(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('a')}<w:sdt><w:sdtContent>${cell('b')}</w:sdtContent></w:sdt></w:tr></w:tbl>`;
    const paper = read(`${table}<w:sdt><w:sdtContent>${p(r('c'))}</w:sdtContent></w:sdt>`);
    const [first, second] = paper.blocks;
    expect(
      first?.kind === 'table' && first.rows[0]?.map(({ lines: own }) => own[0]?.paragraph),
    ).toEqual([1, 2]);
    expect(second).toMatchObject({ paragraph: 3 });
  });

  test('names of other prefixes and measures with units are the same', () => {
    const xml = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:rPr><x:sz x:val="14pt"/></x:rPr><x:t>A</x:t></x:r></x:p><x:sectPr><x:pgSz x:w="21cm" x:h="297mm"/></x:sectPr></x:body></x:document>`;
    const paper = read('', { others: { 'word/document.xml': xml } });
    expect(lines(paper)[0]?.runs[0]?.size).toBe(14);
    expect(paper.sections).toMatchObject([{ width: 11906, height: 16838 }]);
  });
});

describe('pages', () => {
  const head = `<w:hdr ${w}>${p('<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>', '<w:jc w:val="center"/>')}</w:hdr>`;
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="header1.xml"/></Relationships>';
  const others = { 'word/header1.xml': head, 'word/_rels/document.xml.rels': relations };
  const ref =
    '<w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="r1"/>';

  test('sections begin where the one before ended, and go on with its head', () => {
    const first = `<w:sectPr>${ref}<w:pgMar w:top="1134" w:header="567"/><w:titlePg/></w:sectPr>`;
    const last = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
    const { sections } = read(p(r('a')) + p(r('b'), first) + p(r('c')) + last, { others });
    expect(sections).toMatchObject([
      { firstBlock: 0, top: 1134, headerDistance: 567, ownFirstPage: true },
      { firstBlock: 2, landscape: true, ownFirstPage: false },
    ]);
    expect(sections.map((each) => each.head[0])).toMatchObject([
      { pageField: true, align: 'centre' },
      { pageField: true, align: 'centre' },
    ]);
  });
});

describe('hostile and broken files are refused by name', () => {
  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'paper-check.entities'],
    ['tags that cross', `<w:document ${w}><w:body></w:document>`, 'file.broken'],
    ['a part cut short', `<w:document ${w}><w:body><w:p>`, 'file.broken'],
    ['no XML at all', 'chỉ là chữ', 'file.broken'],
    ['nothing', '', 'file.broken'],
    ['no body', `<w:document ${w}></w:document>`, 'file.broken'],
    [
      'a well without ground',
      `<w:document ${w}><w:body>${'<w:sdt>'.repeat(100_000)}`,
      'file.zip-bomb',
    ],
    [
      'a million paragraphs in a few kilobytes',
      `<w:document ${w}><w:body>${'<w:p/>'.repeat(1_000_000)}</w:body></w:document>`,
      'file.zip-bomb',
    ],
  ])('%s', (_, xml, code) =>
    expect(inspect('', { others: { 'word/document.xml': xml } })).toEqual({
      ok: false,
      error: code,
    }),
  );

  test('letters that are no UTF-8, and a zip that is none', () => {
    const wrong = zipSync({ 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe, 0x80]) });
    expect(inspector.inspect(wrong)).toMatchObject({ ok: false, error: 'file.broken' });
    expect(inspector.inspect(strToU8('PK'))).toMatchObject({ ok: false, error: 'file.broken' });
  });

  test('a part that says it is enormous is not unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(49 * 1024 * 1024) });
    expect(inspector.inspect(bomb)).toEqual({ ok: false, error: 'file.zip-bomb' });
  });
});
