import type { PdfHead } from '@daihoi/application/checking';
import { dictionaryOf, listOf, nameOf, readPdf, typeOf, type PdfFile } from './pdf-file.ts';
import { fontsOf } from './pdf-fonts.ts';
import { start } from './pdf-matrix.ts';
import { streamWords } from './pdf-stream.ts';
import type { PdfValue } from './pdf-value.ts';
import { readContent, type PdfReading, type PlacedWords } from './read-content.ts';

/** Reads the words of the first page of a PDF. A file that is locked or not in order has none. */
export function readPdfHead(bytes: Uint8Array): PdfHead {
  const file = readPdf(bytes);
  const page = file.isEncrypted ? undefined : firstPage(file);
  if (page === undefined) return { cells: [], isReadable: false };
  const reading: PdfReading = { file, placed: [], unread: 0, steps: 0 };
  const { resources } = page;
  const fonts = fontsOf(file, resources);
  readContent(reading, contentOf(file, page.contents), {
    resources,
    fonts,
    matrix: start,
    depth: 0,
  });
  const read = reading.placed.reduce((sum, { text }) => sum + text.trim().length, 0);
  return { cells: cellsOf(reading.placed), isReadable: read > 0 && reading.unread * 10 <= read };
}

function firstPage(file: PdfFile) {
  const root = [...file.objects.values()].findLast(
    (each) => typeOf(file, each.value) === 'Catalog',
  );
  let node = dictionaryOf(file, root?.value)?.get('Pages');
  let resources: PdfValue | undefined;
  for (let depth = 0; depth < 30; depth += 1) {
    const entries = dictionaryOf(file, node);
    if (!entries) return undefined;
    resources = entries.get('Resources') ?? resources;
    const [kid] = listOf(file, entries.get('Kids'));
    const isPage = nameOf(file, entries.get('Type')) === 'Page';
    if (kid === undefined || isPage) return { contents: entries.get('Contents'), resources };
    node = kid;
  }
  return undefined;
}

function contentOf(file: PdfFile, value: PdfValue | undefined): Buffer {
  const parts = listOf(file, value);
  if (parts.length === 0) return streamWords(file, value);
  return Buffer.concat(parts.flatMap((each) => [streamWords(file, each), Buffer.from('\n')]));
}

/** Words of about one height are one line, from the top; a gap of two letters begins a new cell. */
function cellsOf(placed: readonly PlacedWords[]): readonly string[] {
  const lines: PlacedWords[][] = [];
  for (const words of placed.toSorted((left, right) => right.y - left.y)) {
    const line = lines.at(-1);
    const [above] = line ?? [];
    if (line && above && above.y - words.y <= Math.min(above.size, words.size) * 0.4)
      line.push(words);
    else lines.push([words]);
  }
  return lines.flatMap(cellsOfLine);
}

function cellsOfLine(line: readonly PlacedWords[]): readonly string[] {
  const cells: string[] = [];
  let end = 0;
  for (const { text, x, size } of line.toSorted((left, right) => left.x - right.x)) {
    if (cells.length === 0 || x - end > size * 2) cells.push(text);
    else cells.push(`${cells.pop() ?? ''}${text}`);
    end = x + Array.from(text).length * size * 0.5;
  }
  return cells.map((cell) => cell.normalize('NFC').replaceAll(/\s+/gu, ' ').trim());
}
