import { invariant } from '@daihoi/domain/kernel';

/** Drawing operators of PDF that go on top of one page, in points from its lower left corner. */
export type Overlay = string;

/**
 * A PDF whose pages come `times` times over, in their order. Only the small objects that say "a page" are written again,
 * in an update at the end of the file; text, fonts and drawings stay where they are and are shared by all copies.
 * Works on the files that our press makes: a plain table of objects and one level of pages.
 */
export function repeatPages(pdf: Uint8Array, times: number): Uint8Array {
  invariant(Number.isSafeInteger(times) && times >= 1, 'a ballot is printed once or more');
  const file = openPages(pdf);
  const copies = Array.from({ length: (times - 1) * file.pages.length }, (_, at) => ({
    id: file.tail.size + at,
    body: file.pages[at % file.pages.length] ?? '',
  }));
  return withUpdate(file, [...kidsOf(file.tree), ...copies.map(({ id }) => id)], copies);
}

/** One copy of the pages for each entry, with a drawing of its own on top of every page. */
export function overlayPages(pdf: Uint8Array, copies: readonly (readonly Overlay[])[]): Uint8Array {
  const file = openPages(pdf);
  const keep = { id: file.tail.size, body: streamOf('q') };
  const objects = [keep];
  const kids = copies.flatMap((overlays) =>
    file.pages.map((page, at) => {
      const drawing = { id: keep.id + objects.length, body: streamOf(`Q\n${overlays[at] ?? ''}`) };
      const contents = `/Contents [${keep.id} 0 R ${idIn(page, 'Contents')} 0 R ${drawing.id} 0 R]`;
      const body = page.replace(/\/Contents \d+ 0 R/, contents);
      objects.push(drawing, { id: drawing.id + 1, body });
      return drawing.id + 1;
    }),
  );
  return withUpdate(file, kids, objects);
}

function streamOf(text: string): string {
  return `<<\n  /Length ${text.length}\n>>\nstream\n${text}\nendstream`;
}

interface PagesFile {
  readonly bytes: Buffer;
  readonly tail: Tail;
  readonly treeId: number;
  readonly tree: string;
  readonly pages: readonly string[];
}

function openPages(pdf: Uint8Array): PagesFile {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const tail = readTail(text);
  const treeId = idIn(objectAt(text, tail, idIn(tail.trailer, 'Root')), 'Pages');
  const tree = objectAt(text, tail, treeId);
  const pages = kidsOf(tree).map((id) => objectAt(text, tail, id));
  return { bytes, tail, treeId, tree, pages };
}

function withUpdate(
  { bytes, tail, treeId, tree }: PagesFile,
  kids: readonly number[],
  objects: readonly Written[],
): Uint8Array {
  const root = { id: treeId, body: withKids(tree, kids) };
  const update = updateOf([root, ...objects], tail, bytes.length);
  return Buffer.concat([bytes, Buffer.from(update, 'latin1')]);
}

interface Tail {
  readonly trailer: string;
  readonly start: number;
  readonly size: number;
  /** Where each object begins. */
  readonly offsets: readonly number[];
}

function readTail(text: string): Tail {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const [table, trailer] = text.slice(start).split('trailer');
  const head = /^xref\s+0 (\d+)\s+/.exec(table ?? '');
  invariant(head !== null && trailer !== undefined, 'the file has one plain table of objects');
  const lines = (table ?? '').slice(head[0].length).trim().split(/\r?\n/);
  const offsets = lines.map((line) => Number(line.slice(0, 10)));
  const size = Number(head[1]);
  invariant(offsets.length === size, 'the table names every object');
  return { trailer: trailer.split('startxref')[0] ?? '', start, size, offsets };
}

function objectAt(text: string, { offsets }: Tail, id: number): string {
  const from = offsets[id];
  invariant(from !== undefined && text.startsWith(`${id} 0 obj`, from), `object ${id} is there`);
  const body = text.slice(from + `${id} 0 obj`.length, text.indexOf('endobj', from));
  return body.trim();
}

function idIn(dictionary: string, key: string): number {
  const found = new RegExp(String.raw`/${key} (\d+) 0 R`).exec(dictionary)?.[1];
  invariant(found !== undefined, `${key} is named`);
  return Number(found);
}

function kidsOf(tree: string): readonly number[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(tree)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]));
}

function withKids(tree: string, kids: readonly number[]): string {
  return tree
    .replace(/\/Count \d+/, `/Count ${kids.length}`)
    .replace(/\/Kids \[[^\]]*\]/, `/Kids [${kids.map((id) => `${id} 0 R`).join(' ')}]`);
}

interface Written {
  readonly id: number;
  readonly body: string;
}

/** The objects, a table of them that points back to the first one, and the end of the file. */
function updateOf([tree, ...copies]: readonly Written[], tail: Tail, length: number): string {
  invariant(tree !== undefined, 'the tree of pages is written again');
  let written = '\n';
  const places = [tree, ...copies].map(({ id, body }) => {
    const offset = length + written.length;
    written += `${id} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const [first = '', ...rest] = places;
  const added = rest.length === 0 ? '' : `${tail.size} ${rest.length}\n${rest.join('')}`;
  const trailer = tail.trailer
    .replace(/\/Size \d+/, `/Size ${tail.size + copies.length}`)
    .replace(/>>\s*$/, `  /Prev ${tail.start}\n>>\n`);
  const table = `xref\n${tree.id} 1\n${first}${added}trailer${trailer}`;
  return `${written}${table}startxref\n${length + written.length}\n%%EOF\n`;
}
