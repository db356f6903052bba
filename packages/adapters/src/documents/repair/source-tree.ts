import type { XmlElement } from '../inspect/xml-tree.ts';

/** An element that knows where it stands in the text it was read from. */
export interface SourceElement extends XmlElement {
  readonly children: readonly SourceElement[];
  /** From its first angle bracket to behind its last. */
  readonly from: number;
  readonly to: number;
  /** What stands between its tags; both the end of the tag where it is empty. */
  readonly innerFrom: number;
  readonly innerTo: number;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Closed[];
  readonly from: number;
  readonly innerFrom: number;
  text: string;
}

interface Closed extends SourceElement {
  readonly children: Closed[];
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/(?<closed>[^>\s]+)\s*>|<(?<opened>[^\s/>!?]+)(?<given>(?:"[^"]*"|'[^']*'|[^'">])*?)(?<empty>\/?)>/gu;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads a part that was already found to be in order, keeping where everything stands, so that what is not changed stays as
 * it was written. Names are those of the file. Undefined when its tags do not close.
 */
export function readSource(xml: string): SourceElement | undefined {
  const root: Open = { name: '', attributes: {}, children: [], from: 0, innerFrom: 0, text: '' };
  const open: Open[] = [root];
  let behind = 0;
  for (const match of xml.matchAll(token)) {
    const { groups = {}, index } = match;
    const to = index + match[0].length;
    const top = open.at(-1);
    if (top === undefined) return undefined;
    top.text += decoded(xml.slice(behind, index)) + (groups['data'] ?? '');
    behind = to;
    if (groups['opened'] !== undefined) {
      const element = opened(groups, { from: index, to });
      if (groups['empty'] === '/') top.children.push(closed(element, { innerTo: to, to }));
      else open.push(element);
    } else if (groups['closed'] !== undefined) {
      if (open.length < 2 || top.name !== groups['closed']) return undefined;
      open.pop();
      open.at(-1)?.children.push(closed(top, { innerTo: index, to }));
    }
  }
  return open.length === 1 ? root.children[0] : undefined;
}

function opened(
  groups: Readonly<Record<string, string | undefined>>,
  { from, to }: { readonly from: number; readonly to: number },
): Open {
  const given = groups['given'] ?? '';
  const pairs = [...given.matchAll(attribute)].map(
    ([, name = '', double, single]) => [name, decoded(double ?? single ?? '')] as const,
  );
  return {
    name: groups['opened'] ?? '',
    attributes: Object.fromEntries(pairs),
    children: [],
    from,
    innerFrom: to,
    text: '',
  };
}

function closed(element: Open, end: { readonly innerTo: number; readonly to: number }): Closed {
  return { ...element, ...end };
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#x?[0-9a-fA-F]{1,6}|\w{2,4});/gu, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Letters as they may stand in XML. */
export function escapedXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
