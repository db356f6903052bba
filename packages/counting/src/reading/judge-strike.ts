import { hasBorrowedWord } from './borrowed-word.ts';
import { hasDotsUnder } from './dots-under.ts';
import { edgesOf } from './edges-of.ts';
import { palestPen } from './extra-ink.ts';
import { withoutFeet } from './feet-bits.ts';
import type { InkPiece } from './ink-pieces.ts';
import type { RowTemplate } from './prepare-layout.ts';
import type { RowInk } from './row-ink.ts';
import { isOverCorner } from './over-corner.ts';
import { isPlainTail } from './plain-tail.ts';
import { hookBehind, tallBehind, turnsAlong, turnsBehind } from './tall-ink.ts';
import { isAlongLetters, isLine, isScribbled, partStroke } from './part-stroke.ts';
import { hasRingEnds } from './ring-ends.ts';
import type { RowDoubt } from './row-reading.ts';
import { measureStrike, type StrikeMeasures } from './strike-measures.ts';

/**
 * What one row says by itself. `entering` are pieces that come in over edges: the verdict holds if they belong to struck
 * neighbours. `stroke` is the ink by which a name is struck, as far as it may go over an edge itself.
 */
export type StrikeVerdict =
  | {
      readonly mark: 'struck';
      readonly confidence: number;
      readonly stroke: readonly InkPiece[];
      readonly entering: readonly InkPiece[];
    }
  | { readonly mark: 'left'; readonly confidence: number; readonly entering: readonly InkPiece[] }
  | {
      readonly mark: 'ambiguous';
      readonly doubt: RowDoubt;
      /** The name is struck, if its stroke is no ink of the other side: the verdict then, and the stroke. */
      readonly pale?: { readonly struck: StrikeVerdict; readonly measures: StrikeMeasures };
    };

/**
 * Two thresholds on measures that do not depend on each other. Struck: a stroke can be followed through every word, at the
 * height of the letters, and the columns of the name are inked whichever way one looks for a stroke. Left: no ink at all
 * that is larger than a grain of dust. Everything between is for people.
 */
export const strikeLimits = {
  /** Square samples: a spot up to this size is dust. */
  dust: 5,
  /** The same for a spot that is pale all over: dust out of focus. */
  paleDust: 9,
  /** A dark speck of this size that touches letters may be the end of a stroke behind them. */
  endOnName: 3,
  followed: 0.8,
  leastWord: 0.66,
  /**
   * The same where ink lies over the letters and at their foot at once, as a ring leaves it. Of 528,000 marks no sign beside the
   * letters had more than 0.27, and none had 0.3 without such ink.
   */
  inCore: 0.3,
  inCoreOfRing: 0.42,
  unringed: 0.1,
  /**
   * In heights of a small letter; capitals and accents stand above the middle, nothing stands below. Of 411 lines under a name none lay
   * higher than 0.6.
   */
  above: 0.62,
  below: 0.52,
  columnsInked: 0.65,
  /**
   * Ink of the palest word as a share of the darkest: less, and a fold or a scratch goes on where a strike over some words ends. Of
   * 1,472 strikes over whole names the least even one had 0.31.
   */
  even: 0.27,
  /** Share of a name that a strike may leave free at both ends: of 1,120 none left more than 0.18. */
  freeEnds: 0.22,
  /** Share of the open paper among the letters that is inked, from which a name is covered and no height of the stroke is asked. */
  covered: 0.9,
  /** Share of the open paper among the letters that a highlighter fills, and how dark it stays. */
  filled: 0.7,
  pale: 120,
  filledUp: 0.9,
  palish: 165,
  /**
   * What a stroke on the back of thin paper may reach, of 255 for ink that is all black: in the mean, and in its darkest
   * tenth. Of 1,756 broad strokes there, as dark as paper lets through, the darkest had 54.3 and 57.9.
   */
  throughPaper: 55,
  throughPaperDarkest: 58,
  /** Half of a thin pen's line is at least so dark: less is a pale line that a dark sign crosses. */
  throughPaperUsual: 42,
  outside: 0.45,
  layered: 0.1,
  /** Share of the columns with ink over the small letters and at their foot, and crossings of legs that go up and down instead. */
  ringed: 0.2,
  legs: 2,
  /** Square samples of ink apart from the stroke. */
  stray: 14,
  /** Specks of dust that may lie on a name: more of them could be a stroke that is hardly seen. */
  specks: 1,
  /** Spots under a struck name: more of them are a dotted line. */
  dotted: 4,
  /** Columns behind a name in which its stroke may be tall: more of them are writing. */
  tall: 10,
  /** Turns of a line behind a name: more of them are writing, unless the name itself is scribbled over. */
  turns: 1,
  /** Samples that a line with one turn may go up and down behind a name: a hook is short, a tick behind a stroke has 16. */
  hook: 12,
} as const;

/** Samples around the box of a name in which no stroke of a neighbour may come. */
const nameGuard = 2;
/** Share of a name's columns over or under which a neighbour's ink may lie. */
const shadowed = 0.4;
const darkSpeck = 110;
const paleSpeck = 70;
const darkEnd = 90;

/** Decides one row of a strike ballot by its own ink. */
export function judgeStrike(ink: RowInk): StrikeVerdict {
  const pieces = ink.found.pieces.filter(
    (piece) => !isPaleAside(piece, ink) && !isDust(piece, ink),
  );
  if (specksOnName(ink) > strikeLimits.specks && pieces.length === 0) return doubt('extraInk');
  if (pieces.length === 0) return { mark: 'left', confidence: leftConfidence(ink), entering: [] };
  if (areIntruders(pieces, ink)) return { mark: 'left', confidence: 0.9, entering: pieces };
  const { name } = ink.template;
  if (!pieces.some((piece) => piece.right >= name.from && piece.left <= name.to)) {
    return doubt('extraInk');
  }
  return judgeStroke(measureStrike(ink.marks, ink.template), ink, pieces);
}

/** Beside the name, ink so pale is no pen's. */
function isPaleAside(piece: InkPiece, { template }: RowInk): boolean {
  return piece.darkest < palestPen && !isOnName(piece, template);
}

function isDust(piece: InkPiece, { template }: RowInk): boolean {
  const { area, darkest, left, right, top, bottom } = piece;
  const isPaleDust = darkest < paleSpeck && !isOnName(piece, template);
  const most = isPaleDust ? strikeLimits.paleDust : strikeLimits.dust;
  const longest = Math.max(right - left, bottom - top);
  if (area > most || longest >= 4 || (longest >= 3 && darkest >= darkSpeck)) return false;
  // Where a neighbour's stroke comes in over the edge, letters may hide how far it goes on.
  if (piece.darkest >= darkSpeck && isOverName(piece, template)) return false;
  if (!isBesidePrint(piece, template)) return true;
  return isOnName(piece, template)
    ? area < strikeLimits.endOnName || darkest < darkEnd
    : darkest < darkSpeck;
}

/** A speck at the edge of a row, where the name reaches close to it. */
function isOverName(piece: InkPiece, template: RowTemplate): boolean {
  return isOnName(piece, template) && edgesOf(piece, template).length > 0;
}

/** Letters may hide what a speck on them belongs to. */
function isOnName({ left, right, top, bottom }: InkPiece, { name }: RowTemplate): boolean {
  return (
    right >= name.from - nameGuard &&
    left <= name.to + nameGuard &&
    bottom >= name.top - nameGuard &&
    top <= name.bottom + nameGuard
  );
}

/** A dark speck beside print may be the rim of a dot that a pen has set on it, or the end of a stroke behind letters. */
function isBesidePrint(
  { left, right, top, bottom }: InkPiece,
  { print, columns }: RowTemplate,
): boolean {
  for (let line = top - 1; line <= bottom + 1; line++) {
    for (let column = left - 1; column <= right + 1; column++) {
      if (print[line * columns + column] === 255) return true;
    }
  }
  return false;
}

/** Dots in a row under the letters take a stroke back, as people write it; what letters leave of a second stroke does not. */
function isDotted(ink: RowInk): boolean {
  const { name } = ink.template;
  const round = ink.found.pieces.filter((piece) => isRoundAtFoot(piece, name));
  if (round.length > strikeLimits.dotted) return true;
  const specks = ink.found.pieces.filter(
    ({ left, right, top, area }) =>
      area <= 3 * strikeLimits.dust &&
      top > name.coreBottom &&
      right >= name.from &&
      left <= name.to,
  );
  if (specks.length <= strikeLimits.dotted) return false;
  // A ring around the name has such bits as well, further down.
  const isAtFoot = specks.every((speck) => isAlongLetters(speck, ink.template));
  return !isAtFoot || !isLine(alongside(specks, ink), ink);
}

/** Sides of a dot that a pen sets, in samples, and by how much they differ: bits that letters leave of a stroke are longer or flatter. */
const dot = { least: 3, most: 6, apart: 1 } as const;

function isRoundAtFoot(
  { left, right, top, bottom }: InkPiece,
  { from, to, coreBottom }: RowTemplate['name'],
): boolean {
  const [across, down] = [right - left + 1, bottom - top + 1];
  return (
    (top + bottom) / 2 >= coreBottom &&
    right >= from &&
    left <= to &&
    Math.min(across, down) >= dot.least &&
    Math.max(across, down) <= dot.most &&
    Math.abs(across - down) <= dot.apart
  );
}

/** Specks, and all flat pieces that lie at their height. */
function alongside(specks: readonly InkPiece[], { found }: RowInk): readonly InkPiece[] {
  const top = Math.min(...specks.map((speck) => speck.top));
  const bottom = Math.max(...specks.map((speck) => speck.bottom));
  return found.pieces.filter((piece) => piece.top >= top - 1 && piece.bottom <= bottom + 1);
}

/** How many pieces of ink lie in the box of the printed name. */
export function specksOnName({ found, template: { name } }: RowInk): number {
  return found.pieces.filter(
    ({ left, right, top, bottom }) =>
      right >= name.from && left <= name.to && bottom >= name.top && top <= name.bottom,
  ).length;
}

function doubt(code: RowDoubt): StrikeVerdict {
  return { mark: 'ambiguous', doubt: code };
}

function judgeStroke(
  measures: StrikeMeasures,
  ink: RowInk,
  pieces: readonly InkPiece[],
): StrikeVerdict {
  const { stroke, apart } = partStroke(measures, ink, pieces);
  const entering = apart.filter((piece) => comesIn(piece, ink.template));
  const stray = withoutFeet(
    apart.filter((piece) => !entering.includes(piece)),
    ink.template,
  );
  const code =
    strokeDoubt(measures) ??
    (hasBorrowedWord(measures, ink) ? 'partialStrike' : undefined) ??
    printDoubt(measures, ink) ??
    besidesDoubt(measures, ink, stray) ??
    (stroke.some((piece) => isWordGoingOut(ink, piece)) ? 'extraInk' : undefined);
  if (code !== undefined) return doubt(code);
  const confidence = struckConfidence(measures);
  const struck: StrikeVerdict = { mark: 'struck', confidence, stroke, entering };
  if (!isPaleLine(measures, ink)) return struck;
  return { mark: 'ambiguous', doubt: 'faintStroke', pale: { struck, measures } };
}

/** Ink behind a name that turns and goes on in the row beside is the begin of a word there, and no end of a stroke. */
function isWordGoingOut(ink: RowInk, piece: InkPiece): boolean {
  const { template } = ink;
  const isBehind = piece.left > template.name.to;
  return isBehind && edgesOf(piece, template).includes('right') && turnsAlong(ink, piece) > 0;
}

/** Does the stroke cross the whole name, at the height of its letters? */
function strokeDoubt(measures: StrikeMeasures): RowDoubt | undefined {
  const limits = strikeLimits;
  const {
    followed,
    leastWord,
    inCore,
    offCentre,
    columnsInked,
    filled,
    evenness,
    freeEnds,
    ringed,
  } = measures;
  if (followed < limits.followed || leastWord < limits.leastWord) return 'partialStrike';
  if (columnsInked < limits.columnsInked) return 'partialStrike';
  if (evenness < limits.even || freeEnds > limits.freeEnds) return 'partialStrike';
  // In a broad stroke any way is as good: where the letters are covered, the height of one way says nothing.
  if (filled >= limits.covered) return undefined;
  const isLow = offCentre > limits.below;
  const isHigh = offCentre < -limits.above;
  const isBeside = inCore < (ringed > limits.unringed ? limits.inCoreOfRing : limits.inCore);
  return isBeside || isLow || isHigh ? 'offCentre' : undefined;
}

function printDoubt(
  { darkness }: StrikeMeasures,
  { template, firm }: RowInk,
): RowDoubt | undefined {
  if (!template.name.singleLine) return 'twoLineName';
  return darkness < firm ? 'faintStroke' : undefined;
}

/** Is a stroke no darker than one on the other side of the paper may be? */
function isPaleLine({ darkness, darkest, usual }: StrikeMeasures, { depth }: RowInk): boolean {
  // Paper lets as much through whatever is printed on it: measured against white, not against a print that may be pale.
  const { throughPaper, throughPaperDarkest, throughPaperUsual } = strikeLimits;
  const isDark = darkness * depth >= throughPaper || darkest * depth >= throughPaperDarkest;
  return !isDark || usual * depth < throughPaperUsual;
}

/** A broad pale band over the whole height of the letters may mean anything. */
function isHighlighted({ filled, peak }: StrikeMeasures): boolean {
  const { filled: half, pale, filledUp, palish } = strikeLimits;
  return (filled >= half && peak < pale) || (filled >= filledUp && peak < palish);
}

/** A flat ring has a line on both sides of the letters, two strokes seldom have; legs and broad pens cover both. */
function isRinged({ ringed, crossings, filled }: StrikeMeasures): boolean {
  const limits = strikeLimits;
  return ringed > limits.ringed && crossings <= limits.legs && filled < limits.covered;
}

/** Is there anything besides the stroke? */
function besidesDoubt(
  measures: StrikeMeasures,
  ink: RowInk,
  apart: readonly InkPiece[],
): RowDoubt | undefined {
  const limits = strikeLimits;
  if (isHighlighted(measures)) return 'extraInk';
  if (measures.outside > limits.outside || measures.layered > limits.layered) return 'encircled';
  if (isRinged(measures)) return 'encircled';
  const stray = apart.reduce((sum, piece) => sum + piece.area, 0);
  if (stray > limits.stray || tallBehind(ink) > limits.tall) return 'extraInk';
  if (hasDotsUnder(ink)) return 'extraInk';
  return isScribbled(measures, ink.template) ? undefined : signDoubt(measures, ink);
}

/** Is there a ring, writing or dots, which a scribble over the name would look like? */
function signDoubt({ filled }: StrikeMeasures, ink: RowInk): RowDoubt | undefined {
  const limits = strikeLimits;
  if (filled < limits.filled && hasRingEnds(ink)) return 'encircled';
  const isWritten = turnsBehind(ink) > limits.turns || hookBehind(ink) > limits.hook;
  return isWritten || isDotted(ink) ? 'extraInk' : undefined;
}

/** Does all ink come in over edges, one each, as a stroke runs out, and keep off the name? */
function areIntruders(pieces: readonly InkPiece[], ink: RowInk): boolean {
  const comeIn = pieces.every((piece) => comesIn(piece, ink.template) && isPlainTail(ink, piece));
  return comeIn && !touchesName(ink, pieces) && columnsBeside(ink, pieces) <= shadowed;
}

/** Does a piece come in over one edge, or over a corner? */
function comesIn(piece: InkPiece, template: RowTemplate): boolean {
  return edgesOf(piece, template).length === 1 || isOverCorner(piece, template);
}

/** Share of the columns of the name over or under which ink lies. */
function columnsBeside({ template: { name } }: RowInk, pieces: readonly InkPiece[]): number {
  let beside = 0;
  for (let column = name.from; column <= name.to; column++) {
    if (pieces.some(({ left, right }) => left <= column && right >= column)) beside++;
  }
  return beside / Math.max(1, name.to - name.from + 1);
}

/** True when one of these pieces reaches into the box of the printed name. */
function touchesName({ found, template }: RowInk, pieces: readonly InkPiece[]): boolean {
  const { name } = template;
  const ids = new Set(pieces.map((piece) => piece.id));
  for (let run = 0; run < found.count; run++) {
    const line = found.runs[run * 4] ?? 0;
    if (
      line < name.top - nameGuard ||
      line > name.bottom + nameGuard ||
      !ids.has(found.runs[run * 4 + 3] ?? -1)
    )
      continue;
    const left = found.runs[run * 4 + 1] ?? 0;
    const right = found.runs[run * 4 + 2] ?? 0;
    if (left <= name.to + nameGuard && right >= name.from - nameGuard) return true;
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
