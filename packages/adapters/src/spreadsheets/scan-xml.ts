import { refuseFile } from './spreadsheet-error.ts';

/** A tag as it stands in the text. `from` and `to` are where it begins and ends. */
export interface XmlTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: string;
  readonly from: number;
  readonly to: number;
}

/** Written so that no text makes it try twice. */
const tagForm = /<(\/?)([^\s/<>"'!?]{1,100})([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*)>/y;
const deepest = 64;

/**
 * Walks the tags of a part and refuses XML that is not well formed or that declares its own document type: entities
 * and the tricks behind them come in through that door. Names lose their prefix.
 */
export function scanXml(
  source: { readonly part: string; readonly xml: string },
  visit: (tag: XmlTag) => void,
): void {
  const { part, xml } = source;
  const open: string[] = [];
  let seen = false;
  for (let from = xml.indexOf('<'); from >= 0;) {
    const skipped = skipAside(source, from);
    if (skipped !== undefined) {
      from = xml.indexOf('<', skipped);
      continue;
    }
    const tag = tagAt(source, from);
    if (tag.kind === 'close' && open.pop() !== tag.name) broken(part, 'xml-tags-crossed');
    if (open.length === 0 && seen && tag.kind !== 'close') broken(part, 'xml-two-roots');
    if (tag.kind === 'open') open.push(tag.name);
    if (open.length > deepest) broken(part, 'xml-too-deep');
    seen = true;
    visit(tag);
    from = xml.indexOf('<', tag.to);
  }
  if (!seen || open.length > 0) broken(part, 'xml-cut-short');
}

/** The value of an attribute, whatever its prefix; undefined when it is not there. */
export function attributeOf(tag: XmlTag, name: AttributeName): string | undefined {
  const found = attributeForms[name].exec(tag.attributes);
  const raw = found?.[1] ?? found?.[2];
  return raw === undefined ? undefined : decodeEntities(raw);
}

export type AttributeName = keyof typeof attributeForms;

const attributeForms = {
  r: attributeForm('r'),
  t: attributeForm('t'),
  ref: attributeForm('ref'),
  name: attributeForm('name'),
  id: attributeForm('id'),
  Id: attributeForm('Id'),
  Type: attributeForm('Type'),
  Target: attributeForm('Target'),
  ContentType: attributeForm('ContentType'),
} as const;

function attributeForm(name: string): RegExp {
  return new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');
}

/** Text with the five named entities and character numbers put back. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(\w+));/gu, (whole, ...found) => {
    const [decimal, hex, name] = found.map((each) => (typeof each === 'string' ? each : ''));
    if (name) return namedEntities[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The end of a comment or a processing instruction; undefined when a tag stands here. */
function skipAside(
  source: { readonly part: string; readonly xml: string },
  from: number,
): number | undefined {
  const { part, xml } = source;
  if (xml.startsWith('<?', from)) return endOf(source, { from, mark: '?>' });
  if (xml.startsWith('<!--', from)) return endOf(source, { from, mark: '-->' });
  if (xml.startsWith('<!', from)) broken(part, 'xml-declaration');
  return undefined;
}

function endOf(
  source: { readonly part: string; readonly xml: string },
  aside: { readonly from: number; readonly mark: string },
): number {
  const at = source.xml.indexOf(aside.mark, aside.from);
  return at < 0 ? broken(source.part, 'xml-cut-short') : at + aside.mark.length;
}

function tagAt(source: { readonly part: string; readonly xml: string }, from: number): XmlTag {
  tagForm.lastIndex = from;
  const found = tagForm.exec(source.xml);
  if (!found) return broken(source.part, 'xml-tag');
  const [whole, slash, fullName = '', attributes = ''] = found;
  const name = fullName.slice(fullName.indexOf(':') + 1);
  const to = from + whole.length;
  if (slash === '/') return { name, kind: 'close', attributes: '', from, to };
  return { name, kind: attributes.endsWith('/') ? 'empty' : 'open', attributes, from, to };
}

function broken(part: string, why: string): never {
  return refuseFile({ code: 'spreadsheet.broken', part, why });
}
