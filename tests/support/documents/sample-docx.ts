import type {
  PaperBlock,
  PaperFile,
  PaperLine,
  PaperRun,
  PaperSection,
} from '@daihoi/domain/paper-format';
import { strToU8, zipSync } from 'fflate';

/** How a program writes looks: on every run, by styles and theme, or both over defaults that differ. */
export const makes = ['word', 'styled', 'google'] as const;
export type Make = (typeof makes)[number];

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageUri = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spaces = `xmlns:w="${main}" xmlns:r="${relations}"`;

/** Writes a paper as a .docx the way a program does; `others` are parts put beside its own. */
export function sampleDocx(
  paper: PaperFile,
  make: Make,
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const styles = openStyles(make);
  const [section] = paper.sections;
  if (section === undefined) throw new Error('no section');
  const body = paper.blocks.map((block) => blockXml(block, styles)).join('');
  const margins = marginParts(section, styles);
  const document = `${head}<w:document ${spaces}><w:body>${body}${sectionXml(section)}</w:body></w:document>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(Object.keys(margins)),
    '_rels/.rels': `${head}<Relationships xmlns="${packageUri}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    'word/styles.xml': styles.xml(),
    'word/theme/theme1.xml': theme,
    'word/_rels/document.xml.rels': documentRelations(Object.keys(margins)),
    ...margins,
    ...others,
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(packed));
}

const theme = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:srgbClr val="000000"/></a:dk1></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"/></a:themeElements></a:theme>`;

function contentTypes(margins: readonly string[]): string {
  const base = 'application/vnd.openxmlformats-officedocument';
  const overrides = [
    ['word/document.xml', `${base}.wordprocessingml.document.main+xml`],
    ['word/styles.xml', `${base}.wordprocessingml.styles+xml`],
    ['word/theme/theme1.xml', `${base}.theme+xml`],
    ...margins.map((name) => [
      name,
      `${base}.wordprocessingml.${name.includes('header') ? 'header' : 'footer'}+xml`,
    ]),
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return `${head}<Types xmlns="${packageUri}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function documentRelations(margins: readonly string[]): string {
  const own = [
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'theme', 'theme/theme1.xml'],
    ...margins.map((name) => [
      marginIds[name] ?? '',
      name.includes('header') ? 'header' : 'footer',
      name.slice('word/'.length),
    ]),
  ].map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageUri}/relationships">${own.join('')}</Relationships>`;
}

const marginIds: Readonly<Record<string, string>> = {
  'word/header1.xml': 'rId11',
  'word/header2.xml': 'rId12',
  'word/footer1.xml': 'rId13',
};

function marginParts(section: PaperSection, styles: Styles): Readonly<Record<string, string>> {
  const all = [
    ['word/header1.xml', 'hdr', section.head],
    ['word/header2.xml', 'hdr', section.firstHead],
    ['word/footer1.xml', 'ftr', section.foot],
  ] as const;
  return Object.fromEntries(
    all.flatMap(([name, tag, lines]) =>
      lines.length === 0
        ? []
        : [
            [
              name,
              `${head}<w:${tag} ${spaces}>${lines.map((line) => lineXml(line, styles)).join('')}</w:${tag}>`,
            ] as const,
          ],
    ),
  );
}

function sectionXml(section: PaperSection): string {
  const references = [
    section.head.length > 0 ? '<w:headerReference w:type="default" r:id="rId11"/>' : '',
    section.firstHead.length > 0 ? '<w:headerReference w:type="first" r:id="rId12"/>' : '',
    section.foot.length > 0 ? '<w:footerReference w:type="default" r:id="rId13"/>' : '',
  ].join('');
  const { width, height, top, bottom, left, right, headerDistance } = section;
  return `<w:sectPr>${references}<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${headerDistance}" w:footer="567" w:gutter="0"/>${section.ownFirstPage ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

function blockXml(block: PaperBlock, styles: Styles): string {
  if (block.kind === 'line') return lineXml(block, styles);
  const rows = block.rows.map((row) => {
    const cells = row.map(({ lines }) => {
      const inner = lines.map((line) => lineXml(line, styles)).join('');
      return `<w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/></w:tcPr>${inner === '' ? '<w:p/>' : inner}</w:tc>`;
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="9200" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4600"/><w:gridCol w:w="4600"/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

const aligns = { left: 'left', centre: 'center', right: 'right', justify: 'both' } as const;

function lineXml(line: PaperLine, styles: Styles): string {
  const { spacing, firstLine, align, ruled } = line;
  const units = spacing.rule === 'multiple' ? 240 : 20;
  const rules = { multiple: 'auto', exact: 'exact', atLeast: 'atLeast' } as const;
  const rule = ruled
    ? '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'
    : '';
  const said = `${rule}<w:spacing w:before="${spacing.before * 20}" w:after="${spacing.after * 20}" w:line="${spacing.line * units}" w:lineRule="${rules[spacing.rule]}"/><w:ind w:firstLine="${firstLine}"/><w:jc w:val="${aligns[align]}"/>`;
  const runs = line.runs
    .map((run) => (line.pageField ? fieldXml(run, styles) : runXml(run, styles)))
    .join('');
  return `<w:p>${styles.paragraph(said)}${runs}</w:p>`;
}

function runXml(run: PaperRun, styles: Styles): string {
  return `<w:r>${styles.run(run)}<w:t xml:space="preserve">${escaped(run.text)}</w:t></w:r>`;
}

function fieldXml(run: PaperRun, styles: Styles): string {
  const look = styles.run(run);
  const kinds = ['begin', 'separate', 'end'].map(
    (kind) => `<w:r>${look}<w:fldChar w:fldCharType="${kind}"/></w:r>`,
  );
  const [begin, separate, end] = kinds;
  return `${begin}<w:r>${look}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${separate}${runXml(run, styles)}${end}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

interface Styles {
  paragraph(said: string): string;
  run(run: PaperRun): string;
  xml(): string;
}

/** Looks on every run and paragraph, or as styles that are made as they are needed. */
function openStyles(make: Make): Styles {
  const made = new Map<string, string>();
  function styled(kind: 'paragraph' | 'character', said: string): string {
    const id = made.get(`${kind} ${said}`) ?? `${kind === 'paragraph' ? 'P' : 'C'}${made.size + 1}`;
    made.set(`${kind} ${said}`, id);
    return id;
  }
  return {
    paragraph(said) {
      if (make !== 'styled') return `<w:pPr>${said}</w:pPr>`;
      return `<w:pPr><w:pStyle w:val="${styled('paragraph', said)}"/></w:pPr>`;
    },
    run(run) {
      const said = lookXml(run, make);
      if (make !== 'styled') return `<w:rPr>${said}</w:rPr>`;
      return `<w:rPr><w:rStyle w:val="${styled('character', said)}"/></w:rPr>`;
    },
    xml() {
      const own = [...made].map(([key, id]) => {
        const [kind = '', ...rest] = key.split(' ');
        const tag = kind === 'paragraph' ? 'pPr' : 'rPr';
        const base = kind === 'paragraph' ? 'Normal' : 'Letters';
        return `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/><w:${tag}>${rest.join(' ')}</w:${tag}></w:style>`;
      });
      return `${head}<w:styles xmlns:w="${main}">${defaults(make)}<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="character" w:styleId="Letters"><w:name w:val="Letters"/></w:style>${own.join('')}</w:styles>`;
    },
  };
}

function defaults(make: Make): string {
  const fonts =
    make === 'google'
      ? '<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/>'
      : '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>';
  const spacing = make === 'google' ? '<w:spacing w:line="276" w:lineRule="auto"/>' : '';
  return `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing}</w:pPr></w:pPrDefault></w:docDefaults>`;
}

/** Google writes every switch, Word those that are on. */
function lookXml(run: PaperRun, make: Make): string {
  const [ascii = 'Times New Roman', others = ascii] = run.fonts;
  const asian = make === 'google' ? ` w:eastAsia="${ascii}"` : '';
  const theme = ascii === 'Calibri' ? ' w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"' : '';
  function toggle(name: string, on: boolean): string {
    if (make === 'google') return `<w:${name} w:val="${on ? 1 : 0}"/>`;
    return on ? `<w:${name}/>` : '';
  }
  const underline = run.underline ? '<w:u w:val="single"/>' : '';
  const colour = run.colour === undefined ? '' : `<w:color w:val="${run.colour}"/>`;
  return `<w:rFonts w:ascii="${ascii}" w:hAnsi="${others}" w:cs="${ascii}"${asian}${theme}/>${toggle('b', run.bold)}${toggle('i', run.italic)}${toggle('caps', run.caps)}${colour}<w:sz w:val="${run.size * 2}"/><w:szCs w:val="${run.size * 2}"/>${underline}`;
}
