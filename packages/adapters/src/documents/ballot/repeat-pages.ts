import { invariant } from '@daihoi/domain/kernel';

/**
 * A PDF whose pages come `times` times over, in their order. Only the small objects that say "a page" are written again,
 * in an update at the end of the file; text, fonts and drawings stay where they are and are shared by all copies.
 * Works on the files that our press makes: a plain table of objects and one level of pages.
 */
export function repeatPages(pdf: Uint8Array, times: number): Uint8Array {
  invariant(Number.isSafeInteger(times) && times >= 1, 'a ballot is printed once or more');
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  const tail = readTail(text);
  const treeId = idIn(objectAt(text, tail, idIn(tail.trailer, 'Root')), 'Pages');
  const tree = objectAt(text, tail, treeId);
  const pages = kidsOf(tree).map((id) => objectAt(text, tail, id));
  const copies = Array.from({ length: (times - 1) * pages.length }, (_, at) => ({
    id: tail.size + at,
    body: pages[at % pages.length] ?? '',
  }));
  const kids = [...kidsOf(tree), ...copies.map(({ id }) => id)];
  const root = { id: treeId, body: withKids(tree, kids) };
  return Buffer.concat([file, Buffer.from(updateOf([root, ...copies], tail, file.length))]);
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
