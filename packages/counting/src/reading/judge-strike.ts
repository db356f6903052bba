import type { InkPiece, InkPieces } from './ink-pieces.ts';
import { samplesPerMm, type RowTemplate } from './prepare-layout.ts';
import type { RowDoubt } from './row-reading.ts';
import { measureStrike, type StrikeMeasures } from './strike-measures.ts';

/** Ink of a row as it was compared with its print. */
export interface RowInk {
  readonly template: RowTemplate;
  readonly marks: Uint8Array;
  readonly found: InkPieces;
  /** Darkness over which a stroke on this paper is more than faint. */
  readonly firm: number;
}

/** What one row says by itself. `intruder`: left, if the stroke that comes in over this edge belongs to that neighbour. */
export type StrikeVerdict =
  | { readonly mark: 'struck'; readonly confidence: number }
  | { readonly mark: 'left'; readonly confidence: number; readonly intruders: readonly Edge[] }
  | { readonly mark: 'ambiguous'; readonly doubt: RowDoubt };

/** An edge of a row over which a stroke of the row printed there may come. */
export type Edge = 'above' | 'below' | 'left' | 'right';

/**
 * Two thresholds on measures that do not depend on each other. Struck: a stroke can be followed through every word, at the
 * height of the letters, and the columns of the name are inked whichever way one looks for a stroke. Left: no ink at all
 * that is larger than a grain of dust. Everything between is for people.
 */
export const strikeLimits = {
  /** Square samples: a spot up to this size is dust. */
  dust: 5,
  followed: 0.88,
  leastWord: 0.66,
  inCore: 0.42,
  /** In heights of a small letter; capitals and accents stand above the middle, nothing stands below. */
  above: 0.62,
  below: 0.45,
  columnsInked: 0.72,
  outside: 0.45,
  layered: 0.1,
  /** Square samples of ink apart from the stroke. */
  stray: 14,
  /** Specks of dust that may lie on a name: more of them could be a stroke that is hardly seen. */
  specks: 1,
  /** Spots under a struck name: more of them are a dotted line. */
  dotted: 4,
  /** Columns behind a name in which its stroke may be tall: more of them are writing. */
  tall: 10,
} as const;

/** Ink that begins so many samples from the edge, its rule included, comes in over it. */
const edgeReach = 7;
const strokeReach = 0.7 * samplesPerMm;
const breakAcross = 3;
/** What is taller and larger than this does not go on with a stroke, it is something new. */
const plainHeight = 7;
const plainArea = 12;
const ruleAcross = 8;
const breakDown = 3;
const creaseWidth = 8;
const darkSpeck = 110;
const tallMm = 1.4;
const behindMm = 2.8;

/** Decides one row of a strike ballot by its own ink. */
export function judgeStrike(ink: RowInk): StrikeVerdict {
  const pieces = ink.found.pieces.filter((piece) => !isDust(piece, ink) && !isCrease(piece, ink));
  if (specksOnName(ink) > strikeLimits.specks && pieces.length === 0) return doubt('extraInk');
  if (pieces.length === 0) return { mark: 'left', confidence: leftConfidence(ink), intruders: [] };
  const intruders = intruding(pieces, ink);
  if (intruders) return { mark: 'left', confidence: 0.9, intruders };
  const { name } = ink.template;
  if (!pieces.some((piece) => piece.right >= name.from && piece.left <= name.to)) {
    return doubt('extraInk');
  }
  return judgeStroke(measureStrike(ink.marks, ink.template), ink, pieces);
}

function isDust(piece: InkPiece, { template }: RowInk): boolean {
  const { area, left, right, top, bottom } = piece;
  if (area > strikeLimits.dust || right - left >= 4 || bottom - top >= 4) return false;
  return piece.darkest < darkSpeck || !isBesidePrint(piece, template);
}

/** A dark speck beside print may be the rim of a dot that a pen has set on it. */
function isBesidePrint(
  { left, right, top, bottom }: InkPiece,
  { print, columns, name }: RowTemplate,
): boolean {
  if (left > name.from - 2 && right < name.to + 2) return false;
  for (let line = top - 1; line <= bottom + 1; line++) {
    for (let column = left - 1; column <= right + 1; column++) {
      if (print[line * columns + column] === 255) return true;
    }
  }
  return false;
}

/** Specks in a row under the letters take a stroke back, as people write it. */
function specksUnder({ found, template: { name } }: RowInk): number {
  return found.pieces.filter(
    ({ left, right, top, area }) =>
      area <= 3 * strikeLimits.dust &&
      top > name.coreBottom &&
      right >= name.from &&
      left <= name.to,
  ).length;
}

function specksOnName({ found, template: { name } }: RowInk): number {
  return found.pieces.filter(
    ({ left, right, top, bottom }) =>
      right >= name.from && left <= name.to && bottom >= name.top && top <= name.bottom,
  ).length;
}

/** A fold: pale, and from edge to edge of the row; upright beside the name, or all along the row. */
export function isCrease(piece: InkPiece, { template, firm }: RowInk): boolean {
  const { name, lines, columns } = template;
  const isPale = piece.ink / piece.area < firm;
  const isUpright = piece.top < edgeReach && piece.bottom >= lines - edgeReach;
  const isLevel = piece.left < edgeReach && piece.right >= columns - edgeReach;
  const isBeside = piece.left > name.to + 4 || piece.right < name.from - 4;
  return (
    isPale &&
    ((isUpright && isBeside && piece.right - piece.left < creaseWidth) ||
      (isLevel && piece.bottom - piece.top < creaseWidth))
  );
}

function doubt(code: RowDoubt): StrikeVerdict {
  return { mark: 'ambiguous', doubt: code };
}

function judgeStroke(
  measures: StrikeMeasures,
  ink: RowInk,
  pieces: readonly InkPiece[],
): StrikeVerdict {
  const code =
    strokeDoubt(measures) ?? printDoubt(measures, ink) ?? besidesDoubt(measures, ink, pieces);
  return code === undefined
    ? { mark: 'struck', confidence: struckConfidence(measures) }
    : doubt(code);
}

/** Does the stroke cross the whole name, at the height of its letters? */
function strokeDoubt(measures: StrikeMeasures): RowDoubt | undefined {
  const limits = strikeLimits;
  const { followed, leastWord, inCore, offCentre, columnsInked } = measures;
  if (followed < limits.followed || leastWord < limits.leastWord) return 'partialStrike';
  if (columnsInked < limits.columnsInked) return 'partialStrike';
  const isLow = offCentre > limits.below;
  const isHigh = offCentre < -limits.above;
  return inCore < limits.inCore || isLow || isHigh ? 'offCentre' : undefined;
}

function printDoubt(
  { darkness }: StrikeMeasures,
  { template, firm }: RowInk,
): RowDoubt | undefined {
  if (!template.name.singleLine) return 'twoLineName';
  return darkness < firm ? 'faintStroke' : undefined;
}

/** Is there anything besides the stroke? */
function besidesDoubt(
  measures: StrikeMeasures,
  ink: RowInk,
  pieces: readonly InkPiece[],
): RowDoubt | undefined {
  const limits = strikeLimits;
  if (measures.outside > limits.outside || measures.layered > limits.layered) return 'encircled';
  const stray = strayInk(measures, ink, pieces);
  if (stray > limits.stray || tallBehind(ink) > limits.tall) return 'extraInk';
  return specksUnder(ink) > limits.dotted ? 'extraInk' : undefined;
}

/** Columns behind the name whose ink is taller than a stroke: something is written there. */
function tallBehind({ marks, template }: RowInk): number {
  const { name, columns, lines } = template;
  let tall = 0;
  for (let column = name.to + Math.round(behindMm * samplesPerMm); column < columns; column++) {
    let first = lines;
    let last = 0;
    for (let line = 0; line < lines; line++) {
      if ((marks[line * columns + column] ?? 0) === 0) continue;
      first = Math.min(first, line);
      last = line;
    }
    if (last - first >= tallMm * samplesPerMm) tall++;
  }
  return tall;
}

/** Ink of pieces that neither touch the stroke nor continue it, in square samples. */
function strayInk(measures: StrikeMeasures, ink: RowInk, pieces: readonly InkPiece[]): number {
  const { template } = ink;
  const near = piecesOnStroke(measures, ink);
  const stroke = pieces.filter((piece) => near.has(piece.id));
  let apart = pieces.filter((piece) => !near.has(piece.id));
  for (let grown = true; grown;) {
    const joined = apart.filter((piece) => stroke.some((part) => continues(piece, part, template)));
    stroke.push(...joined);
    apart = apart.filter((piece) => !joined.includes(piece));
    grown = joined.length > 0;
  }
  return apart
    .filter((piece) => edgesOf(piece, template).length === 0)
    .reduce((sum, piece) => sum + piece.area, 0);
}

/** A stroke goes on behind a printed rule, or after a moment without ink. */
function continues(piece: InkPiece, part: InkPiece, { print, columns }: RowTemplate): boolean {
  if (piece.bottom - piece.top > plainHeight && piece.area > plainArea) return false;
  const down = Math.max(piece.top - part.bottom, part.top - piece.bottom);
  const from = Math.min(piece.right, part.right);
  const to = Math.max(piece.left, part.left);
  if (down > breakDown || to - from > breakAcross + ruleAcross) return false;
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

/** The edges over which all ink of this row comes in, if it keeps off the name; undefined if it is the row's own. */
function intruding(pieces: readonly InkPiece[], ink: RowInk): readonly Edge[] | undefined {
  const edges = new Set<Edge>();
  for (const piece of pieces) {
    const [edge, ...others] = edgesOf(piece, ink.template);
    if (edge === undefined || others.length > 0) return undefined;
    edges.add(edge);
  }
  return touchesName(ink, pieces) ? undefined : [...edges];
}

function edgesOf(piece: InkPiece, { lines, columns }: RowTemplate): readonly Edge[] {
  const edges: Edge[] = [];
  if (piece.left < edgeReach) edges.push('left');
  if (piece.right >= columns - edgeReach) edges.push('right');
  if (piece.top < edgeReach) edges.push('above');
  if (piece.bottom >= lines - edgeReach) edges.push('below');
  return edges;
}

/** True when one of these pieces reaches into the box of the printed name. */
function touchesName({ found, template }: RowInk, pieces: readonly InkPiece[]): boolean {
  const { name } = template;
  const ids = new Set(pieces.map((piece) => piece.id));
  for (let run = 0; run < found.count; run++) {
    const line = found.runs[run * 4] ?? 0;
    if (line < name.top || line > name.bottom || !ids.has(found.runs[run * 4 + 3] ?? -1)) continue;
    const left = found.runs[run * 4 + 1] ?? 0;
    const right = found.runs[run * 4 + 2] ?? 0;
    if (left <= name.to && right >= name.from) return true;
  }
  return false;
}

function leftConfidence({ found }: RowInk): number {
  const dust = found.pieces.reduce((sum, piece) => sum + piece.area, 0);
  return Math.max(0.9, 0.999 - dust * 0.004);
}

function struckConfidence({ followed, leastWord, columnsInked }: StrikeMeasures): number {
  return 0.9 + 0.099 * Math.min(followed, leastWord, columnsInked);
}
