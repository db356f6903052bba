import type { StyleSheet } from '../inspect/style-sheet.ts';
import { addedPart, headOf } from './relations.ts';
import { bodyOf, repairSections } from './repair-body.ts';
import { escapedXml, readSource } from './source-tree.ts';
import { spliced } from './splice.ts';
import type { Stamp } from './stamp.ts';

const documentPart = 'word/document.xml';
const headPart = /^word\/header\d*\.xml$/u;

interface MarkedFile {
  readonly parts: ReadonlyMap<string, string>;
  readonly stamp: Stamp;
  readonly sheet: StyleSheet;
}

/**
 * The parts of a Word file with a line of words in every head of its pages, and at the very beginning of its text, since a
 * first page often has no head. Undefined where the parts cannot be read as source.
 */
export function markedParts(
  file: MarkedFile,
  words: string,
): ReadonlyMap<string, string> | undefined {
  const paragraph = paragraphOf(words);
  const heads = markedHeads(file.parts, paragraph);
  const headed = withHead(file, paragraph);
  if (heads === undefined || headed === undefined) return undefined;
  const document = headed.get(documentPart) ?? '';
  const body = bodyOf(document);
  if (body === undefined || body.innerTo === body.to) return undefined;
  const at = { from: body.innerFrom, to: body.innerFrom };
  const marked = spliced(document, [{ ...at, words: paragraph }]);
  return new Map([...heads, ...headed, [documentPart, marked] as const]);
}

/** The heads that a file has, each with the line on top. */
function markedHeads(
  parts: MarkedFile['parts'],
  paragraph: string,
): ReadonlyMap<string, string> | undefined {
  const heads = new Map<string, string>();
  for (const [name, xml] of parts) {
    if (!headPart.test(name)) continue;
    const head = readSource(xml);
    if (head?.name !== 'w:hdr' || head.innerTo === head.to) return undefined;
    const at = { from: head.innerFrom, to: head.innerFrom };
    heads.set(name, spliced(xml, [{ ...at, words: paragraph }]));
  }
  return heads;
}

/** The document, and a head of its own with the line where its first part has none. */
function withHead(
  { parts, stamp, sheet }: MarkedFile,
  paragraph: string,
): ReadonlyMap<string, string> | undefined {
  const xml = parts.get(documentPart) ?? '';
  if (headOf(xml, parts) !== undefined) return new Map([[documentPart, xml]]);
  const added = addedPart(parts, headWith(paragraph));
  if (added === undefined) return undefined;
  const edit = new Map([[0, { pages: {}, head: added.relation }]]);
  const whole = repairSections({ xml, stamp, sheet }, edit);
  return whole === undefined
    ? undefined
    : new Map([...added.parts, [documentPart, whole] as const]);
}

function headWith(paragraph: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${paragraph}</w:hdr>`
  );
}

/** Grey, small, centred: it is to be read, not to be in the way. */
function paragraphOf(words: string): string {
  return (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>' +
    '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>' +
    '<w:b w:val="0"/><w:i w:val="0"/><w:color w:val="808080"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>' +
    `<w:t xml:space="preserve">${escapedXml(words)}</w:t></w:r></w:p>`
  );
}
