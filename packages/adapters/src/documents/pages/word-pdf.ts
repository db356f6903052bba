import type { PaperFileFault } from '@daihoi/application/checking';
import { ok, type Result } from '@daihoi/domain/kernel';
import { join } from 'node:path';
import { readForPages } from '../inspect/open-paper-inspector.ts';
import { openTypstPress, type TypstPress } from '../pdf/compile-typst.ts';
import { imagesIn } from '../pictures/images-in.ts';
import { rasterKind } from '../pictures/raster-kind.ts';
import { unzipParts } from '../zip/unzip-parts.ts';
import { setPaper, type SetPaper } from './set-pages.ts';

/** Sets a Word file as pages of a PDF: its words, its sheet and margins, its tables and pictures. Equal files give equal bytes. */
export type WordPdf = (bytes: Uint8Array) => Result<Uint8Array, PaperFileFault>;

/** Opens the press with the first PDF. Letters are Tinos, as wide as Times New Roman, whatever typeface the file names. */
export function openWordPdf(): WordPdf {
  let press: TypstPress | undefined;
  return (bytes) => {
    const paper = readForPages(bytes);
    if (!paper.ok) return paper;
    press ??= openTypstPress(join(import.meta.dirname, 'template'));
    return ok(printed(press, setPaper(paper.value), picturesIn(bytes)));
  };
}

/** A picture that the press cannot draw is left out: a paper without its logo is still the paper. */
function printed(press: TypstPress, paper: SetPaper, pictures: ReadonlyMap<string, Uint8Array>) {
  const inputs = { paper: JSON.stringify(paper) };
  if (pictures.size === 0) return press.print('word.typ', inputs);
  try {
    return press.print('word.typ', { ...inputs, pictures: 'yes' }, pictures);
  } catch {
    return press.print('word.typ', inputs);
  }
}

/** The pictures of dots, by name. */
function picturesIn(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const names = new Set([...imagesIn(bytes).keys()].map((name) => `word/media/${name}`));
  const unpacked = names.size === 0 ? undefined : unzipParts(bytes, (name) => names.has(name));
  if (unpacked?.ok !== true) return new Map();
  return new Map(
    [...unpacked.value].flatMap(([name, content]) =>
      rasterKind(content) === undefined ? [] : [[name.slice('word/media/'.length), content]],
    ),
  );
}
