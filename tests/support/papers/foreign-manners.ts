import type { PaperRun } from '@daihoi/domain/paper-format';

/** How a program writes the same paper. */
export interface Manner {
  readonly styles: string;
  readonly settings: string;
  /** A paragraph around its properties and runs. */
  paragraph(inner: string): string;
  /** A stretch of text as the runs that the program makes of it. */
  pieces(run: PaperRun): readonly string[];
  pageField(look: PaperRun | undefined): string;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function textXml(text: string): string {
  return text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:tab/>');
}

/** The Word of an office: theme fonts, text cut wherever somebody typed, tags of proofing, settings of compatibility. */
const word: Manner = {
  styles:
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>' +
    '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr><w:sz w:val="28"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  settings:
    '<w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/><w:compat><w:compatSetting w:name="compatibilityMode" ' +
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/>',
  paragraph: (inner) =>
    `<w:p w14:paraId="0A1B2C3D" w14:textId="77777777" w:rsidR="00A12B34" w:rsidRDefault="00C56D78"><w:bookmarkStart w:id="0" w:name="_GoBack"/>${inner}<w:bookmarkEnd w:id="0"/></w:p>`,
  pieces(run) {
    const look = wordLook(run);
    const parts = cut(run.text);
    return parts.map((part, at) => {
      const own = `<w:r w:rsidRPr="00${at}F12AB" w:rsidR="00D4${at}E5F">${look}${at === 1 ? '<w:lastRenderedPageBreak/>' : ''}${textXml(part)}</w:r>`;
      if (at % 3 === 1)
        return `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${own}</w:smartTag>`;
      return at % 3 === 2
        ? `<w:proofErr w:type="spellStart"/>${own}<w:proofErr w:type="spellEnd"/>`
        : own;
    });
  },
  pageField: (look) =>
    `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent><w:r>${wordLook(look)}<w:fldChar w:fldCharType="begin"/></w:r>` +
    `<w:r>${wordLook(look)}<w:instrText xml:space="preserve"> PAGE   \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:sdtContent></w:sdt>`,
};

function wordLook(run: PaperRun | undefined): string {
  if (!run) return '';
  const { bold, italic, underline, caps, size, fonts, colour } = run;
  const font = fonts[0] ?? 'Times New Roman';
  const face =
    font === 'Times New Roman'
      ? ''
      : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`;
  return (
    `<w:rPr>${face}${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}${caps ? '<w:caps/>' : ''}` +
    `${colour === undefined ? '' : `<w:color w:val="${colour}"/>`}${size === 14 ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`}` +
    `${underline ? '<w:u w:val="single"/>' : ''}<w:lang w:val="vi-VN"/></w:rPr>`
  );
}

/** In the middle of words too, as typing and correcting leave them. */
function cut(text: string): readonly string[] {
  if (text.length < 8) return [text];
  const step = Math.max(3, Math.floor(text.length / 4));
  return Array.from({ length: Math.ceil(text.length / step) }, (_none, at) =>
    text.slice(at * step, (at + 1) * step),
  );
}

/** Google Docs: defaults of its own, and everything said again on every run. */
const google: Manner = {
  styles:
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="vi"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="normal"/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Table Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext w:val="1"/></w:pPr><w:rPr><w:sz w:val="40"/></w:rPr></w:style>',
  settings:
    '<w:displayBackgroundShape/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:val="15" w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"/></w:compat>',
  paragraph: (inner) =>
    `<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000">${inner}</w:p>`,
  pieces: (run) => [
    `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000">${googleLook(run)}${textXml(run.text)}</w:r>`,
    '<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r>',
  ],
  pageField: (look) =>
    `<w:r>${googleLook(look)}<w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve">PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/></w:r>`,
};

function googleLook(run: PaperRun | undefined): string {
  const { bold = false, italic = false, underline = false, caps = false, size = 14 } = run ?? {};
  const font = run?.fonts[0] ?? 'Times New Roman';
  return (
    `<w:rPr><w:rFonts w:ascii="${font}" w:cs="${font}" w:eastAsia="${font}" w:hAnsi="${font}"/><w:b w:val="${bold ? 1 : 0}"/><w:i w:val="${italic ? 1 : 0}"/>` +
    `<w:smallCaps w:val="0"/><w:caps w:val="${caps ? 1 : 0}"/><w:strike w:val="0"/><w:color w:val="${run?.colour ?? '000000'}"/><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` +
    `<w:u w:val="${underline ? 'single' : 'none'}"/><w:shd w:fill="auto" w:val="clear"/><w:vertAlign w:val="baseline"/><w:rtl w:val="0"/></w:rPr>`
  );
}

export const manners = { word, google } as const;
export type MannerName = keyof typeof manners;
