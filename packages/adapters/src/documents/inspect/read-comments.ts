import type { PaperComment } from '@daihoi/domain/paper-format';
import { descendantsOf, type XmlElement } from './xml-tree.ts';

/** A passage is told up to here; a comment that never ends would take in the whole paper otherwise. */
const longestPassage = 2000;

/** Where a comment hangs and the words it speaks of. */
interface Anchor {
  paragraph: number | undefined;
  passage: string;
}

/** The comments of a file with the passages they speak of, in the order in which these begin. */
export function readComments(
  body: XmlElement,
  paragraphs: ReadonlyMap<XmlElement, number>,
  parts: { readonly comments: XmlElement | undefined; readonly threads: XmlElement | undefined },
): readonly PaperComment[] {
  const written = (parts.comments?.children ?? []).filter(({ name }) => name === 'w:comment');
  if (written.length === 0) return [];
  const anchors = readAnchors(body, paragraphs);
  const threads = readThreads(parts.threads);
  const order = [...anchors.keys()];
  return written
    .toSorted((left, right) => placeOf(left, order) - placeOf(right, order))
    .map((comment) => commentOf(comment, anchors, threads));
}

function placeOf({ attributes }: XmlElement, order: readonly string[]): number {
  const at = order.indexOf(attributes['w:id'] ?? '');
  return at < 0 ? order.length : at;
}

function commentOf(
  comment: XmlElement,
  anchors: ReadonlyMap<string, Anchor>,
  threads: ReadonlyMap<string, Thread>,
): PaperComment {
  const { attributes } = comment;
  const anchor = anchors.get(attributes['w:id'] ?? '');
  const last = comment.children.findLast(({ name }) => name === 'w:p');
  const thread = threads.get(endingIn(last, 'paraId') ?? '');
  return {
    paragraph: anchor?.paragraph,
    author: attributes['w:author'] ?? '',
    at: attributes['w:date'] ?? '',
    passage: anchor?.passage ?? '',
    text: comment.children.map(textIn).join('\n').trim(),
    settled: thread?.settled === true,
    isAnswer: thread?.isAnswer === true,
  };
}

function textIn(element: XmlElement): string {
  return [...descendantsOf(element)]
    .map(({ name, text }) => (name === 'w:t' ? text : name === 'w:br' ? '\n' : ''))
    .join('');
}

function readAnchors(
  body: XmlElement,
  paragraphs: ReadonlyMap<XmlElement, number>,
): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  const open = new Set<Anchor>();
  let paragraph: number | undefined;
  for (const element of descendantsOf(body, ({ name }) => name === 'mc:Fallback')) {
    const { name, attributes } = element;
    paragraph = paragraphs.get(element) ?? paragraph;
    const isMark = name.startsWith('w:commentR');
    const anchor = isMark ? anchorOf(attributes['w:id'] ?? '', paragraph, anchors) : undefined;
    if (anchor === undefined) for (const each of open) read(element, paragraph, each);
    else if (name === 'w:commentRangeStart') open.add(anchor);
    else if (name === 'w:commentRangeEnd') open.delete(anchor);
    for (const each of open) if (each.passage.length > longestPassage) open.delete(each);
  }
  return anchors;
}

/** One that begins between two paragraphs speaks of the next. */
function read({ name, text }: XmlElement, paragraph: number | undefined, anchor: Anchor): void {
  if (name === 'w:p' && anchor.passage !== '') anchor.passage += ' ';
  if (name !== 'w:t') return;
  if (anchor.passage === '') anchor.paragraph = paragraph;
  anchor.passage += text;
}

function anchorOf(id: string, paragraph: number | undefined, anchors: Map<string, Anchor>): Anchor {
  const known = anchors.get(id) ?? { paragraph, passage: '' };
  anchors.set(id, known);
  return known;
}

interface Thread {
  readonly settled: boolean;
  readonly isAnswer: boolean;
}

/** What newer Word says of comments: settled, or the answer to another. Its names carry a prefix of the file's choice. */
function readThreads(part: XmlElement | undefined): ReadonlyMap<string, Thread> {
  return new Map(
    (part?.children ?? []).map((each) => [
      endingIn(each, 'paraId') ?? '',
      {
        settled: endingIn(each, 'done') === '1',
        isAnswer: endingIn(each, 'paraIdParent') !== undefined,
      },
    ]),
  );
}

function endingIn(element: XmlElement | undefined, name: string): string | undefined {
  return Object.entries(element?.attributes ?? {}).find(([key]) => key.endsWith(`:${name}`))?.[1];
}
