import { strToU8, zipSync } from 'fflate';
import type {
  PaperBlock,
  PaperFile,
  PaperLine,
  PaperSection,
  PaperTable,
} from '@daihoi/domain/paper-format';
import { manners, type Manner, type MannerName } from './foreign-manners.ts';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'mc:Ignorable="w14"',
].join(' ');

/** The same paper as another program writes its file: the same words and looks, by other means. */
export function writtenBy(name: MannerName, paper: PaperFile): Uint8Array<ArrayBuffer> {
  const manner = manners[name];
  const [section] = paper.sections;
  if (!section) throw new Error('a paper has a section');
  const body = paper.blocks.map((block) => blockXml(block, manner)).join('');
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'settings', 'settings.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
      ['rId4', 'numbering', 'numbering.xml'],
      ['rId5', 'header', 'header1.xml'],
      ['rId6', 'header', 'header2.xml'],
    ]),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}${sectionXml(section)}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespaces}>${manner.styles}</w:styles>`,
    'word/settings.xml': `<w:settings ${namespaces}>${manner.settings}</w:settings>`,
    'word/theme/theme1.xml': theme,
    'word/numbering.xml': `<w:numbering ${namespaces}>${numberingXml()}</w:numbering>`,
    'word/header1.xml': header(section.head, manner),
    'word/header2.xml': header(section.firstHead, manner),
  };
  const files = Object.entries(parts).map(
    ([path, xml]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}

function blockXml(block: PaperBlock, manner: Manner): string {
  return block.kind === 'line' ? lineXml(block, manner) : tableXml(block, manner);
}

function lineXml(line: PaperLine, manner: Manner): string {
  const runs = line.runs.flatMap((run) => manner.pieces(run)).join('');
  const page = line.pageField ? manner.pageField(line.runs[0]) : '';
  return manner.paragraph(`<w:pPr>${paragraphProperties(line)}</w:pPr>${runs}${page}`);
}

function paragraphProperties(line: PaperLine): string {
  const { spacing, firstLine, align, indent } = line;
  const { rule, line: distance, before, after } = spacing;
  const height = rule === 'multiple' ? distance * 240 : distance * 20;
  const word = { exact: 'exact', atLeast: 'atLeast', multiple: 'auto' }[rule];
  const border = line.ruled
    ? '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'
    : '';
  const first = firstLine < 0 ? `w:hanging="${-firstLine}"` : `w:firstLine="${firstLine}"`;
  const jc = { left: 'left', centre: 'center', right: 'right', justify: 'both' }[align];
  const list = line.numbered ? listXml(line.label) : '';
  return (
    `${list}${border}<w:spacing w:before="${Math.round(before * 20)}" w:after="${Math.round(after * 20)}"` +
    ` w:line="${Math.round(height)}" w:lineRule="${word}"/>` +
    `<w:ind w:left="${indent?.left ?? 0}" w:right="${indent?.right ?? 0}" ${first}/><w:jc w:val="${jc}"/>`
  );
}

/** The outline of the program for numbers of headings, else the list of dashes. */
function listXml(label = '-'): string {
  const level = [/^[IVX]+-$/u, /^\d+\.$/u, /^[a-zđ]\)$/u].findIndex((form) => form.test(label));
  const [list, at] = level < 0 ? [1, 0] : [2, level];
  return `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;
}

function tableXml({ rows, columns = [] }: PaperTable, manner: Manner): string {
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const framed = !rows.every((row) => row.length === 2);
  const border = framed ? 'single' : 'nil';
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides.map((side) => `<w:${side} w:val="${border}" w:sz="4"/>`).join('');
  const all = rows.map((row, at) => {
    const cells = row.map(({ lines, span = 1 }) => {
      const own = lines.map((line) => lineXml(line, manner)).join('');
      return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:gridSpan w:val="${span}"/></w:tcPr>${own}</w:tc>`;
    });
    const head =
      framed && at === 0 ? '<w:trPr><w:cantSplit w:val="0"/><w:tblHeader w:val="1"/></w:trPr>' : '';
    return `<w:tr>${head}${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${all.join('')}</w:tbl>`;
}

function header(lines: readonly PaperLine[], manner: Manner): string {
  const own = lines.map((line) => lineXml(line, manner)).join('');
  return `<w:hdr ${namespaces}>${own === '' ? '<w:p/>' : own}</w:hdr>`;
}

function sectionXml(section: PaperSection): string {
  const { width, height, top, bottom, left, right, headerDistance } = section;
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:headerReference w:type="first" r:id="rId6"/>' +
    `<w:pgSz w:w="${width}" w:h="${height}"/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${headerDistance}" w:footer="720" w:gutter="0"/>` +
    `${section.ownFirstPage ? '<w:titlePg w:val="1"/>' : ''}<w:docGrid w:linePitch="360"/></w:sectPr>`
  );
}

/** A list whose mark is a dash, and an outline, as a clerk makes them with the buttons of the program. */
function numberingXml(): string {
  const levels = [
    ['upperRoman', '%1-'],
    ['decimal', '%2.'],
    ['lowerLetter', '%3)'],
  ] as const;
  const outline = levels.map(([format, text], at) => levelXml(at, format, text)).join('');
  return (
    `<w:abstractNum w:abstractNumId="0">${levelXml(0, 'bullet', '-')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${outline}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
  );
}

function levelXml(at: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

const theme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements><a:fontScheme name="Office">' +
  '<a:majorFont><a:latin typeface="Calibri Light"/><a:font script="Viet" typeface="Times New Roman"/></a:majorFont>' +
  '<a:minorFont><a:latin typeface="Calibri"/><a:font script="Viet" typeface="Times New Roman"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rows = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}
