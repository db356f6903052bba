import { linesOf } from './line-facts.ts';
import type { PaperFile } from './paper-file.ts';

/** Names of the pictures that the pages of a paper draw, each once, in the order of the paper. */
export function pictureNames({ blocks, sections, notes = [] }: PaperFile): readonly string[] {
  const lines = [
    ...blocks.flatMap(linesOf),
    ...notes.flatMap((note) => note.lines),
    ...sections.flatMap(({ head, firstHead, foot }) => [...head, ...firstHead, ...foot]),
  ];
  const names = lines.flatMap(({ pictures = [] }) => pictures.flatMap(({ image = [] }) => image));
  return [...new Set(names)];
}
