import {
  dictionaryOf,
  listOf,
  nameOf,
  numberOf,
  typeOf,
  type PdfDictionary,
  type PdfFile,
} from '../../pdf/pdf-file.ts';
import type { PdfValue } from '../../pdf/pdf-value.ts';

/** The one image that a scanned page consists of, or why a page is no scan. */
export type PageScan =
  | { readonly kind: 'image'; readonly number: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

const pageLimit = 5000;
const deepest = 30;

/** The image of each page, in the order of the page tree. */
export function findScans(file: PdfFile): readonly PageScan[] {
  const root = [...file.objects.values()].find((each) => typeOf(file, each.value) === 'Catalog');
  const tree = dictionaryOf(file, root?.value)?.get('Pages');
  const scans: PageScan[] = [];
  if (tree) walk({ file, scans, seen: new Set() }, tree, { depth: 0, inherited: undefined });
  return scans;
}

interface Walk {
  readonly file: PdfFile;
  readonly scans: PageScan[];
  readonly seen: Set<number>;
}

function walk(
  work: Walk,
  node: PdfValue,
  { depth, inherited }: { readonly depth: number; readonly inherited: PdfValue | undefined },
): void {
  if (node.kind === 'reference') {
    if (work.seen.has(node.number)) return;
    work.seen.add(node.number);
  }
  const entries = dictionaryOf(work.file, node);
  if (!entries || depth > deepest || work.scans.length >= pageLimit) return;
  const resources = entries.get('Resources') ?? inherited;
  const kids = entries.get('Kids');
  if (kids) {
    for (const kid of listOf(work.file, kids)) {
      walk(work, kid, { depth: depth + 1, inherited: resources });
    }
    return;
  }
  work.scans.push(scanOf(work.file, resources));
}

interface FoundImage {
  readonly number: number;
  readonly size: number;
}

function scanOf(file: PdfFile, resources: PdfValue | undefined): PageScan {
  const images = imagesIn(file, resources, 0).toSorted((left, right) => right.size - left.size);
  const [largest, second] = images;
  if (!largest) return { kind: 'none' };
  const isAlone = !second || second.size < largest.size / 3 || second.number === largest.number;
  return isAlone ? { kind: 'image', number: largest.number } : { kind: 'several' };
}

/** Images that a page can draw, also through forms inside it. */
function imagesIn(
  file: PdfFile,
  resources: PdfValue | undefined,
  depth: number,
): readonly FoundImage[] {
  const drawn = dictionaryOf(file, dictionaryOf(file, resources)?.get('XObject'));
  if (!drawn || depth > 3) return [];
  return [...drawn.values()].flatMap((value) => {
    const entries = dictionaryOf(file, value);
    const kind = nameOf(file, entries?.get('Subtype'));
    if (!entries || value.kind !== 'reference') return [];
    if (kind === 'Form') return imagesIn(file, entries.get('Resources'), depth + 1);
    return kind === 'Image' ? [{ number: value.number, size: sizeOfImage(file, entries) }] : [];
  });
}

function sizeOfImage(file: PdfFile, entries: PdfDictionary): number {
  return (numberOf(file, entries.get('Width')) ?? 0) * (numberOf(file, entries.get('Height')) ?? 0);
}
