import { marked, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Guide, GuideBlock, GuideInline, GuideRow } from '../src/lib/guide.ts';

/** Measures a picture beside the guide: what is not there is refused by name. */
export type MeasurePicture = (path: string) => { readonly width: number; readonly height: number };

const blockKinds = ['heading', 'paragraph', 'text', 'list', 'table', 'code'] as const;
const wordKinds = ['text', 'escape', 'strong', 'em', 'codespan', 'link'] as const;

/** The library leaves room for kinds that others add to it; these are its own that the guides use. */
type Known<Kind extends string> = Extract<MarkedToken, { type: Kind }>;

/**
 * Reads one guide of docs/operating. Only what the guides use is known: anything else is refused with its kind, so that
 * nothing is silently left out of a page that people rely on.
 *
 * @param source Markdown: a title, a first paragraph that says for whom it is, and the guide.
 * @param measure width and height of a picture in pixels, by its path in the source.
 * @throws Error on Markdown that the pages cannot show.
 */
export function readGuide(source: string, measure: MeasurePicture): Guide {
  const [title, lead, ...rest] = marked.lexer(source.normalize('NFC')).filter(isShown);
  if (title?.type !== 'heading' || lead?.type !== 'paragraph')
    throw new Error('a guide begins with its title and a paragraph that says for whom it is');
  return {
    title: plain(inlines(title.tokens)),
    lead: inlines(lead.tokens),
    blocks: rest.map((token) => toBlock(token, measure)),
  };
}

/** The anchor of a heading, as it is written in links: "Quên mã" is `quên-mã`. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');
}

function isShown({ type }: Token): boolean {
  return type !== 'space';
}

function toBlock(token: Token, measure: MeasurePicture): GuideBlock {
  if (!isOf(token, blockKinds)) throw unknown(token);
  switch (token.type) {
    case 'heading':
      return toHeading(token);
    case 'paragraph':
    case 'text':
      return toParagraph(token, measure);
    case 'list':
      return toList(token, measure);
    case 'table':
      return toTable(token);
    case 'code':
      return { kind: 'code', text: token.text };
  }
}

function isOf<Kind extends string>(token: Token, kinds: readonly Kind[]): token is Known<Kind> {
  return kinds.some((kind) => kind === token.type);
}

function unknown({ type, raw }: Token): Error {
  return new Error(`a guide cannot show "${type}": ${raw.slice(0, 60)}`);
}

function toHeading({ depth, tokens }: Tokens.Heading): GuideBlock {
  if (depth !== 2 && depth !== 3) throw new Error(`a guide has no headings of level ${depth}`);
  const parts = inlines(tokens);
  return { kind: 'heading', level: depth, id: anchorOf(plain(parts)), parts };
}

function toParagraph(token: Tokens.Paragraph | Tokens.Text, measure: MeasurePicture): GuideBlock {
  const tokens = token.tokens ?? [];
  const pictures = tokens.filter(isPicture);
  if (pictures.length === 0) return { kind: 'paragraph', parts: inlines(tokens) };
  if (tokens.some((each) => !isPicture(each) && each.raw.trim() !== ''))
    throw new Error(`pictures stand in a paragraph of their own: ${token.raw.slice(0, 60)}`);
  return {
    kind: 'pictures',
    pictures: pictures.map(({ href, text }) => ({ src: href, says: text, ...measure(href) })),
  };
}

function isPicture(token: Token): token is Tokens.Image {
  return isOf(token, ['image']);
}

function toList({ ordered, start, items }: Tokens.List, measure: MeasurePicture): GuideBlock {
  return {
    kind: 'list',
    from: ordered ? Number(start) : undefined,
    items: items.map(({ tokens }) =>
      tokens.filter(isShown).map((token) => toBlock(token, measure)),
    ),
  };
}

function toTable({ header, rows }: Tokens.Table): GuideBlock {
  return { kind: 'table', head: toRow(header), rows: rows.map(toRow) };
}

function toRow(cells: readonly Tokens.TableCell[]): GuideRow {
  return cells.map(({ tokens }) => inlines(tokens));
}

function inlines(tokens: readonly Token[] = []): readonly GuideInline[] {
  return tokens.flatMap(toInline);
}

function toInline(token: Token): readonly GuideInline[] {
  if (!isOf(token, wordKinds)) throw unknown(token);
  switch (token.type) {
    case 'text':
    case 'escape':
      return [token.text.replaceAll(/\s*\n\s*/gu, ' ')];
    case 'strong':
    case 'em':
      return [{ kind: token.type, parts: inlines(token.tokens) }];
    case 'codespan':
      return [{ kind: 'code', text: token.text }];
    case 'link':
      return toLink(token);
  }
}

/** Guides link to each other by file; what they say of other files of the project stays words. */
function toLink({ href, tokens }: Tokens.Link): readonly GuideInline[] {
  const parts = inlines(tokens);
  const [, name, anchor = ''] = /^(?<name>[a-z-]*)(?:\.md)?(?<anchor>#.+)?$/u.exec(href) ?? [];
  if (name === undefined) return parts;
  const to = (name === '' ? '' : `/guides/${name}`) + decodeURIComponent(anchor);
  return [{ kind: 'link', to, parts }];
}

/** The words of a line without their form. */
export function plain(parts: readonly GuideInline[]): string {
  return parts.map(plainPart).join('');
}

function plainPart(part: GuideInline): string {
  if (typeof part === 'string') return part;
  return part.kind === 'code' ? part.text : plain(part.parts);
}
