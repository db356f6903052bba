import { edgeReach } from './edges-of.ts';
import type { Box } from '../layout/index.ts';
import type { InkPiece } from './ink-pieces.ts';
import type { RowInk } from './row-ink.ts';
import { palestPen } from './extra-ink.ts';
import { boxInk, partedLines, type BoxInk, type SampleBox } from './mark-shape.ts';
import type { RowTemplate } from './prepare-layout.ts';
import { samplesPerMm } from './samples.ts';
import type { RowDoubt } from './row-reading.ts';

/** What one row of an agree/disagree ballot says. */
export type ChoiceVerdict =
  | { readonly mark: 'agree' | 'disagree' | 'both' | 'none'; readonly confidence: number }
  | { readonly mark: 'ambiguous'; readonly doubt: RowDoubt };

/** A cross or a tick: drawn, not painted; of some size; in its box; neither one line nor a ring. */
export const choiceLimits = {
  /** Square samples: a spot up to this size is dust. */
  dust: 5,
  /** Specks as dark as this at boxes, and how many may be: more of them may be a ring that the box hides. */
  dark: 80,
  specks: 1,
  /** Samples around the corner of a box within which a large cross reaches it and goes on outside. */
  arm: 6,
  /** The same of all specks, however pale. */
  palestSpecks: 2,
  /** How far around its box a mark may reach, as a share of the box. */
  around: 0.45,
  /** Share of a mark's ink that lies in its box at least. */
  inside: 0.42,
  /** Share of the box's width and height that a mark spans at least. */
  span: 0.42,
  /** Share of the box that a mark fills at least, and at most. */
  drawn: 0.04,
  painted: 0.42,
  /** The same however it is drawn. */
  full: 0.7,
  /** The same for a mark in which a square of ink lies, however far its arms go. */
  dense: 0.5,
  /** Side of a square of ink as a share of the box: more is no crossing of two strokes of a felt pen. */
  solid: 0.42,
  /** Pieces of ink on one line of the box: more is painting. */
  parts: 2,
  /** Share of its ink that a mark may leave in the other box. */
  spill: 0.08,
  /** Spread across over spread along: one single line has less. A flat tick has 0.07, and parts many lines of its box. */
  slender: 0.065,
  /** Spread of distances from the middle over their mean: a ring has less. */
  ring: 0.33,
  /** Ink against the smallest shape without dents around it: a single stroke, however broad, has more. */
  fullness: 0.86,
  /** Lines and columns of the box that a mark parts at least: crosses and ticks part eight and more, one stroke none. */
  parted: 4,
  /**
   * Share of its darkest ink from which a mark's ink is dark. Of 472 crosses and ticks the dark ink alone parted five lines and
   * more, that of a slash across a fold none.
   */
  samePen: 0.33,
  /** Share of the ink that a quarter of the mark holds to count; at least three count. */
  quarter: 0.07,
} as const;

type BoxState = 'empty' | 'marked' | RowDoubt;

/** Decides one row of an agree/disagree ballot. */
export function judgeChoice(ink: RowInk): ChoiceVerdict {
  const { choices } = ink.template.row;
  if (!choices) return { mark: 'ambiguous', doubt: 'unclearMark' };
  const boxes = [samplesOf(choices.agree, ink.template), samplesOf(choices.disagree, ink.template)];
  const [agreeBox, disagreeBox] = boxes;
  if (!agreeBox || !disagreeBox) return { mark: 'ambiguous', doubt: 'unclearMark' };
  const both = [agreeBox, disagreeBox];
  const pieces = ink.found.pieces.filter((piece) => !isSpeck(piece) && !isPaleAside(piece, both));
  if (pieces.some((piece) => !both.some((box) => isNear(piece, box)))) {
    return { mark: 'ambiguous', doubt: 'extraInk' };
  }
  const specks = specksAtBoxes(ink, both, pieces);
  const dark = specks.filter(({ darkest }) => darkest >= choiceLimits.dark);
  if (dark.length > choiceLimits.specks || specks.length > choiceLimits.palestSpecks) {
    return { mark: 'ambiguous', doubt: 'unclearMark' };
  }
  const agree = stateOf(ink, pieces, { box: agreeBox, other: disagreeBox });
  const disagree = stateOf(ink, pieces, { box: disagreeBox, other: agreeBox });
  return combine(agree, disagree);
}

/** Pieces at the edges of a row that touch no box: arms of its own crosses, or of those in the rows above and below. */
export function piecesAtEdges({
  found,
  template,
}: Pick<RowInk, 'found' | 'template'>): readonly InkPiece[] {
  const { choices } = template.row;
  const boxes = choices
    ? [samplesOf(choices.agree, template), samplesOf(choices.disagree, template)]
    : [];
  return found.pieces.filter(({ left, right, top, bottom }) => {
    const isAtEdge = top < edgeReach || bottom >= template.lines - edgeReach;
    return (
      isAtEdge &&
      !boxes.some(
        (box) => right >= box.left && left <= box.right && bottom >= box.top && top <= box.bottom,
      )
    );
  });
}

/** Far from the boxes, ink that is nowhere so dark is no pen's: a scratch of the glass, a fold, or the other side shining through. */
function isPaleAside(piece: InkPiece, boxes: readonly SampleBox[]): boolean {
  return piece.darkest < palestPen && !boxes.some((box) => isNear(piece, box));
}

/** Is there ink in the middle of a box, where strokes cross and a ring leaves the paper bare? */
function crossesMiddle({ marks, template }: RowInk, box: SampleBox): boolean {
  const [across, down] = [(box.right - box.left) / 4, (box.bottom - box.top) / 4];
  for (let line = Math.ceil(box.top + down); line <= box.bottom - down; line++) {
    const start = line * template.columns;
    for (let column = Math.ceil(box.left + across); column <= box.right - across; column++) {
      if ((marks[start + column] ?? 0) > 0) return true;
    }
  }
  return false;
}

/** Specks close to boxes, but not those that the arms of a large cross leave outside its box. */
function specksAtBoxes(
  ink: RowInk,
  boxes: readonly SampleBox[],
  pieces: readonly InkPiece[],
): readonly InkPiece[] {
  const crossed = boxes.filter((box) => crossesMiddle(ink, box));
  return ink.found.pieces.filter(
    (piece) =>
      isSpeck(piece) &&
      boxes.some((box) => isNear(piece, box)) &&
      !crossed.some((box) => isTipOfArm(piece, { box, pieces })),
  );
}

/** An arm of a large cross that the frame of its box cuts off, beside a corner that the cross reaches from inside. */
function isTipOfArm(
  speck: InkPiece,
  { box, pieces }: { readonly box: SampleBox; readonly pieces: readonly InkPiece[] },
): boolean {
  const isOutside =
    speck.right < box.left ||
    speck.left > box.right ||
    speck.bottom < box.top ||
    speck.top > box.bottom;
  if (!isOutside) return false;
  return [box.left, box.right].some((x) =>
    [box.top, box.bottom].some(
      (y) =>
        isByCorner(speck, x, y) &&
        pieces.some((piece) => isNear(piece, box) && isByCorner(piece, x, y)),
    ),
  );
}

function isByCorner({ left, right, top, bottom }: InkPiece, x: number, y: number): boolean {
  const reach = choiceLimits.arm;
  return left <= x + reach && right >= x - reach && top <= y + reach && bottom >= y - reach;
}

function isSpeck({ area, left, right, top, bottom }: InkPiece): boolean {
  return area <= choiceLimits.dust && right - left < 4 && bottom - top < 4;
}

function combine(agree: BoxState, disagree: BoxState): ChoiceVerdict {
  for (const state of [agree, disagree]) {
    if (state !== 'empty' && state !== 'marked') return { mark: 'ambiguous', doubt: state };
  }
  if (agree === 'marked') {
    return { mark: disagree === 'marked' ? 'both' : 'agree', confidence: 0.98 };
  }
  return { mark: disagree === 'marked' ? 'disagree' : 'none', confidence: 0.98 };
}

function samplesOf(box: Box, { row, columns, lines }: RowTemplate): SampleBox {
  return {
    left: Math.max(0, Math.round((box.x - row.row.x) * samplesPerMm)),
    right: Math.min(columns - 1, Math.round((box.x + box.width - row.row.x) * samplesPerMm)),
    top: Math.max(0, Math.round((box.y - row.row.y) * samplesPerMm)),
    bottom: Math.min(lines - 1, Math.round((box.y + box.height - row.row.y) * samplesPerMm)),
  };
}

/** A piece that reaches into the box or its surroundings. */
function isNear(piece: InkPiece, box: SampleBox): boolean {
  const around = Math.round((box.right - box.left) * choiceLimits.around);
  return (
    piece.right >= box.left - around &&
    piece.left <= box.right + around &&
    piece.bottom >= box.top - around &&
    piece.top <= box.bottom + around
  );
}

function stateOf(
  ink: RowInk,
  pieces: readonly InkPiece[],
  { box, other }: { readonly box: SampleBox; readonly other: SampleBox },
): BoxState {
  const near = pieces.filter((piece) => isNear(piece, box));
  if (near.length === 0) return 'empty';
  const seen = boxInk(ink, near, box);
  const beyond = boxInk(ink, near, other).inside;
  if (near.every((piece) => isNear(piece, other))) {
    // All ink comes from the mark of the other box: it is allowed to spill a little.
    if (seen.inside <= choiceLimits.spill * beyond && beyond > choiceLimits.dust) return 'empty';
  }
  if (beyond > choiceLimits.spill * seen.inside + choiceLimits.dust) return 'unclearMark';
  const state = markState(seen, box);
  if (state !== 'marked') return state;
  return crossesMiddle(ink, box) && !isOneStrokeOnPale(ink, near, box) ? 'marked' : 'unclearMark';
}

/**
 * Both strokes of a cross and both legs of a tick come from one pen. Where the dark ink alone parts no line of the box, one stroke
 * crosses something pale: a fold, a scratch, or ink of the other side.
 */
function isOneStrokeOnPale(ink: RowInk, pieces: readonly InkPiece[], box: SampleBox): boolean {
  const darkest = Math.max(...pieces.map((piece) => piece.darkest));
  return partedLines(ink, box, darkest * choiceLimits.samePen) < choiceLimits.parted;
}

function markState(seen: BoxInk, box: SampleBox): BoxState {
  const width = box.right - box.left + 1;
  const height = box.bottom - box.top + 1;
  const fill = seen.inside / (width * height);
  const isSolid =
    ((seen.fullness > choiceLimits.fullness || fill > choiceLimits.dense) &&
      seen.solid > choiceLimits.solid * Math.min(width, height)) ||
    seen.parts > choiceLimits.parts;
  if (fill > choiceLimits.full || (fill > choiceLimits.painted && isSolid)) return 'correctedMark';
  const span = Math.min(
    (seen.bounds.right - seen.bounds.left + 1) / width,
    (seen.bounds.bottom - seen.bounds.top + 1) / height,
  );
  const isLarge = span >= choiceLimits.span && fill >= choiceLimits.drawn;
  const isPlain =
    seen.inside >= choiceLimits.inside * seen.all &&
    isCrossing(seen) &&
    seen.quarters.filter((share) => share >= choiceLimits.quarter).length >= 3;
  return isLarge && isPlain ? 'marked' : 'unclearMark';
}

/** Neither one line, however broad, nor a ring. */
function isCrossing(seen: BoxInk): boolean {
  return (
    seen.slenderness >= choiceLimits.slender &&
    seen.ringness >= choiceLimits.ring &&
    seen.fullness <= choiceLimits.fullness &&
    seen.parted >= choiceLimits.parted
  );
}
