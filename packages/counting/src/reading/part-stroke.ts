import type { InkPiece } from './ink-pieces.ts';
import type { RowInk } from './row-ink.ts';
import type { RowTemplate } from './prepare-layout.ts';
import { samplesPerMm } from './samples.ts';
import type { StrikeMeasures } from './strike-measures.ts';

const strokeReach = 0.7 * samplesPerMm;
const breakAcross = 3;
/** What is taller and larger than this does not go on with a stroke, it is something new. */
const plainHeight = 7;
const plainArea = 12;
const ruleAcross = 8;
const breakDown = 3;
const endLength = 7;
/** Print from this darkness on hides a thin line. */
const hiding = 120;
/** A second stroke over a name: flat, and longer than a dot. */
const flatHeight = 8;
const lineLength = 12;
const lineShare = 0.85;
/** Samples before and behind a name in which it may begin and end. */
const lineEnd = 8;
/** How far over and under the letters it may run, in heights of a small letter. */
const lineOver = 0.75;
const lineUnder = 0.15;
/** Legs that cross a middle line of the letters, for each millimetre, from which a name is scribbled over. */
const scribbled = 0.1;
/** How far over and under the letters a scribble turns, in heights of a small letter. */
const turning = 0.7;
const turnArea = 16;
/**
 * The end of a second line that leaves the letters along their feet, which hide the rest of it: flat, longer than a dot, close before
 * or behind the name. A tick, a ring and a word are taller.
 */
const secondEnd = { least: 6, most: 20, tall: 4, gap: 3 } as const;

/** Pieces that touch the stroke or continue it, and the others. */
export function partStroke(
  measures: StrikeMeasures,
  ink: RowInk,
  pieces: readonly InkPiece[],
): { readonly stroke: readonly InkPiece[]; readonly apart: readonly InkPiece[] } {
  const { template } = ink;
  const crossed = piecesOnStroke(measures, ink);
  const near = new Set([...crossed, ...secondLines(ink, crossed).map((piece) => piece.id)]);
  const stroke = pieces.filter((piece) => near.has(piece.id));
  let apart = pieces.filter((piece) => !near.has(piece.id));
  for (let grown = true; grown;) {
    const joined = apart.filter((piece) => stroke.some((part) => continues(piece, part, template)));
    stroke.push(...joined);
    apart = apart.filter((piece) => !joined.includes(piece));
    grown = joined.length > 0;
  }
  const turns = isScribbled(measures, template)
    ? apart.filter((piece) => isTurn(piece, template))
    : [];
  const ends = apart.filter((piece) => isSecondEnd(piece, template));
  return {
    stroke: [...stroke, ...turns, ...ends],
    apart: apart.filter((piece) => !turns.includes(piece) && !ends.includes(piece)),
  };
}

/** Does a second line that the letters hide begin or end with this piece? */
function isSecondEnd({ left, right, top, bottom }: InkPiece, { name }: RowTemplate): boolean {
  const [across, down] = [right - left + 1, bottom - top + 1];
  const isBefore = right < name.from + secondEnd.gap && right >= name.from - secondEnd.gap;
  const isBehind = left > name.to - secondEnd.gap && left <= name.to + secondEnd.gap;
  return (
    (isBefore || isBehind) &&
    across >= secondEnd.least &&
    across <= secondEnd.most &&
    down <= secondEnd.tall &&
    top >= name.coreTop &&
    bottom <= name.coreBottom + 2
  );
}

/** Is the name covered by legs that go up and down? A row of dots under it is none of their turns then. */
export function isScribbled({ crossings }: StrikeMeasures, { name }: RowTemplate): boolean {
  return crossings >= (scribbled * (name.to - name.from + 1)) / samplesPerMm;
}

/** A small piece where a scribble over the letters turns, cut off from it by the print. */
function isTurn({ left, right, top, bottom, area }: InkPiece, { name }: RowTemplate): boolean {
  const size = name.coreBottom - name.coreTop + 1;
  return (
    area <= turnArea &&
    left >= name.from - 3 &&
    right <= name.to + 3 &&
    top >= name.coreTop - turning * size &&
    bottom <= name.coreBottom + turning * size
  );
}

/** A stroke goes on behind a printed rule, or after a moment without ink. */
function continues(piece: InkPiece, part: InkPiece, template: RowTemplate): boolean {
  const isPlain = piece.bottom - piece.top <= plainHeight || piece.area <= plainArea;
  if (!isPlain && !(piece.right < template.name.from && isShortEnd(piece, part))) return false;
  return meets(piece, part, template) && gapBetween(piece, part) <= breakAcross + ruleAcross;
}

/** Letters may hide a line over some length; over and under them, where rings go, nothing does. */
function isSameLine(piece: InkPiece, part: InkPiece, template: RowTemplate): boolean {
  if (continues(piece, part, template)) return true;
  const { coreTop, coreBottom } = template.name;
  const isInLetters = [piece, part].every(
    ({ top, bottom }) => top >= coreTop && bottom <= coreBottom + 2,
  );
  return isInLetters && meets(piece, part, template);
}

/** The end of a broad stroke, cut off from it by a rule: hardly taller than the stroke itself, and short. */
function isShortEnd(piece: InkPiece, part: InkPiece): boolean {
  const isWithin = piece.top >= part.top - 1 && piece.bottom <= part.bottom + 1;
  return isWithin && piece.right - piece.left < endLength;
}

function gapBetween(piece: InkPiece, part: InkPiece): number {
  return Math.max(piece.left, part.left) - Math.min(piece.right, part.right);
}

/** Do two pieces lie at one height, with nothing but print between them, which hides whatever joins them? */
function meets(piece: InkPiece, part: InkPiece, { print, columns }: RowTemplate): boolean {
  const down = Math.max(piece.top - part.bottom, part.top - piece.bottom);
  const from = Math.min(piece.right, part.right);
  const to = Math.max(piece.left, part.left);
  if (down > breakDown) return false;
  const line = Math.round(
    (Math.max(piece.top, part.top) + Math.min(piece.bottom, part.bottom)) / 2,
  );
  let open = 0;
  for (let column = from + 1; column < to; column++) {
    if (print[line * columns + column] !== 255) open++;
  }
  return open <= breakAcross;
}

/** Pieces that cross the letters, or come close to the stroke. */
function piecesOnStroke(
  { trace }: StrikeMeasures,
  { found, template }: RowInk,
): ReadonlySet<number> {
  const { name } = template;
  const size = name.coreBottom - name.coreTop + 1;
  const near = new Set<number>();
  for (let run = 0; run < found.count; run++) {
    const line = found.runs[run * 4] ?? 0;
    const first = Math.max(0, (found.runs[run * 4 + 1] ?? 0) - trace.from);
    const last = Math.min(trace.lines.length - 1, (found.runs[run * 4 + 2] ?? 0) - trace.from);
    const atLetters = line >= name.coreTop - 0.35 * size && line <= name.coreBottom - 0.1 * size;
    for (let column = first; column <= last; column++) {
      if (atLetters || Math.abs((trace.lines[column] ?? 0) - line) <= strokeReach) {
        near.add(found.runs[run * 4 + 3] ?? 0);
        break;
      }
    }
  }
  return near;
}

/** Pieces of a line beside the best one that still runs through the letters, or along their foot. */
function secondLines(ink: RowInk, near: ReadonlySet<number>): readonly InkPiece[] {
  const { found, template } = ink;
  const flat = found.pieces.filter(
    (piece) => !near.has(piece.id) && isAlongLetters(piece, template),
  );
  const lines: InkPiece[][] = [];
  for (const piece of flat.toSorted((left, right) => left.left - right.left)) {
    const line = lines.find((parts) => parts.some((part) => isSameLine(piece, part, template)));
    if (line) line.push(piece);
    else lines.push([piece]);
  }
  return lines.filter((parts) => isLine(parts, ink)).flat();
}

/** Is a piece flat, and at a height at which it may be part of a second stroke over the letters or along their foot? */
export function isAlongLetters(
  { left, right, top, bottom }: InkPiece,
  { name }: RowTemplate,
): boolean {
  const size = name.coreBottom - name.coreTop + 1;
  const middle = (top + bottom) / 2;
  return (
    bottom - top + 1 <= flatHeight &&
    right >= name.from - lineEnd &&
    left <= name.to + lineEnd &&
    middle >= name.coreTop - lineOver * size &&
    middle <= name.coreBottom + lineUnder * size
  );
}

/** Are these pieces one line: longer than a dot, and without the gaps that a row of dots has? */
export function isLine(
  parts: readonly InkPiece[],
  { marks, template: { print, columns } }: RowInk,
): boolean {
  const from = Math.min(...parts.map((part) => part.left));
  const to = Math.max(...parts.map((part) => part.right));
  const top = Math.min(...parts.map((part) => part.top));
  const bottom = Math.max(...parts.map((part) => part.bottom));
  let inked = 0;
  let paper = 0;
  for (let column = from; column <= to; column++) {
    let ink = false;
    let hidden = false;
    for (let at = top * columns + column; at <= bottom * columns + column; at += columns) {
      ink ||= (marks[at] ?? 0) > 0;
      hidden ||= (print[at] ?? 255) >= hiding;
    }
    if (ink) inked++;
    else if (!hidden) paper++;
  }
  return inked >= lineLength && inked >= lineShare * (inked + paper);
}
