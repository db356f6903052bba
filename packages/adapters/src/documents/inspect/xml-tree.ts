import { err, ok, type Result } from '@daihoi/domain/kernel';
import { Parser } from 'saxen';

/** An element of an office file. Names carry the prefixes of `namespaces`, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The letters directly inside it. */
  readonly text: string;
}

/** `entities`: the part declares a document type, through which entities and the tricks behind them come in. */
export type XmlFault = 'broken' | 'entities' | 'too-much';

const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const namespaces: Readonly<Record<string, string>> = {
  [`${transitional}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${transitional}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  [`${transitional}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${transitional}/drawingml/2006/picture`]: 'pic',
  [`${strict}/drawingml/picture`]: 'pic',
  [`${transitional}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${transitional}/package/2006/relationships`]: 'rel',
  [`${transitional}/officeDocument/2006/extended-properties`]: 'ep',
  [`${strict}/officeDocument/extendedProperties`]: 'ep',
  [`${transitional}/markup-compatibility/2006`]: 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** No paper of an office comes near these: sixty pages have 1,500 paragraphs and 50,000 elements. */
const bounds = { depth: 200, elements: 1_000_000, paragraphs: 60_000 } as const;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads a part as a tree. Nothing outside the text is looked at; a document type is refused. */
export function readXml(xml: string): Result<XmlElement, XmlFault> {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  const seen = { elements: 0, paragraphs: 0 };
  const faults: XmlFault[] = [];
  const parser = new Parser().ns(namespaces);
  function refuse(fault: XmlFault): void {
    faults.push(fault);
    parser.stop();
  }
  parser.on('attention', () => refuse('entities'));
  parser.on('error', () => refuse('broken'));
  parser.on('openTag', (name, attributes, decode) => {
    seen.elements += 1;
    if (name === 'w:p') seen.paragraphs += 1;
    if (open.length > bounds.depth || seen.elements > bounds.elements) refuse('too-much');
    if (seen.paragraphs > bounds.paragraphs) refuse('too-much');
    const element = { name, attributes: decoded(attributes(), decode), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closeTag', () => void open.pop());
  parser.on('text', (text, decode) => addText(open.at(-1), decode(text)));
  parser.on('cdata', (text) => addText(open.at(-1), text));
  parser.parse(xml);
  const [fault] = faults;
  const top = root.children[0];
  if (fault !== undefined) return err(fault);
  if (top === undefined || open.length !== 1) return err('broken');
  return ok(top);
}

function addText(element: OpenElement | undefined, text: string): void {
  if (element !== undefined) element.text += text;
}

function decoded(
  attributes: Readonly<Record<string, string>> | boolean,
  decode: (text: string) => string,
): Readonly<Record<string, string>> {
  if (typeof attributes === 'boolean') return {};
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, decode(value)]),
  );
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The value of the child of a name: its `w:val`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** Every element below, in reading order; `stop` keeps out of elements that are read apart. */
export function* descendantsOf(
  element: XmlElement,
  stop: (element: XmlElement) => boolean = () => false,
): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    if (!stop(child)) yield* descendantsOf(child, stop);
  }
}
