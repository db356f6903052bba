import { findExtraInk, inkLimits } from './extra-ink.ts';
import { mostHidden, type SeenRow } from './hidden-ink.ts';
import { inkPieces, type InkPiece, type PieceMemory } from './ink-pieces.ts';
import type { LumaImage, Point } from './luma-image.ts';
import type { PagePlacement } from './place-page.ts';
import type { RowTemplate } from './prepare-layout.ts';
import type { PrintedWords } from './printed-words.ts';
import { betweenPixels, inkedShare, pixelPoints, registerRow } from './register-row.ts';
import { leastInked } from './register-rows.ts';
import { measurePaper, type RowPaper } from './row-paper.ts';
import { isNearOne, type EdgeInk } from './settle-rows.ts';
import { liesInside, sampleRow } from './sample-row.ts';
import { samplesPerMm } from './samples.ts';

/** Millimetres in which printed words are looked for around where the corner marks say. */
const searchMm = 1;

/** Mean darkness over a window that the rules at the ends of a row reach in grain at most; a dot on them has 50 and more. */
const endLimit = 24;

/** Ink on a rule is told to lie so many millimetres beside the row: it comes in there, or goes out. */
const outsideMm = 0.1;

/**
 * Where on the page something lies on the rules at the ends of a row that neither their print nor the ink in the row explains.
 * @param more what a fold adds to what lies on it
 */
export function inkAtEnds(
  row: SeenRow & { readonly template: RowTemplate; readonly more: number },
  known: EdgeInk | undefined,
): Point | undefined {
  const { paper, template, image, place, more } = row;
  const box = template.row.row;
  const ends = [
    { side: 'left', block: 0, x: box.x - outsideMm },
    { side: 'right', block: paper.across - 1, x: box.x + box.width + outsideMm },
  ] as const;
  for (const { side, block, x } of ends) {
    const patch = template.ends[side];
    if (!liesInside(image, patch, place)) continue;
    const { most, at } = mostHidden(
      { ...row, template: patch, paper: paperOf(paper, block) },
      patch.model,
    );
    if (most <= endLimit + more) continue;
    const line = Math.floor(at / patch.model.width) + patch.model.top;
    const y = patch.row.row.y + (line + 0.5) / samplesPerMm;
    if (known && isNearOne(known[side], (y - box.y) * samplesPerMm)) continue;
    return { x, y };
  }
  return undefined;
}

/** The paper of one block of a row, as if it were a row. */
function paperOf(paper: RowPaper, block: number): RowPaper {
  const { white, across } = paper;
  return {
    ...paper,
    across: 1,
    white: Float64Array.of(white[block] ?? 0, white[across + block] ?? 0),
  };
}

/** A page as it was found, and working memory for its words, one line after the other. */
interface WordPage {
  readonly image: LumaImage;
  readonly placement: PagePlacement;
  readonly buffers: {
    readonly light: Uint16Array;
    readonly marks: Uint8Array;
    readonly pieces: PieceMemory;
  };
}

/** True when somebody wrote between or over the printed words beside the rows. */
export function isWrittenOnWords(words: readonly PrintedWords[], page: WordPage): boolean {
  return words.some((some) => {
    const pieces = inkOn(some, page);
    const isPale = pieces.filter((piece) => isAsLarge(piece, paleWriting)).length >= fewestPale;
    return isPale || pieces.some((piece) => isAsLarge(piece, leastWriting));
  });
}

/** Of a piece of ink, in square samples, darkness and samples. */
interface LeastInk {
  readonly area: number;
  readonly darkest: number;
  readonly length: number;
  readonly breadth: number;
}

/**
 * Writing goes across and up. Of a rule that lies a little off its place a thin line is left, of a letter a speck; of 13,000
 * clean lines of words none had a larger piece that was as dark. Ink of the other side is less dark.
 */
const leastWriting: LeastInk = { area: 30, darkest: 75, length: 8, breadth: 5 };

/**
 * A name written with a thin pen falls into bits that are paler and smaller: of 1,815 clean pages one had a single such bit on a line of
 * words, and none had two.
 */
const paleWriting: LeastInk = { area: 15, darkest: 40, length: 6, breadth: 6 };
const fewestPale = 2;

function isAsLarge(
  { area, darkest, left, right, top, bottom }: InkPiece,
  least: LeastInk,
): boolean {
  const [across, down] = [right - left + 1, bottom - top + 1];
  return (
    area >= least.area &&
    darkest >= least.darkest &&
    Math.max(across, down) >= least.length &&
    Math.min(across, down) >= least.breadth
  );
}

/** Ink on some words that their print does not explain; none where the words are not found. */
function inkOn(words: PrintedWords, { image, placement, buffers }: WordPage): readonly InkPiece[] {
  const { map, scale, levels } = placement;
  const { light, marks, pieces: memory } = buffers;
  const reach = Math.ceil(searchMm * scale);
  const points = pixelPoints(image, map, { points: words.points, reach: reach + 2 });
  if (!points) return [];
  const found = registerRow(image, points, { guess: { x: 0, y: 0 }, reach });
  if (inkedShare(image, points, { ...found, levels }) < leastInked) return [];
  const offset = { ...betweenPixels(image, points, found), lean: { x: 0, y: 0 } };
  if (!sampleRow(image, words, { place: { map, offset }, light })) return [];
  const paper = measurePaper(light, words);
  const limits = inkLimits(paper, levels);
  const seen = { light, paper, levels, limits };
  if (findExtraInk(words, seen, marks) < paleWriting.area) return [];
  return inkPieces(marks, words, { faint: limits.faint, memory }).pieces;
}
